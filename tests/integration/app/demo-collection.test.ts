import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadDemonstrationCity } from '../../../src/app/demo/index.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { agencyByWord, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import {
  getAggregate,
  getCollection,
  listCollections,
  proposeJointItems,
} from '../../../src/modules/reporting/index.ts';
import { testClock, testRuntime } from '../../support/runtime.ts';

test('the city collects last year’s reports: forty-one agencies in every state, a sum without contradictions', async () => {
  const runtime = await testRuntime({ clock: testClock('2026-11-20') });
  await loadDemonstrationCity({ runtime }, () => undefined);
  const { id: agencyId } = (await agencyByWord(runtime.db, 'city'))!;
  const { collections } = await runUseCase(runtime, SYSTEM_ACTOR, listCollections, { agencyId });
  const { id, counts } = collections[0]!;
  assert.equal(counts.members, 41);
  for (const [state, count] of Object.entries(counts.byState)) assert.ok(count > 0, `nobody is ${state}`);
  const { members } = await runUseCase(runtime, SYSTEM_ACTOR, getCollection, { id });
  assert.ok(members.some(({ submission }) => submission === 'late'));
  const sum = await runUseCase(runtime, SYSTEM_ACTOR, getAggregate, { id });
  assert.deepEqual(sum.findings, []);
  assert.equal(sum.counted.length + sum.notCounted.length, 42, 'all members and the office itself');
  const { proposals } = await runUseCase(runtime, SYSTEM_ACTOR, proposeJointItems, { id });
  assert.deepEqual(
    proposals.map(({ documentNumber }) => documentNumber),
    ['望财规〔2025〕3号'],
  );
});
