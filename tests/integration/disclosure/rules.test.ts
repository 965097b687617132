import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import {
  approveAndRelease,
  createDocumentDraft,
  getReleased,
  saveDraft,
  sendBack,
  submitDraft,
  uploadAttachment,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { readAttachment } from '../../../src/modules/disclosure/use-cases/read-attachment.ts';
import { removeAttachment } from '../../../src/modules/disclosure/use-cases/remove-attachment.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { aPdf, approve, attach, draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const otherId = await makeAgency(runtime);
const editor = as('editor', agencyId);
const reviewer = as('publication_reviewer', agencyId);

const refused = (kind: string, code: string) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.deepEqual([error.kind, error.problems.map((problem) => problem.code).includes(code)], [kind, true]);
  assert.ok(error.problems.every(({ zh, en }) => zh.length > 0 && en.length > 0));
  return true;
};
const draft = async (more: Record<string, unknown> = {}, by: Actor = editor): Promise<string> =>
  (await runUseCase(runtime, by, createDocumentDraft, draftOf(agencyId, more))).id;
const submitted = async (more: Record<string, unknown> = {}): Promise<string> => {
  const id = await draft(more);
  await runUseCase(runtime, editor, submitDraft, { id });
  return id;
};
const approval = (id: string) => ({ id, opinion: '同意发布。' });

test('nobody reviews their own draft, not even for an absent reviewer', async () => {
  const both: Actor = {
    kind: 'person',
    id: 'both',
    name: 'both',
    grants: [
      { role: 'editor', agencyId },
      { role: 'publication_reviewer', agencyId },
    ],
  };
  const id = await draft({}, both);
  await runUseCase(runtime, both, submitDraft, { id });
  await assert.rejects(
    runUseCase(runtime, both, approveAndRelease, approval(id)),
    refused('forbidden', 'own_draft'),
  );
  await assert.rejects(
    runUseCase(runtime, both, sendBack, { id, reason: '自退' }),
    refused('forbidden', 'own_draft'),
  );
  // A colleague who holds the reviewer's role for the drafter cannot stand in for the drafter either.
  const deputy: Actor = {
    kind: 'person',
    id: 'deputy',
    name: 'deputy',
    grants: [{ role: 'publication_reviewer', agencyId, onBehalfOf: 'both' }],
  };
  await assert.rejects(
    runUseCase(runtime, deputy, approveAndRelease, approval(id)),
    refused('forbidden', 'own_draft'),
  );
  const steps = (await runUseCase(runtime, both, getDocument, { id })).nextSteps;
  const step = steps.find(({ action }) => action === 'disclosure.approve_and_release');
  assert.deepEqual([step?.allowed, step?.reason?.zh], [false, '不能审查自己起草的文件']);
  assert.equal((await approve(runtime, agencyId, id)).stage, 'released');
});

test('whoever wrote on the draft counts as its drafter', async () => {
  const helper: Actor = { ...reviewer, id: 'helper', grants: [...reviewer.grants, ...editor.grants] };
  const id = await draft();
  await runUseCase(runtime, helper, saveDraft, { id, summary: '由他人改过的概述' });
  await runUseCase(runtime, editor, submitDraft, { id });
  await assert.rejects(
    runUseCase(runtime, helper, approveAndRelease, approval(id)),
    refused('forbidden', 'own_draft'),
  );
});

test('other agencies, other roles and the public are refused and change nothing', async () => {
  const id = await submitted();
  const before = await runUseCase(runtime, editor, getDocument, { id });
  for (const actor of [
    as('publication_reviewer', otherId),
    as('editor', agencyId),
    as('foi_clerk', agencyId),
    as('supervisor', otherId),
    as('auditor', agencyId),
  ]) {
    await assert.rejects(
      runUseCase(runtime, actor, approveAndRelease, approval(id)),
      refused('forbidden', 'not_permitted'),
    );
  }
  await assert.rejects(
    runUseCase(runtime, PUBLIC_ACTOR, approveAndRelease, approval(id)),
    refused('unauthenticated', 'sign_in_required'),
  );
  await assert.rejects(
    runUseCase(runtime, as('editor', otherId), getDocument, { id }),
    refused('forbidden', 'not_permitted'),
  );
  assert.deepEqual((await runUseCase(runtime, editor, getDocument, { id })).timeline, before.timeline);
  const above = as('supervisor', otherId, { subordinateAgencyIds: [agencyId] });
  assert.equal((await runUseCase(runtime, above, getDocument, { id })).stage, 'in_review');
});

test('a draft is complete before it is submitted; every gap is named at once', async () => {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, { agencyId, title: '只有标题' });
  await assert.rejects(runUseCase(runtime, editor, submitDraft, { id }), (error: unknown) => {
    assert.ok(error instanceof AppError);
    assert.deepEqual(error.problems.map(({ field }) => field).sort(), [
      'body',
      'columns',
      'signedOn',
      'summary',
    ]);
    return true;
  });
});

test('wrong dates, columns, numbers and marks of classification are refused with the field', async () => {
  await assert.rejects(draft({ signedOn: '2026-12-01' }), refused('invalid', 'signed_in_future'));
  await assert.rejects(draft({ signedOn: '2026-02-30' }), AppError);
  await assert.rejects(
    draft({ effectiveOn: '2026-12-01', expiresOn: '2026-11-30' }),
    refused('invalid', 'expires_before_effective'),
  );
  await assert.rejects(draft({ body: '<p>机密★5年</p>' }), refused('invalid', 'classification_mark'));
  await assert.rejects(draft({ title: '  ' }), AppError);
  for (const column of ['statutory_content', 'request_entry', 'art99_01', 'art21_township']) {
    const id = await draft({ columns: [column] });
    await assert.rejects(
      runUseCase(runtime, editor, submitDraft, { id }),
      refused('invalid', 'column_unknown'),
    );
  }
  await publish(runtime, agencyId, { documentNumber: '宁试发〔2026〕9号' });
  const twice = await draft({ documentNumber: '宁试发〔2026〕9号' });
  await assert.rejects(
    runUseCase(runtime, editor, submitDraft, { id: twice }),
    refused('conflict', 'document_number_taken'),
  );
  const loose = await draft({ kind: 'policy_interpretation', interpretsId: 'no-such-document' });
  await assert.rejects(
    runUseCase(runtime, editor, submitDraft, { id: loose }),
    refused('invalid', 'interpreted_unknown'),
  );
});

test('what is being reviewed cannot be changed, and only that edition can be approved', async () => {
  const id = await submitted();
  await assert.rejects(
    runUseCase(runtime, editor, saveDraft, { id, title: '改标题' }),
    refused('conflict', 'edition_not_editable'),
  );
  await assert.rejects(
    runUseCase(runtime, editor, uploadAttachment, { id, file: aPdf() }),
    refused('conflict', 'edition_not_editable'),
  );
  await assert.rejects(
    runUseCase(runtime, reviewer, approveAndRelease, { ...approval(id), editionNumber: 2 }),
    refused('conflict', 'edition_changed'),
  );
  await assert.rejects(runUseCase(runtime, reviewer, approveAndRelease, { id }), AppError);
  await approve(runtime, agencyId, id);
  await assert.rejects(
    runUseCase(runtime, reviewer, approveAndRelease, approval(id)),
    refused('conflict', 'not_in_review'),
  );
});

test('a released document cannot become withheld without being taken down first', async () => {
  const { id } = await publish(runtime, agencyId);
  const { startNewEdition } = await import('../../../src/modules/disclosure/index.ts');
  await runUseCase(runtime, editor, startNewEdition, { id });
  await runUseCase(runtime, editor, saveDraft, {
    id,
    attribute: 'not_public',
    withholdingGround: 'personal_privacy',
    withholdingReason: '含当事人隐私',
  });
  await assert.rejects(
    runUseCase(runtime, editor, submitDraft, { id }),
    refused('conflict', 'still_released'),
  );
  await runUseCase(runtime, editor, withdrawRelease, {
    id,
    reason: 'personal_privacy',
    note: '含当事人隐私',
  });
  await runUseCase(runtime, editor, submitDraft, { id });
  assert.equal((await approve(runtime, agencyId, id)).stage, 'withheld');
  assert.equal((await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id })).state, 'withdrawn');
});

test('published HTML is clean', async () => {
  const { id } = await publish(runtime, agencyId, {
    body: `<h1>总则</h1><p onclick="x()" style="text-align:right;color:red">第一条</p><script>alert(1)</script>
      <img src=x onerror=alert(1)><a href="javascript:alert(1)">链接</a><a href="https://www.gov.cn/">国务院</a>
      <table><tr><td colspan="2">合并</td></tr></table><iframe src="https://x"></iframe>`,
  });
  const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
  assert.equal(page.state, 'released');
  const { body } = page.document;
  assert.doesNotMatch(body, /script|onclick|onerror|javascript|iframe|img|color|<h1/);
  assert.match(body, /<h2>总则<\/h2>/);
  assert.match(body, /<p style="text-align:right">第一条<\/p>/);
  assert.match(body, /colspan="2"/);
  assert.match(body, /href="https:\/\/www.gov.cn\/"/);
});

test('attachments: kinds by their bytes, a limit, removal, staff see them before the release', async () => {
  const id = await draft();
  const text = { name: '说明.pdf', content: new TextEncoder().encode('<html>不是 PDF</html>') };
  await assert.rejects(
    runUseCase(runtime, editor, uploadAttachment, { id, file: text }),
    refused('invalid', 'file_kind_not_accepted'),
  );
  await assert.rejects(
    runUseCase(runtime, editor, uploadAttachment, { id, file: { ...aPdf(), name: '机密★名单.pdf' } }),
    refused('invalid', 'classification_mark'),
  );
  const fileId = await attach(runtime, agencyId, id);
  const { file } = await runUseCase(runtime, reviewer, readAttachment, { id, fileId });
  assert.equal(file.name, '附件1.pdf');
  await runUseCase(runtime, editor, removeAttachment, { id, fileId });
  await assert.rejects(
    runUseCase(runtime, editor, readAttachment, { id, fileId }),
    refused('not_found', 'attachment_not_found'),
  );
  for (let i = 0; i < 20; i += 1) await attach(runtime, agencyId, id, `附件${i}`);
  await assert.rejects(attach(runtime, agencyId, id), refused('conflict', 'too_many_files'));
});

test('index numbers are given once each, also when approvals meet', async () => {
  const busy = await makeAgency(runtime);
  const ids: string[] = [];
  for (let i = 0; i < 12; i += 1) {
    const { id } = await runUseCase(runtime, as('editor', busy), createDocumentDraft, draftOf(busy));
    await runUseCase(runtime, as('editor', busy), submitDraft, { id });
    ids.push(id);
  }
  const approved = await Promise.all(ids.map((id) => approve(runtime, busy, id)));
  const serials = approved.map(({ indexNumber }) => Number(indexNumber!.split('-').at(-1)));
  assert.deepEqual(
    serials.sort((a, b) => a - b),
    Array.from({ length: 12 }, (_, i) => i + 1),
  );
  const racing = await submittedAt(busy);
  const both = await Promise.allSettled([approve(runtime, busy, racing), approve(runtime, busy, racing)]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id: racing });
  assert.equal(page.state === 'released' && page.document.indexNumber.endsWith('-00013'), true);
});

async function submittedAt(agency: string): Promise<string> {
  const { id } = await runUseCase(runtime, as('editor', agency), createDocumentDraft, draftOf(agency));
  await runUseCase(runtime, as('editor', agency), submitDraft, { id });
  return id;
}

test('the year of the index number is the year of publication', async () => {
  const agency = await makeAgency(runtime);
  const first = await publish(runtime, agency, { signedOn: '2026-11-03' });
  const id = await submittedAt(agency);
  runtime.clock.goTo('2027-01-04');
  const next = await approve(runtime, agency, id);
  runtime.clock.goTo('2026-11-20');
  assert.match(first.indexNumber, /\/2026-00001$/);
  assert.match(next.indexNumber!, /\/2027-00001$/);
});
