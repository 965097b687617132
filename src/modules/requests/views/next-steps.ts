import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { Problem } from '../../../kernel/errors.ts';
import { ROLE_LABELS } from '../../identity/index.ts';
import type { NextStep } from '../contract/steps.ts';
import { STEP_TEXTS } from '../domain/messages/steps.ts';
import { stepProblem } from '../domain/step-problems.ts';
import { stepRule, stepsIn } from '../domain/workflow.ts';
import type { Step } from '../domain/workflow.ts';
import { rolesNeeded } from '../messages/roles.ts';
import { subjectOf } from '../store/case-file.ts';
import type { CaseFile } from '../store/case-file.ts';

/**
 * The steps of the case's stage for the reader: what is lawful now and permitted to them, and of the rest why not. The same
 * rules gate the acts themselves.
 */
export function nextStepsOf(
  ctx: ActContext,
  file: CaseFile,
  reviewRefusal: (level: string) => Problem | null,
): NextStep[] {
  const subject = subjectOf(file);
  return stepsIn(file.state.stage).map((step) => {
    const refusal = refusalOf(step);
    return { step, ...STEP_TEXTS[step], allowed: refusal === null, reason: refusal };
  });

  function refusalOf(step: Step): NextStep['reason'] {
    const problem =
      stepProblem(step, { state: file.state, calendar: file.calendar, today: ctx.today }) ?? reviewOf(step);
    if (problem) return toReason(problem);
    if (ctx.may(`requests.${step}`, subject)) return null;
    const roles = Object.keys(stepRule(step).roles) as (keyof typeof ROLE_LABELS)[];
    return rolesNeeded(roles.map((role) => ROLE_LABELS[role]));
  }

  function reviewOf(step: Step): Problem | null {
    const { review } = file.state;
    if ((step !== 'pass_review' && step !== 'send_back') || !review) return null;
    const level = review.current ?? review.levels.at(-1)!;
    const refusal = reviewRefusal(level);
    return step === 'send_back' && refusal?.code !== 'not_this_level' ? null : refusal;
  }
}

function toReason({ code, zh, en, rule }: Problem): NonNullable<NextStep['reason']> {
  return { code, zh, en, ...(rule === undefined ? {} : { rule }) };
}
