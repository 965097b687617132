import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  approveAndRelease,
  changeDisclosureSettings,
  createDocumentDraft,
  discardDraft,
  saveDraft,
  startNewEdition,
  submitDraft,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { draftOf, passSecrecy } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const ONE_REVIEW = {
  steps: [{ step: 'final_review', roles: ['publication_reviewer'] }],
  distinctReviewers: 1,
  finalByAnother: false,
  secrecyByAnother: false,
};
type Act = 'publish' | 'reclassify' | 'withdraw' | 'discard' | 'pattern' | 'next_month';

test('whatever happens to documents, index numbers are given once, to one document, for good', async () => {
  const act = fc.constantFrom<Act>(
    'publish',
    'publish',
    'reclassify',
    'withdraw',
    'discard',
    'pattern',
    'next_month',
  );
  const turn = fc.tuple(act, fc.nat(20));
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 4, maxLength: 10 }), async (turns) => {
      await play(turns);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

async function play(turns: readonly (readonly [Act, number])[]): Promise<void> {
  runtime.clock.goTo('2026-11-20');
  const agencyId = await makeAgency(runtime);
  const settle = (changes: Record<string, unknown>) =>
    runUseCase(runtime, as('foi_head', agencyId), changeDisclosureSettings, { agencyId, ...changes });
  await settle({ reviewPlan: ONE_REVIEW });
  const editor = as('editor', agencyId);
  const reviewer = as('publication_reviewer', agencyId);
  const given = new Map<string, string>();
  const release = async (id: string): Promise<void> => {
    await runUseCase(runtime, editor, submitDraft, { id });
    await passSecrecy(runtime, agencyId, id);
    const { indexNumber } = await runUseCase(runtime, reviewer, approveAndRelease, { id });
    assert.equal(given.get(id) ?? indexNumber, indexNumber, 'the document keeps its number');
    given.set(id, indexNumber!);
  };
  let months = 0;
  let byMonth = false;
  for (const [what, pick] of turns) {
    const id = [...given.keys()][pick % Math.max(given.size, 1)];
    if (what === 'publish') {
      await release((await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId))).id);
    } else if (what === 'pattern') {
      byMonth = !byMonth;
      await settle({ indexPattern: byMonth ? 'year_month_serial' : 'year_serial' });
    } else if (what === 'next_month') {
      months += 1;
      runtime.clock.goTo(
        months === 1 ? '2026-12-01' : `2027-${String(Math.min(months - 1, 12)).padStart(2, '0')}-05`,
      );
    } else if (id === undefined) {
      continue;
    } else if (what === 'withdraw') {
      const { isReleased } = await runUseCase(runtime, editor, getDocument, { id });
      const input = { id, reason: 'other', note: '登记' };
      if (isReleased) await runUseCase(runtime, reviewer, withdrawRelease, input);
    } else {
      await runUseCase(runtime, editor, startNewEdition, { id });
      if (what === 'discard') await runUseCase(runtime, editor, discardDraft, { id, reason: '不再需要' });
      else {
        const reclassified = {
          id,
          kind: 'other',
          columns: ['art20_02'],
          topic: 'other',
          facetCategory: 'notices',
        };
        await runUseCase(runtime, editor, saveDraft, reclassified);
        await release(id);
      }
    }
  }
  assert.equal(new Set(given.values()).size, given.size, 'no number twice');
}
