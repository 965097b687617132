import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { MODULES } from '../../../src/app/modules.ts';
import {
  createDocumentDraft,
  getReleased,
  listReleased,
  readPublicFile,
  saveDraft,
  searchReleased,
  sendBack,
  startNewEdition,
  submitDraft,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { approve, attach, draftOf, publish, SECRECY_OPINION } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { refused } from '../../support/refusals.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime, { code: 'housing', name: '宁川市住房和城乡建设局' });

const read = async (id: string) => runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
const listed = async (more = {}) =>
  (await runUseCase(runtime, PUBLIC_ACTOR, listReleased, { agencyId, ...more })).items.map((item) => item.id);
const found = async (q: string) =>
  (await runUseCase(runtime, PUBLIC_ACTOR, searchReleased, { q, agencyId })).items.map((item) => item.id);
const verify = async () => {
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  assert.equal(verified.firstBreak, null);
};

test('from draft to page: nothing shows before the approval, everything after it', async () => {
  const editor = as('editor', agencyId);
  const reviewer = as('publication_reviewer', agencyId);
  const { id } = await runUseCase(
    runtime,
    editor,
    createDocumentDraft,
    draftOf(agencyId, { documentNumber: '宁住建发〔2026〕31号' }),
  );
  const fileId = await attach(runtime, agencyId, id);
  await runUseCase(runtime, editor, submitDraft, { id });
  await assert.rejects(read(id), refused('not_found', 'document_not_found'));
  await assert.rejects(
    runUseCase(runtime, PUBLIC_ACTOR, readPublicFile, { fileId }),
    refused('not_found', 'file_not_readable'),
  );
  assert.deepEqual(await listed(), []);
  assert.deepEqual(await found('老旧小区'), []);

  await runUseCase(runtime, reviewer, sendBack, { id, reason: '请补充适用范围' });
  await runUseCase(runtime, editor, saveDraft, { id, summary: '适用于2000年底前建成的住宅小区。' });
  await runUseCase(runtime, editor, submitDraft, { id });
  const approved = await approve(runtime, agencyId, id);
  assert.equal(approved.stage, 'released');
  assert.match(approved.indexNumber!, /^1137000000\d+\/2026-00001$/);

  const page = await read(id);
  assert.equal(page.state, 'released');
  const { document } = page;
  assert.equal(document.issuer, '宁川市住房和城乡建设局');
  assert.equal(document.validity, 'not_yet_effective');
  assert.deepEqual(document.columns, ['art20_01']);
  assert.deepEqual(
    document.files.map((file) => [file.id, file.name]),
    [[fileId, '附件1.pdf']],
  );
  assert.ok(!JSON.stringify(page).includes(SECRECY_OPINION), 'the review stays inside');
  assert.ok(!JSON.stringify(page).includes(editor.id), 'who drafted it stays inside');
  for (const columnId of ['art20_01', 'statutory_content'])
    assert.deepEqual(await listed({ columnId }), [id]);
  assert.deepEqual(await listed({ columnId: 'art20_02' }), []);
  assert.deepEqual(await listed({ year: 2026, kind: 'normative_document' }), [id]);
  assert.deepEqual(await listed({ year: 2025 }), []);
  assert.deepEqual(await found('老旧小区'), [id]);
  const { content } = await runUseCase(runtime, PUBLIC_ACTOR, readPublicFile, { fileId });
  assert.ok(content.toString().startsWith('%PDF'));

  const facts = await factsOf(runtime.db, 'document', id);
  assert.deepEqual(
    facts.map((fact) => fact.kind.replace('disclosure.', '')),
    [
      ...['drafted', 'attachment_added', 'submitted', 'sent_back', 'draft_saved', 'submitted'],
      ...['review_passed', 'secrecy_reviewed', 'approved', 'released'],
    ],
  );
  assert.equal(facts.at(-1)!.data['inTime'], true);
  const staff = await runUseCase(runtime, editor, getDocument, { id });
  assert.equal(staff.deadline?.state, 'released_in_time');
  assert.equal(staff.deadline?.dueOn, '2026-11-30');
  assert.equal(staff.timeline.find(({ kind }) => kind === 'disclosure.sent_back')?.detail, '请补充适用范围');
  await verify();
});

test('a withdrawn document: page, files, lists and search are gone at once, the address says when and why', async () => {
  const editor = as('editor', agencyId);
  const { id } = await runUseCase(
    runtime,
    editor,
    createDocumentDraft,
    draftOf(agencyId, { title: '公租房轮候对象名单公示' }),
  );
  const fileId = await attach(runtime, agencyId, id, '名单');
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, agencyId, id);
  assert.deepEqual(await found('公租房'), [id]);
  const next = await runUseCase(runtime, editor, startNewEdition, { id });
  assert.equal(next.editionNumber, 2);

  const withdrawal = { id, reason: 'personal_privacy', note: '名单含身份证号码' };
  await runUseCase(runtime, editor, withdrawRelease, withdrawal);
  const page = await read(id);
  assert.equal(page.state, 'withdrawn');
  assert.equal(page.notice.withdrawnOn, '2026-11-20');
  assert.equal(page.notice.reasonLabel.zh, '涉及个人隐私');
  assert.ok(!JSON.stringify(page).includes('公租房'), 'the title may be what had to go');
  assert.ok(!JSON.stringify(page).includes('身份证'), 'the note is not public');
  await assert.rejects(
    runUseCase(runtime, PUBLIC_ACTOR, readPublicFile, { fileId }),
    refused('not_found', 'file_not_readable'),
  );
  assert.deepEqual(await found('公租房'), []);
  assert.ok(!(await listed()).includes(id));
  await assert.rejects(
    runUseCase(runtime, editor, withdrawRelease, withdrawal),
    refused('conflict', 'not_released'),
  );

  // The open edition can be mended and released at the same address; the index number stays.
  await runUseCase(runtime, editor, saveDraft, { id, title: '公租房轮候对象名单（已隐去个人信息）' });
  await runUseCase(runtime, editor, submitDraft, { id });
  const again = await approve(runtime, agencyId, id);
  const after = await read(id);
  assert.equal(after.state, 'released');
  assert.equal(after.document.indexNumber, again.indexNumber);
  assert.deepEqual(
    after.document.history.map((one) => one.editionNumber),
    [2, 1],
  );
  await verify();
});

test('a new edition never touches the released one until it is approved', async () => {
  const { id } = await publish(runtime, agencyId, { title: '物业服务收费管理办法', signedOn: '2026-10-28' });
  const editor = as('editor', agencyId);
  await assert.rejects(
    runUseCase(runtime, editor, saveDraft, { id, title: '改了' }),
    refused('conflict', 'edition_not_editable'),
  );
  runtime.clock.pass(60);
  await runUseCase(runtime, editor, startNewEdition, { id, changedOn: '2026-11-18' });
  await assert.rejects(
    runUseCase(runtime, editor, startNewEdition, { id }),
    refused('conflict', 'edition_open'),
  );
  await runUseCase(runtime, editor, saveDraft, {
    id,
    title: '物业服务收费管理办法（修订）',
    body: '<p>修订后的正文</p>',
  });
  const before = await read(id);
  assert.equal(before.state, 'released');
  assert.deepEqual([before.document.title, before.document.editionNumber], ['物业服务收费管理办法', 1]);
  assert.deepEqual(await found('修订后的正文'), []);
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, agencyId, id);
  const after = await read(id);
  assert.equal(after.state, 'released');
  assert.deepEqual(
    [after.document.title, after.document.editionNumber, after.document.changedOn],
    ['物业服务收费管理办法（修订）', 2, '2026-11-18'],
  );
  assert.equal(after.document.indexNumber, before.document.indexNumber);
  const staff = await runUseCase(runtime, editor, getDocument, { id });
  assert.deepEqual(
    staff.releases.map((release) => release.endedBy),
    ['replaced', null],
  );
  assert.equal(staff.deadline?.from, '2026-11-18', 'a change starts a new period (Art. 26)');
  await verify();
});
