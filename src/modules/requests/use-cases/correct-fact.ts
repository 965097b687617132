import { AppError } from '../../../kernel/errors.ts';
import { CORRECTION_KIND } from '../../../kernel/ledger/effective.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import type { ActOutput } from '../contract/intake.ts';
import { correctFactInput } from '../contract/steps.ts';
import { projectionOf } from '../domain/case-state.ts';
import { newProblems } from '../domain/check-history.ts';
import { newOrderProblems } from '../domain/check-order.ts';
import { clockInput } from '../domain/clock-events.ts';
import { REQUEST_SUBJECT } from '../domain/facts.ts';
import { foldRequest } from '../domain/fold-request.ts';
import { STEP_TEXTS } from '../domain/messages/steps.ts';
import { stepProblem } from '../domain/step-problems.ts';
import { lockCase, subjectOf } from '../store/case-file.ts';
import { requestDigests } from '../store/digest.ts';
import { saveRow } from '../store/record-on-case.ts';
import { toRequestFacts } from '../store/request-facts.ts';
import { keptForEver } from '../messages/personal-data.ts';
import { refuseApplicantData } from '../store/applicant-data.ts';
import { planCorrection } from './plan-correction.ts';

/**
 * Corrects what was recorded wrongly: another legal date, channel or applicant type, or takes the act back. The entry
 * stays, a correcting one with its reason is added; clock, lists and tables follow. Fact: `ledger.corrected`.
 */
export const correctFact = defineAct({
  name: 'requests.correct_fact',
  summary: { zh: STEP_TEXTS.correct_fact.label.zh, en: 'correct a record' },
  input: correctFactInput,
  load: (ctx, input) => lockCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, before, input): Promise<ActOutput> => {
    const { row, calendar } = before;
    const refusal = stepProblem('correct_fact', { state: before.state, calendar, today: ctx.today });
    if (refusal) throw new AppError('conflict', refusal);
    refuseApplicantData(ctx, row, { reason: input.reason }, keptForEver);
    const plan = planCorrection(before, input, ctx.today);
    const provisional = plan.corrections.map(
      (data, i) => ({ id: `new-${i}`, kind: CORRECTION_KIND, data }) as unknown as Fact,
    );
    const facts = toRequestFacts([...before.ledger, ...provisional]);
    const problems = [
      ...newProblems(calendar, clockInput(before.facts), clockInput(facts), ctx.today),
      ...newOrderProblems(before.facts, facts),
    ];
    if (problems.length > 0) throw new AppError('conflict', problems);
    const state = foldRequest(facts, calendar, ctx.today);
    await saveRow(ctx, row, { ...projectionOf(state), ...plan.changes });
    const digest = (await requestDigests(ctx.tx, [row.id])).get(row.id)!;
    await ctx.record(
      ...plan.corrections.map((data, i) => ({
        agencyId: row.agency_id,
        kind: CORRECTION_KIND,
        subjectType: REQUEST_SUBJECT,
        subjectId: row.id,
        legalOn: ctx.today,
        data: { ...data },
        ...(i === plan.corrections.length - 1 ? { recordHash: digest } : {}),
      })),
    );
    return {
      id: row.id,
      number: row.number,
      stage: state.stage,
      dueOn: state.clock?.dueOn ?? null,
      letterId: null,
      recordId: input.factId,
      warnings: [],
    };
  },
});
