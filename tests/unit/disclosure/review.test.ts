import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  DEFAULT_PLAN,
  planProblems,
  REVIEW_STEPS,
  type Gate,
  type ReviewPlan,
  type ReviewStep,
} from '../../../src/modules/disclosure/domain/review-plan.ts';
import {
  obstacleToSecrecy,
  obstacleToSteps,
  personsMissing,
  standing,
  stepsFor,
  stepsLeft,
  type Decision,
  type Reviewer,
} from '../../../src/modules/disclosure/domain/review-progress.ts';

const NOW = 'a'.repeat(64);
const passed = (step: Gate, personId: string, contentHash = NOW): Decision => ({
  step,
  outcome: 'passed',
  personId,
  contentHash,
});
const person = (id: string, ...roles: string[]): Reviewer => ({
  id,
  grants: roles.map((role) => ({ role })),
});
const at = (decisions: Decision[], plan: ReviewPlan = DEFAULT_PLAN, drafterIds = ['writer']) => ({
  plan,
  passed: standing(decisions, NOW),
  drafterIds,
});
const REVIEWER = person('reviewer', 'publication_reviewer');
const HEAD = person('head', 'foi_head');
const UP_TO_SECOND: ReviewStep[] = ['first_proof', 'first_review', 'second_proof', 'second_review'];
const firstFour = UP_TO_SECOND.map((step) => passed(step, 'reviewer'));

test('steps are taken in order and without gaps; several by one person in one act', () => {
  assert.equal(obstacleToSteps(at([]), REVIEWER, UP_TO_SECOND), null);
  assert.equal(obstacleToSteps(at([]), REVIEWER, ['first_review']), 'not_next_step');
  assert.equal(obstacleToSteps(at([]), REVIEWER, ['first_proof', 'second_proof']), 'not_next_step');
  assert.equal(obstacleToSteps(at(firstFour), HEAD, ['third_proof']), null);
  assert.deepEqual(stepsLeft(DEFAULT_PLAN, standing(firstFour, NOW)), ['third_proof', 'final_review']);
});

test('the final review waits for the secrecy review', () => {
  const last: ReviewStep[] = ['third_proof', 'final_review'];
  assert.equal(obstacleToSteps(at(firstFour), HEAD, last), 'secrecy_first');
  const screened = [...firstFour, passed('secrecy', 'reviewer')];
  assert.equal(obstacleToSteps(at(screened), HEAD, last), null);
});

test('a changed draft voids what was passed; the same content again has it stand', () => {
  const before = 'b'.repeat(64);
  const decisions = [...firstFour, passed('secrecy', 'reviewer')];
  assert.equal(standing(decisions, before).size, 0);
  assert.equal(standing(decisions, NOW).size, 5);
  assert.deepEqual(stepsLeft(DEFAULT_PLAN, standing(decisions, before)), [...REVIEW_STEPS]);
});

test('a gate that sent the draft back has to be passed anew, the ones before it stand', () => {
  const back: Decision = { step: 'second_review', outcome: 'sent_back', personId: 'head', contentHash: NOW };
  const stands = standing([...firstFour, back], NOW);
  assert.equal(stands.has('second_review'), false);
  assert.equal(stepsLeft(DEFAULT_PLAN, stands)[0], 'second_review');
});

test('nobody passes what they wrote, nor for an absent colleague who did; posts outside the plan pass nothing', () => {
  const writer = person('writer', 'editor', 'publication_reviewer');
  assert.equal(obstacleToSteps(at([]), writer, ['first_proof']), 'own_draft');
  assert.equal(obstacleToSecrecy(at([]), writer), 'own_draft');
  const deputy: Reviewer = { id: 'deputy', grants: [{ role: 'publication_reviewer', onBehalfOf: 'writer' }] };
  assert.equal(obstacleToSteps(at([]), deputy, ['first_proof']), 'own_draft');
  assert.equal(obstacleToSecrecy(at([]), deputy), 'own_draft');
  const forAnother: Reviewer = {
    id: 'deputy',
    grants: [{ role: 'publication_reviewer', onBehalfOf: 'reader' }],
  };
  assert.equal(obstacleToSteps(at([]), forAnother, ['first_proof']), null);
  assert.equal(obstacleToSteps(at([]), person('clerk', 'foi_clerk'), ['first_proof']), 'not_your_step');
  const editor = person('colleague', 'editor');
  assert.equal(obstacleToSteps(at([]), editor, ['first_proof']), null);
  assert.equal(obstacleToSteps(at([]), editor, ['first_proof', 'first_review']), 'not_your_step');
  assert.equal(obstacleToSecrecy(at([]), person('leader', 'leader')), 'not_your_step');
});

test('how many persons review is the plan’s: another for the final review, enough different ones', () => {
  const all = [...REVIEW_STEPS];
  const screened = at([passed('secrecy', 'x')]);
  assert.equal(obstacleToSteps(screened, REVIEWER, all), 'final_by_another');
  const three: ReviewPlan = { ...DEFAULT_PLAN, distinctReviewers: 3 };
  assert.equal(obstacleToSteps(at([], three), REVIEWER, UP_TO_SECOND), 'more_persons');
  assert.equal(obstacleToSteps(at([], three), REVIEWER, UP_TO_SECOND.slice(0, 3)), null);
  const alone: ReviewPlan = { ...DEFAULT_PLAN, distinctReviewers: 1, finalByAnother: false };
  assert.equal(obstacleToSteps(at([passed('secrecy', 'x')], alone), REVIEWER, all), null);
  assert.equal(personsMissing(at(firstFour)), 1);
  const apart: ReviewPlan = { ...alone, secrecyByAnother: true };
  assert.equal(
    obstacleToSteps(at([passed('secrecy', 'reviewer')], apart), REVIEWER, ['first_proof', 'first_review']),
    'secrecy_by_another',
  );
  assert.equal(
    obstacleToSecrecy(at([passed('first_review', 'reviewer')], apart), REVIEWER),
    'secrecy_by_another',
  );
});

test('plans: order, the final review, and what can be fulfilled', () => {
  assert.deepEqual(planProblems(DEFAULT_PLAN), []);
  const [first, ...rest] = DEFAULT_PLAN.steps;
  assert.deepEqual(planProblems({ ...DEFAULT_PLAN, steps: [...rest, first!] }), ['plan_order']);
  assert.deepEqual(planProblems({ ...DEFAULT_PLAN, steps: DEFAULT_PLAN.steps.slice(0, 5) }), [
    'plan_without_final',
  ]);
  const onlyFinal = { ...DEFAULT_PLAN, steps: DEFAULT_PLAN.steps.slice(-1) };
  assert.deepEqual(planProblems(onlyFinal), ['plan_too_many_persons', 'plan_final_by_another']);
  assert.deepEqual(planProblems({ ...onlyFinal, distinctReviewers: 1, finalByAnother: false }), []);
  const byEditor = { step: 'final_review' as const, roles: ['editor' as const] };
  assert.ok(
    planProblems({ ...DEFAULT_PLAN, steps: [...DEFAULT_PLAN.steps.slice(0, 5), byEditor] }).includes(
      'plan_final_role',
    ),
  );
});

test('whatever is decided in whatever order, a complete review kept every rule of its plan', () => {
  const roles = ['editor', 'publication_reviewer', 'unit_head', 'foi_head', 'leader'];
  const people = fc.array(fc.subarray(roles, { minLength: 1 }), { minLength: 1, maxLength: 5 });
  const plan = fc
    .record({
      kept: fc.subarray([...REVIEW_STEPS.slice(0, 5)]),
      distinctReviewers: fc.integer({ min: 1, max: 3 }),
      finalByAnother: fc.boolean(),
      secrecyByAnother: fc.boolean(),
    })
    .map(({ kept, ...more }) => ({
      ...more,
      steps: DEFAULT_PLAN.steps.filter(({ step }) => kept.includes(step) || step === 'final_review'),
    }))
    .filter((made) => planProblems(made).length === 0);
  const turns = fc.array(fc.tuple(fc.nat(4), fc.boolean(), fc.integer({ min: 1, max: 6 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(plan, people, turns, (agreed, posts, acts) => {
      const staff = posts.map((own, index) => person(index === 0 ? 'writer' : `p${index}`, ...own));
      const decisions: Decision[] = [];
      for (const [who, secrecy, count] of acts) {
        const actor = staff[who % staff.length]!;
        const now = at(decisions, agreed);
        if (secrecy) {
          if (obstacleToSecrecy(now, actor) === null) decisions.push(passed('secrecy', actor.id));
          continue;
        }
        const steps = stepsLeft(agreed, now.passed).slice(0, count);
        if (obstacleToSteps(now, actor, steps) === null) {
          assert.ok(stepsFor(now, actor).length >= steps.length);
          for (const step of steps) decisions.push(passed(step, actor.id));
        }
      }
      assert.ok(decisions.every(({ personId }) => personId !== 'writer'));
      const final = decisions.findIndex(({ step }) => step === 'final_review');
      if (final < 0) return;
      const order = decisions.filter(({ step }) => step !== 'secrecy').map(({ step }) => step);
      assert.deepEqual(
        order,
        agreed.steps.map(({ step }) => step),
        'every step once, in order',
      );
      const secrecy = decisions.findIndex(({ step }) => step === 'secrecy');
      assert.ok(secrecy >= 0 && secrecy < final, 'secrecy reviewed before the final review');
      const deciders = decisions.filter(({ step }) => step.endsWith('_review'));
      const persons = new Set(deciders.map(({ personId }) => personId));
      assert.ok(persons.size >= agreed.distinctReviewers);
      const by = (step: Gate) => decisions.find((one) => one.step === step)?.personId;
      if (agreed.finalByAnother) assert.notEqual(by('final_review'), by('first_review'));
      if (agreed.secrecyByAnother) assert.ok(!persons.has(by('secrecy')!));
    }),
    { numRuns: 500 },
  );
});
