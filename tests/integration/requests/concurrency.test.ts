import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { aCase, aForm, assertProved, decide, requestWorld, run } from '../../support/requests.ts';

const world = await requestWorld('2026-03-02');

test('requests sent at the same moment get numbers without gap or repeat', async () => {
  const filed = await Promise.all(
    Array.from({ length: 15 }, () => run(world, PUBLIC_ACTOR, requests.submitRequest, aForm(world.agencyId))),
  );
  const numbers = filed.map(({ number }) => Number(/第(\d+)号$/.exec(number)![1])).sort((a, b) => a - b);
  assert.deepEqual(
    numbers,
    Array.from({ length: 15 }, (_, i) => i + 1),
  );
  assert.equal(new Set(filed.map(({ queryCode }) => queryCode)).size, 15);
});

test('an act done twice at the same moment counts once; the second is told why', async () => {
  const id = await aCase(world);
  await decide(world, id);
  const twice = () => run(world, world.clerk, requests.dispatchReply, { id, channel: 'post' });
  const outcomes = await Promise.allSettled([twice(), twice(), twice()]);
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') assert.equal(outcome.reason.problems[0].code, 'step_not_possible');
  const page = await run(world, world.clerk, requests.getCase, { id });
  assert.equal(page.letters.filter(({ kind }) => kind === 'reply').length, 1);
  await assertProved(world);
});
