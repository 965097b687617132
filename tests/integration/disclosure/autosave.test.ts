import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODULES } from '../../../src/app/modules.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  autosaveDraft,
  createDocumentDraft,
  saveDraft,
  submitDraft,
  uploadAttachment,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { aPdf, draftOf, publish } from '../../support/publishing.ts';
import { actorFor, as, makeAgency, makePerson, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const otherAgency = await makeAgency(runtime);
const hire = async (name: string) =>
  actorFor(runtime, await makePerson(runtime, agencyId, { name, roles: ['editor'] }));
const qian = await hire('钱文');
const he = await hire('何苗');

const draft = async () => (await runUseCase(runtime, qian, createDocumentDraft, draftOf(agencyId))).id;
const read = async (id: string) => (await runUseCase(runtime, qian, getDocument, { id })).editions[0]!;
const keep = (id: string, more: object, who = qian) =>
  runUseCase(runtime, who, autosaveDraft, { id, ...more });
const facts = async (id: string) => (await factsOf(runtime.db, 'document', id)).map(({ kind }) => kind);
const verify = async (): Promise<void> => {
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  assert.equal(verified.firstBreak, null);
};

test('what saves itself is what everybody reads, without an entry on record each time', async () => {
  const id = await draft();
  const before = await facts(id);
  const first = await keep(id, { body: '<p>第一稿</p><script>x</script>', basedOn: 0 });
  const second = await keep(id, {
    title: '改过的标题',
    keywords: ['甲'],
    effectiveOn: null,
    basedOn: first.revision,
  });
  const edition = await read(id);
  assert.deepEqual(
    [edition.title, edition.body, edition.keywords, edition.effectiveOn, edition.revision],
    ['改过的标题', '<p>第一稿</p>', ['甲'], null, second.revision],
  );
  assert.deepEqual(await facts(id), before);
  await verify();
});

test('the next act on the draft takes it in: saving, a file, submission', async () => {
  const saved = await draft();
  await keep(saved, { body: '<p>自动保存的正文</p>' });
  await runUseCase(runtime, qian, saveDraft, { id: saved, summary: '概述' });
  assert.equal((await facts(saved)).at(-1), 'disclosure.draft_saved');
  const withFile = await draft();
  await keep(withFile, { body: '<p>自动保存的正文</p>' });
  await runUseCase(runtime, qian, uploadAttachment, { id: withFile, file: aPdf() });
  const submitted = await draft();
  await keep(submitted, { body: '<p>自动保存的正文</p>' });
  await runUseCase(runtime, qian, submitDraft, { id: submitted });
  for (const id of [saved, withFile, submitted]) {
    assert.equal((await read(id)).body, '<p>自动保存的正文</p>');
    const copies = await runtime.db
      .withTables<{ draft_copies: { document_id: string } }>()
      .selectFrom('draft_copies')
      .selectAll()
      .where('document_id', '=', id)
      .execute();
    assert.deepEqual(copies, [], 'taken in and thrown away');
  }
  await verify();
});

test('whoever wrote anything that saved itself counts as a drafter and does not review it', async () => {
  const id = await draft();
  await keep(id, { body: '<p>何苗写的</p>' }, he);
  await runUseCase(runtime, qian, submitDraft, { id });
  const [row] = await runtime.db
    .withTables<{ document_editions: { document_id: string; drafter_ids: string[] } }>()
    .selectFrom('document_editions')
    .select('drafter_ids')
    .where('document_id', '=', id)
    .execute();
  assert.deepEqual(row!.drafter_ids, [qian.id, he.id]);
});

test('nobody writes over what somebody else saved since: refused, with who and when', async () => {
  const id = await draft();
  const { revision: seen } = await read(id);
  await keep(id, { body: '<p>何苗的</p>', basedOn: seen }, he);
  for (const useCase of [autosaveDraft, saveDraft]) {
    await assert.rejects(
      runUseCase(runtime, qian, useCase, { id, body: '<p>钱文的</p>', basedOn: seen }),
      (error: unknown) => {
        assert.ok(error instanceof AppError);
        assert.deepEqual([error.kind, error.problems[0]!.code], ['conflict', 'draft_changed']);
        assert.match(error.problems[0]!.zh, /何苗/);
        return true;
      },
    );
  }
  assert.equal((await read(id)).body, '<p>何苗的</p>');
  const { revision } = await read(id);
  await keep(id, { body: '<p>商量以后</p>', basedOn: revision });
  assert.equal((await read(id)).body, '<p>商量以后</p>');
});

test('the same limits as saving: the stage, the marks, the agency', async () => {
  const id = await draft();
  await assert.rejects(keep(id, { body: '<p>机密★10年</p>' }), { kind: 'invalid' });
  await assert.rejects(keep(id, { title: 'x' }, as('editor', otherAgency)), { kind: 'forbidden' });
  await assert.rejects(keep(id, { title: 'x' }, as('publication_reviewer', agencyId)), { kind: 'forbidden' });
  const { id: released } = await publish(runtime, agencyId);
  await assert.rejects(keep(released, { title: 'x' }), { kind: 'conflict' });
});
