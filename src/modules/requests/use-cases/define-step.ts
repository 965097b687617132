import type { z } from 'zod';
import { AppError } from '../../../kernel/errors.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import type { UseCase } from '../../../kernel/runtime/use-case.ts';
import type { Warning } from '../contract/fields.ts';
import type { ActOutput } from '../contract/intake.ts';
import { STEP_TEXTS } from '../domain/messages/steps.ts';
import { stepProblem } from '../domain/step-problems.ts';
import type { Step } from '../domain/workflow.ts';
import * as say from '../messages/problems.ts';
import { lockCase, subjectOf } from '../store/case-file.ts';
import type { CaseFile } from '../store/case-file.ts';

/** What a step's act hands back: the case as it is now, and what it made. */
export interface StepResult {
  file: CaseFile;
  letterId?: string;
  recordId?: string;
  warnings?: Warning[];
}

type StepInput = z.ZodType<{ id: string; on?: string | undefined }>;

interface StepDefinition<S extends StepInput> {
  step: Step;
  input: S;
  /** `on` is the legal date: checked, today when not given, always today for the applicant. */
  act(ctx: ActContext, file: CaseFile, input: z.output<S>, on: string): Promise<StepResult>;
}

/**
 * Declares the use case of one step of the workflow: loads the case with lock, lets the policy decide, refuses what
 * stage or history do not permit (the same rule the case page shows) and impossible dates, then acts.
 */
export function defineStep<S extends StepInput>(
  definition: StepDefinition<S>,
): UseCase<S, CaseFile, ActOutput> {
  const { label } = STEP_TEXTS[definition.step];
  return defineAct<S, CaseFile, ActOutput>({
    name: `requests.${definition.step}`,
    summary: { zh: label.zh, en: label.en.toLowerCase() },
    input: definition.input,
    load: (ctx, input) => lockCase(ctx, input.id),
    subject: (file) => subjectOf(file),
    act: async (ctx, file, input) => {
      const on = legalDate(ctx, file, input.on);
      const problem = stepProblem(definition.step, {
        state: file.state,
        calendar: file.calendar,
        today: on,
      });
      if (problem) throw new AppError('conflict', problem);
      return toOutput(await definition.act(ctx, file, input, on));
    },
  });
}

/** The legal date of an act. Throws for a date after today or before the case began. */
function legalDate(ctx: ActContext, { state }: CaseFile, given: string | undefined): string {
  if (given === undefined || ctx.actor.kind === 'applicant') return ctx.today;
  if (given > ctx.today) throw new AppError('invalid', say.inFuture(given, ctx.today));
  const beginning = state.receivedOn ?? state.arrivedOn;
  if (given < beginning) throw new AppError('invalid', say.beforeBeginning(given, beginning));
  return given;
}

function toOutput({ file, letterId, recordId, warnings }: StepResult): ActOutput {
  return {
    id: file.row.id,
    number: file.row.number,
    stage: file.state.stage,
    dueOn: file.state.clock?.dueOn ?? null,
    letterId: letterId ?? null,
    recordId: recordId ?? null,
    warnings: warnings ?? [],
  };
}

/** Whether the applicant acts, or the office for them. */
export function actingParty(ctx: ActContext): 'applicant' | 'clerk' {
  return ctx.actor.kind === 'applicant' ? 'applicant' : 'clerk';
}
