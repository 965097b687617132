import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  discardDraft,
  reassess,
  submitDraft,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { listWithheld } from '../../../src/modules/disclosure/use-cases/reassessment/list-withheld.ts';
import { proveRecords } from '../../support/proof.ts';
import { approve, draftOf } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { refused } from '../../support/refusals.ts';

const runtime = await testRuntime();
const editor = (agencyId: string) => as('editor', agencyId);

const WITHHELD = {
  attribute: 'on_request',
  withholdingGround: 'not_of_general_interest',
  withholdingReason: '仅涉及个别单位的具体事项。',
};
async function withheld(agencyId: string, more: Record<string, unknown> = {}): Promise<string> {
  const draft = draftOf(agencyId, { ...WITHHELD, columns: [], ...more });
  const { id } = await runUseCase(runtime, editor(agencyId), createDocumentDraft, draft);
  await runUseCase(runtime, editor(agencyId), submitDraft, { id });
  assert.equal((await approve(runtime, agencyId, id)).stage, 'withheld');
  return id;
}
const list = (agencyId: string, more: Record<string, unknown> = {}) =>
  runUseCase(runtime, as('foi_head', agencyId), listWithheld, { agencyId, ...more });

test('due a year after it was determined; every withheld document is in exactly one list on any day', async () => {
  const agencyId = await makeAgency(runtime);
  runtime.clock.goTo('2025-11-10');
  const id = await withheld(agencyId, { signedOn: '2025-11-03', effectiveOn: null });
  const days: [string, string][] = [
    ['2025-11-11', 'later'],
    ['2026-10-11', 'soon'],
    ['2026-11-09', 'soon'],
    ['2026-11-10', 'today'],
    ['2026-11-11', 'overdue'],
  ];
  for (const [day, state] of days) {
    runtime.clock.goTo(day);
    const { byState, items, total } = await list(agencyId);
    assert.deepEqual(
      [total, items[0]?.id, items[0]?.state, items[0]?.reassessOn],
      [1, id, state, '2026-11-10'],
      day,
    );
    assert.equal(
      Object.values(byState).reduce((sum, count) => sum + count, 0),
      1,
    );
    assert.equal((await list(agencyId, { state })).total, 1);
  }
});

test('kept withheld on a lawful ground with reasons and a next day, as often as it is due', async () => {
  runtime.clock.goTo('2026-11-20');
  const agencyId = await makeAgency(runtime);
  const id = await withheld(agencyId);
  const head = as('foi_head', agencyId);
  const keep = { id, decision: 'keep', reason: '情形没有变化，仍属个别事项。' };
  await assert.rejects(
    runUseCase(runtime, editor(agencyId), reassess, keep),
    refused('forbidden', 'not_permitted'),
  );
  await assert.rejects(
    runUseCase(runtime, head, reassess, { ...keep, ground: 'internal_affairs' }),
    refused('invalid', 'ground_does_not_fit'),
  );
  for (const nextOn of ['2026-11-20', '2027-11-21']) {
    await assert.rejects(
      runUseCase(runtime, head, reassess, { ...keep, nextOn }),
      refused('invalid', 'next_too_far'),
    );
  }
  const kept = await runUseCase(runtime, head, reassess, {
    ...keep,
    ground: 'trade_secret',
    nextOn: '2027-03-01',
  });
  assert.equal(kept.nextOn, '2027-03-01');
  const [row] = (await list(agencyId)).items;
  assert.deepEqual(
    [row?.reassessOn, row?.ground, row?.lastAssessedOn],
    ['2027-03-01', 'trade_secret', '2026-11-20'],
  );
  runtime.clock.goTo('2027-03-01');
  assert.equal((await list(agencyId)).items[0]?.state, 'today');
  await runUseCase(runtime, head, reassess, keep);
  const shown = await runUseCase(runtime, head, getDocument, { id });
  assert.deepEqual([shown.reassessOn, shown.reassessments.length], ['2028-02-29', 2]);
  await proveRecords(runtime);
});

test('turned to proactive: a draft with a period of its own; given up, the document is due again', async () => {
  runtime.clock.goTo('2026-11-20');
  const agencyId = await makeAgency(runtime);
  const id = await withheld(agencyId);
  const head = as('foi_head', agencyId);
  const publish = { id, decision: 'publish', reason: '事项已经办结，公众关注，可以公开。' };
  assert.equal((await runUseCase(runtime, head, reassess, publish)).editionNumber, 2);
  const shown = await runUseCase(runtime, head, getDocument, { id });
  const [newest] = shown.editions;
  assert.deepEqual(
    [newest?.attribute, newest?.withholdingGround, newest?.changedOn, shown.stage],
    ['proactive', null, '2026-11-20', 'draft'],
  );
  assert.equal(shown.deadline?.from, '2026-11-20');
  assert.equal((await list(agencyId)).total, 0);
  await assert.rejects(runUseCase(runtime, head, reassess, publish), refused('conflict', 'not_withheld'));
  // The head began it and may give the writing to an editor; an editor gives it up.
  await runUseCase(runtime, editor(agencyId), discardDraft, { id, reason: '复核后仍不宜公开' });
  runtime.clock.goTo('2026-11-21');
  assert.deepEqual(
    (await list(agencyId)).items.map((row) => [row.id, row.state]),
    [[id, 'overdue']],
  );
  await proveRecords(runtime);
});
