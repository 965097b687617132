import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { foldSame } from '../../../backoffice/src/documents/editions/fold-same.ts';
import { orderAgencies } from '../../../backoffice/src/documents/chase/order-agencies.ts';
import { ownSteps, usualSteps } from '../../../backoffice/src/documents/steps/own-steps.ts';
import { orderedSteps } from '../../../backoffice/src/documents/steps/ordered-steps.ts';
import {
  decidingSteps,
  OFFICE_OF_TWO,
  STEPS,
  withStep,
} from '../../../backoffice/src/settings/publishing/plan-draft.ts';
import type { ReviewPlan, ReviewTrail } from '../../../backoffice/src/api/document-desk.ts';
import { DEFAULT_PLAN, planProblems } from '../../../src/modules/disclosure/domain/review-plan.ts';

const plan: ReviewPlan = {
  ...DEFAULT_PLAN,
  steps: DEFAULT_PLAN.steps.map(({ step, roles }) => ({ step, roles: [...roles] })),
};
const text = { zh: '', en: '' };

/** A trail in which the first steps were passed by these persons and the next waits for the reader. */
function trailAfter(passedBy: readonly string[], wanted: Partial<ReviewPlan> = {}): ReviewTrail {
  const whole = { ...plan, ...wanted };
  const steps = whole.steps.map(({ step }, index): ReviewTrail['steps'][number] => {
    const by = passedBy[index];
    const entry = by
      ? {
          id: `${index}`,
          step,
          label: text,
          outcome: 'passed' as const,
          by: { id: by, name: by },
          at: '',
          on: '',
          basis: null,
          opinion: '',
          contentHash: '',
          matchesContent: true,
        }
      : null;
    const state = by ? 'passed' : index === passedBy.length ? 'waiting' : 'later';
    return { step, label: text, state, entry, roles: [], mine: state === 'waiting', obstacle: null };
  });
  return {
    editionNumber: 1,
    contentHash: '',
    plan: whole,
    steps,
    secrecy: { ...steps[0]!, step: 'secrecy' },
    reviewersMissing: 0,
    entries: [],
  };
}
const personWith = (id: string, ...roles: string[]) =>
  ({ person: { id }, posts: roles.map((role) => ({ role, agencyId: 'a' })) }) as unknown as Parameters<
    typeof ownSteps
  >[1];

test('a reviewer is offered the steps of their posts in one run, and a review with its proof is ticked', () => {
  const own = ownSteps(trailAfter([]), personWith('li', 'publication_reviewer'), 'a');
  assert.deepEqual(
    own.map(({ step }) => step),
    ['first_proof', 'first_review', 'second_proof', 'second_review', 'third_proof'],
  );
  assert.deepEqual(usualSteps(own), ['first_proof', 'first_review']);
});

test('an editor is offered proofs only; posts of another agency do not count', () => {
  const trail = trailAfter([]);
  assert.deepEqual(
    ownSteps(trail, personWith('qian', 'editor'), 'a').map(({ step }) => step),
    ['first_proof'],
  );
  assert.deepEqual(ownSteps(trail, personWith('qian', 'editor'), 'b'), []);
});

test('where the plan asks for three persons, who took the first review is offered the proof alone', () => {
  const trail = trailAfter(['li', 'li'], { distinctReviewers: 3 });
  const own = ownSteps(trail, personWith('li', 'publication_reviewer'), 'a');
  assert.deepEqual(
    own.map(({ step }) => step),
    ['second_proof'],
  );
  const other = ownSteps(trail, personWith('zhou', 'foi_head'), 'a');
  assert.deepEqual(
    other.map(({ step }) => step),
    ['second_proof', 'second_review', 'third_proof'],
  );
});

test('one act leads: finishing the review before a part of it; what is refused stands apart', () => {
  const act = (action: string, allowed: boolean) => ({
    action,
    allowed,
    label: text,
    consequence: text,
    reason: allowed ? null : text,
  });
  const { lead, others, refused } = orderedSteps({
    nextSteps: [
      act('disclosure.save_draft', true),
      act('disclosure.send_back', true),
      act('disclosure.pass_review', true),
      act('disclosure.approve_and_release', true),
      act('disclosure.reassess', false),
    ],
  });
  assert.equal(lead?.action, 'disclosure.approve_and_release');
  assert.deepEqual(
    others.map(({ action }) => action),
    ['disclosure.send_back', 'disclosure.pass_review'],
  );
  assert.deepEqual(
    refused.map(({ action }) => action),
    ['disclosure.reassess'],
  );
});

test('however steps of a plan are switched, the plan stays one the house accepts', () => {
  const switches = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.boolean()), { maxLength: 20 });
  fc.assert(
    fc.property(switches, fc.boolean(), (moves, small) => {
      const from = small ? OFFICE_OF_TWO : plan;
      const after = moves.reduce((at, [step, used]) => withStep(at, step, used, plan), from);
      assert.deepEqual(planProblems(after), []);
      assert.ok(after.distinctReviewers <= decidingSteps(after));
    }),
  );
});

test('equal paragraphs far from a change are left out and counted; nothing else is', () => {
  const kinds = fc.array(fc.constantFrom('same', 'added', 'removed', 'changed' as const), { maxLength: 40 });
  fc.assert(
    fc.property(kinds, (list) => {
      const paragraphs = list.map((kind, index) => ({
        kind: kind as 'same',
        runs: [{ kind: 'same' as const, text: `${index}` }],
      }));
      const rows = foldSame(paragraphs);
      const shown = rows.flatMap(({ paragraph }) => paragraph ?? []);
      const skipped = rows.reduce((sum, row) => sum + row.skipped, 0);
      assert.equal(shown.length + skipped, paragraphs.length);
      assert.ok(paragraphs.every((one) => (one.kind as string) === 'same' || shown.includes(one)));
    }),
  );
});

test('agencies that are equally late stand by how long their oldest document is late', () => {
  const agency = (name: string, late: number, dueOn: string | null) => ({
    agencyId: name,
    name,
    late,
    dueToday: 0,
    dueSoon: 0,
    later: 0,
    oldest: dueOn ? { documentId: 'd', title: 't', dueOn } : null,
    emergenciesOpen: 0,
    reassessmentsDue: 0,
  });
  const rows = [
    agency('教育局', 0, null),
    agency('民政局', 1, '2026-11-10'),
    agency('财政局', 1, '2026-11-02'),
    agency('卫健局', 3, '2026-11-19'),
  ];
  assert.deepEqual(
    orderAgencies(rows, { by: 'late', descending: true }).map(({ name }) => name),
    ['卫健局', '财政局', '民政局', '教育局'],
  );
});
