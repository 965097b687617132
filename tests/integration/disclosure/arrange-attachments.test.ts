import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODULES } from '../../../src/app/modules.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  arrangeAttachments,
  createDocumentDraft,
  submitDraft,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { attach, draftOf } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const editor = as('editor', agencyId);
const names = async (id: string) =>
  (await runUseCase(runtime, editor, getDocument, { id })).editions[0]!.files.map(({ name }) => name);
const arrange = (id: string, files: object[], who = editor) =>
  runUseCase(runtime, who, arrangeAttachments, { id, files });

test('attachments stand in the order and under the names they are given; the ending stays', async () => {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId));
  const one = await attach(runtime, agencyId, id, '一');
  const two = await attach(runtime, agencyId, id, '二');
  await attach(runtime, agencyId, id, '三');
  await arrange(id, [
    { fileId: two, name: '收费标准.docx' },
    { fileId: one, name: '../名单.PDF' },
  ]);
  assert.deepEqual(await names(id), ['收费标准.docx.pdf', '名单.PDF', '三.pdf']);
  await arrange(id, [{ fileId: one }]);
  assert.deepEqual(await names(id), ['名单.PDF', '收费标准.docx.pdf', '三.pdf']);
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  assert.equal((await verifyLedger(runtime.db, runtime.files, digests)).firstBreak, null);
});

test('only files of the draft, only while it is one, and no name with a classification mark', async () => {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId));
  const file = await attach(runtime, agencyId, id, '一');
  await assert.rejects(arrange(id, [{ fileId: 'another' }]), { kind: 'not_found' });
  await assert.rejects(arrange(id, [{ fileId: file, name: '机密★3年' }]), { kind: 'invalid' });
  await assert.rejects(arrange(id, [{ fileId: file }], as('publication_reviewer', agencyId)), {
    kind: 'forbidden',
  });
  await runUseCase(runtime, editor, submitDraft, { id });
  await assert.rejects(arrange(id, [{ fileId: file }]), { kind: 'conflict' });
});
