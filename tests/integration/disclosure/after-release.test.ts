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
  newestReleases,
  publicCounts,
  repealDocument,
  saveDraft,
  searchReleased,
  submitDraft,
} from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { approve, draftOf, publish } from '../../support/publishing.ts';
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

test('a repealed document stays, with a clear mark', async () => {
  const { id } = await publish(runtime, agencyId, {
    title: '房屋租赁登记备案办法',
    effectiveOn: '2026-11-05',
  });
  const head = as('foi_head', agencyId);
  await assert.rejects(
    runUseCase(runtime, head, repealDocument, {
      id,
      repealedOn: '2026-01-01',
      basis: '市政府第20次常务会议决定',
    }),
    refused('invalid', 'repealed_before_signed'),
  );
  await runUseCase(runtime, head, repealDocument, {
    id,
    repealedOn: '2026-11-20',
    basis: '宁住建发〔2026〕40号',
  });
  const page = await read(id);
  assert.equal(page.state, 'released');
  assert.deepEqual(
    [page.document.validity, page.document.repealedOn, page.document.repealBasis],
    ['repealed', '2026-11-20', '宁住建发〔2026〕40号'],
  );
  await assert.rejects(
    runUseCase(runtime, head, repealDocument, { id, repealedOn: '2026-11-20', basis: '再次' }),
    refused('conflict', 'already_repealed'),
  );
  const notice = await publish(runtime, agencyId, { title: '停水公告', kind: 'public_notice' });
  await assert.rejects(
    runUseCase(runtime, head, repealDocument, { id: notice.id, repealedOn: '2026-11-20', basis: '不适用' }),
    refused('conflict', 'kind_without_validity'),
  );
  await verify();
});

test('what is not proactive is approved on record, never released', async () => {
  const editor = as('editor', agencyId);
  const { id } = await runUseCase(
    runtime,
    editor,
    createDocumentDraft,
    draftOf(agencyId, { title: '危房鉴定内部讨论记录', attribute: 'not_public', columns: [] }),
  );
  await assert.rejects(
    runUseCase(runtime, editor, submitDraft, { id }),
    refused('invalid', 'ground_required'),
  );
  await runUseCase(runtime, editor, saveDraft, { id, withholdingGround: 'not_of_general_interest' });
  await assert.rejects(
    runUseCase(runtime, editor, submitDraft, { id }),
    refused('invalid', 'ground_does_not_fit'),
  );
  await runUseCase(runtime, editor, saveDraft, {
    id,
    withholdingGround: 'process_information',
    withholdingReason: '属于讨论记录，尚未形成处理决定。',
  });
  await runUseCase(runtime, editor, submitDraft, { id });
  const approved = await approve(runtime, agencyId, id);
  assert.deepEqual([approved.stage, approved.indexNumber, approved.releasedOn], ['withheld', null, null]);
  await assert.rejects(read(id), refused('not_found', 'document_not_found'));
  assert.deepEqual(await found('危房鉴定'), []);
  const facts = await factsOf(runtime.db, 'document', id);
  assert.equal(facts.at(-1)!.kind, 'disclosure.attribute_determined');
  assert.equal(facts.at(-1)!.data['reassessOn'], '2027-11-20');
  await verify();
});

test('document and interpretation point to each other', async () => {
  const policy = await publish(runtime, agencyId, { title: '住房公积金提取实施细则' });
  const reading = await publish(runtime, agencyId, {
    title: '《住房公积金提取实施细则》解读',
    kind: 'policy_interpretation',
    interpretsId: policy.id,
  });
  const policyPage = await read(policy.id);
  const readingPage = await read(reading.id);
  assert.equal(policyPage.state, 'released');
  assert.equal(readingPage.state, 'released');
  assert.deepEqual(
    policyPage.document.interpretations.map((link) => link.id),
    [reading.id],
  );
  assert.equal(readingPage.document.interprets?.id, policy.id);
});

test('home pages: newest by kind, figures by month and column', async () => {
  const newest = await runUseCase(runtime, PUBLIC_ACTOR, newestReleases, { agencyId, perKind: 2 });
  const normative = newest.byKind.find(({ kind }) => kind === 'normative_document');
  assert.equal(normative?.items.length, 2);
  assert.deepEqual(
    newest.byKind.map(({ kind }) => kind),
    ['normative_document', 'policy_interpretation', 'public_notice'],
  );
  const counts = await runUseCase(runtime, PUBLIC_ACTOR, publicCounts, { agencyId });
  assert.equal(counts.total, (await listed({ pageSize: 100 })).length);
  assert.equal(counts.byMonth[10], counts.publishedInYear);
  const catalogue = counts.columns.find(({ columnId }) => columnId === 'statutory_content');
  assert.deepEqual([catalogue?.count, catalogue?.lastReleasedOn], [counts.total, '2026-11-20']);
});
