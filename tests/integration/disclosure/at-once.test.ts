import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  createGazetteIssue,
  passReview,
  submitDraft,
  subscribe,
} from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { draftOf, finish, passSecrecy } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

// On a server these acts meet; the embedded database takes them one after the other, with the same outcome.
const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const editor = as('editor', agencyId);

/** A draft of which only the final review is left. */
async function reviewed(more: Record<string, unknown>): Promise<string> {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more));
  await runUseCase(runtime, editor, submitDraft, { id });
  const steps = ['first_proof', 'first_review', 'second_proof', 'second_review'];
  const reviewer = as('publication_reviewer', agencyId);
  await runUseCase(runtime, reviewer, passReview, { id, steps, opinion: '内容准确，同意。' });
  await passSecrecy(runtime, agencyId, id);
  return id;
}

/** What came of acts begun at once: `done`, or the code of the error that its person reads. */
async function outcomes(acts: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(acts);
  return settled
    .map((one) => {
      if (one.status === 'fulfilled') return 'done';
      assert.ok(one.reason instanceof AppError, String(one.reason));
      return one.reason.problems[0]!.code;
    })
    .sort();
}

test('a document is released once', async () => {
  const id = await reviewed({});
  const acts = [1, 2, 3].map(() => finish(runtime, agencyId, id));
  assert.deepEqual(await outcomes(acts), ['done', 'not_in_review', 'not_in_review']);
});

test('of documents with one document number one is released', async () => {
  const documentNumber = '宁试发〔2026〕77号';
  const ids = [];
  for (const title of ['甲通知', '乙通知', '丙通知']) ids.push(await reviewed({ title, documentNumber }));
  const acts = ids.map((id) => finish(runtime, agencyId, id));
  assert.deepEqual(await outcomes(acts), ['document_number_taken', 'document_number_taken', 'done']);
});

test('a number of the gazette is given once, and who comes later is told so', async () => {
  const input = { agencyId, year: 2026, number: 1, issuedOn: '2026-11-20' };
  const acts = [1, 2].map(() => runUseCase(runtime, editor, createGazetteIssue, input));
  assert.deepEqual(await outcomes(acts), ['done', 'gazette_number_taken']);
});

test('a subscription asked for twice at once is one', async () => {
  const input = { email: 'reader@example.com', wish: { q: '供水' }, frequency: 'daily', language: 'zh' };
  const acts = [1, 2].map(() => runUseCase(runtime, PUBLIC_ACTOR, subscribe, input));
  assert.deepEqual(await outcomes(acts), ['done', 'done']);
});
