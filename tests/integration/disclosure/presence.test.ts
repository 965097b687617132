import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft, markPresence } from '../../../src/modules/disclosure/index.ts';
import { draftOf } from '../../support/publishing.ts';
import { actorFor, as, makeAgency, makePerson, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const otherAgency = await makeAgency(runtime);
const hire = async (name: string, role: 'editor' | 'publication_reviewer') =>
  actorFor(runtime, await makePerson(runtime, agencyId, { name, roles: [role] }));
const qian = await hire('钱文', 'editor');
const he = await hire('何苗', 'editor');
const li = await hire('李慎', 'publication_reviewer');

const draft = async () => (await runUseCase(runtime, qian, createDocumentDraft, draftOf(agencyId))).id;
const mark = async (who: typeof qian, id: string, doing: string) =>
  (await runUseCase(runtime, who, markPresence, { id, doing })).others.map(({ name, doing: does }) => [
    name,
    does,
  ]);

test('everyone sees who else has the document open, those who edit first', async () => {
  const id = await draft();
  assert.deepEqual(await mark(li, id, 'reading'), []);
  assert.deepEqual(await mark(qian, id, 'editing'), [['李慎', 'reading']]);
  assert.deepEqual(await mark(he, id, 'editing'), [
    ['钱文', 'editing'],
    ['李慎', 'reading'],
  ]);
  assert.deepEqual(await mark(he, await draft(), 'editing'), [], 'another document is another room');
});

test('who leaves is gone at once; who falls silent, after some missed signs of life', async () => {
  const id = await draft();
  await mark(qian, id, 'editing');
  await mark(he, id, 'editing');
  await mark(he, id, 'left');
  assert.deepEqual(await mark(li, id, 'reading'), [['钱文', 'editing']]);
  runtime.clock.pass(2);
  assert.deepEqual(await mark(li, id, 'reading'), []);
});

test('since when: kept by signs of life, begun again when reading turns into editing', async () => {
  const id = await draft();
  const since = async () =>
    (await runUseCase(runtime, li, markPresence, { id, doing: 'reading' })).others.map(
      (other) => other.since,
    );
  await mark(qian, id, 'reading');
  const [first] = await since();
  runtime.clock.now = new Date(runtime.clock.now.getTime() + 15_000);
  await mark(qian, id, 'reading');
  assert.deepEqual(await since(), [first]);
  await mark(qian, id, 'editing');
  assert.deepEqual(await since(), [runtime.clock.now.toISOString()]);
});

test('it leaves no trace in the ledger, and is not for other agencies', async () => {
  const id = await draft();
  const before = await factsOf(runtime.db, 'document', id);
  await mark(qian, id, 'editing');
  assert.deepEqual(await factsOf(runtime.db, 'document', id), before);
  await assert.rejects(mark(as('editor', otherAgency), id, 'reading'), { kind: 'forbidden' });
  await assert.rejects(mark(qian, 'no-such-document', 'reading'), { kind: 'not_found' });
});
