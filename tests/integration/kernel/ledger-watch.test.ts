import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendFacts } from '../../../src/kernel/ledger/append.ts';
import { watchLedger } from '../../../src/kernel/ledger/watch.ts';
import { openTestDatabase } from '../../support/database.ts';

async function watchedLedger() {
  const { db } = await openTestDatabase();
  let clock = 0;
  const watch = watchLedger(db, new Set(['notes.*', 'papers.drafted']), () => clock);
  const record = (kind: string, agencyId = 'a') =>
    db
      .transaction()
      .execute((tx) =>
        appendFacts(
          tx,
          [{ agencyId, kind, subjectType: 'note', subjectId: 'n', legalOn: '2026-11-20', data: {} }],
          { actor: 'p', onBehalfOf: null, now: new Date('2026-11-20T04:00:00Z') },
        ),
      );
  return { watch, record, pass: (ms: number) => void (clock += ms) };
}

test('stamps stay equal while nothing is recorded and move with what is', async () => {
  const { watch, record, pass } = await watchedLedger();
  const first = await watch.ask();
  assert.deepEqual(await watch.ask(), first);
  await record('papers.released');
  const second = await watch.ask();
  assert.notEqual(second.outward, first.outward);
  assert.notEqual(second.every, first.every);
  pass(10_000);
  assert.deepEqual(await watch.ask(), second);
});

test('inward facts, by kind or by module, move only the stamp of every fact', async () => {
  const { watch, record } = await watchedLedger();
  await record('papers.released');
  const before = await watch.ask();
  for (const kind of ['papers.drafted', 'notes.added', 'notes.removed']) await record(kind);
  const after = await watch.ask();
  assert.equal(after.outward, before.outward);
  assert.notEqual(after.every, before.every);
  await record('papers.drafted');
  await record('papers.withdrawn');
  await record('papers.drafted');
  assert.notEqual(
    (await watch.ask()).outward,
    before.outward,
    'one outward fact among inward ones is enough',
  );
});

test('a first fact of another agency is seen', async () => {
  const { watch, record } = await watchedLedger();
  await record('papers.released');
  const before = await watch.ask();
  await record('notes.added', 'b');
  assert.notEqual((await watch.ask()).every, before.every);
});

test('an answer holds for half a second, or until this process records something', async () => {
  const { watch, record, pass } = await watchedLedger();
  assert.equal(watch.known(), undefined, 'nothing has been asked yet');
  const first = await watch.ask();
  pass(400);
  assert.deepEqual(watch.known(), first);
  await record('papers.released'); // as another process would: unheard
  assert.deepEqual(watch.known(), first);
  pass(200);
  assert.equal(watch.known(), undefined);
  const second = await watch.ask();
  assert.notEqual(second.outward, first.outward);
  watch.touched();
  assert.equal(watch.known(), undefined);
});

test('a question put before the last act does not answer for it', async () => {
  const { watch, record } = await watchedLedger();
  const first = await watch.ask();
  watch.touched();
  const early = watch.ask();
  await record('papers.released');
  watch.touched();
  const late = await watch.ask();
  await early;
  assert.notEqual(late.outward, first.outward);
});
