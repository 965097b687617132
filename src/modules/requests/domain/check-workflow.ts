import { CASE_ROLES, STAGES } from './terms.ts';
import type { Stage } from './terms.ts';
import type { StepRule } from './workflow.ts';

/** Where cases begin: by the portal, or registered with a day of receipt. */
const BEGINNINGS: readonly Stage[] = ['unconfirmed', 'received'];
const END: Stage = 'closed';

/**
 * What is wrong with a table of steps: unknown roles or stages, a step nobody may do, a stage that cannot be reached
 * from the beginning, a stage from which the end cannot be reached. Empty when the table is sound.
 */
export function workflowProblems(table: Readonly<Record<string, StepRule>>): string[] {
  const problems: string[] = [];
  for (const [step, rule] of Object.entries(table)) {
    for (const stage of [...rule.from, ...rule.to])
      if (!STAGES.includes(stage)) problems.push(`${step}: unknown stage ${stage}`);
    for (const role of Object.keys(rule.roles))
      if (!(CASE_ROLES as readonly string[]).includes(role)) problems.push(`${step}: unknown role ${role}`);
    if (Object.keys(rule.roles).length === 0 && !rule.applicant) problems.push(`${step}: nobody may do it`);
    if (rule.from.length === 0) problems.push(`${step}: possible in no stage`);
  }
  const moves = Object.values(table).flatMap((rule) =>
    rule.from.flatMap((from) => rule.to.map((to) => [from, to] as const)),
  );
  const reached = closure(BEGINNINGS, (stage) =>
    moves.filter(([from]) => from === stage).map(([, to]) => to),
  );
  const ending = closure([END], (stage) => moves.filter(([, to]) => to === stage).map(([from]) => from));
  for (const stage of STAGES) {
    if (!reached.has(stage)) problems.push(`stage ${stage} cannot be reached`);
    if (!ending.has(stage)) problems.push(`stage ${stage} is a dead end`);
  }
  return problems;
}

function closure(from: readonly Stage[], next: (stage: Stage) => readonly Stage[]): Set<Stage> {
  const seen = new Set(from);
  for (const stage of seen) for (const further of next(stage)) seen.add(further);
  return seen;
}

/** Refuses to start with an unsound table. */
export function assertSound(table: Readonly<Record<string, StepRule>>): void {
  const problems = workflowProblems(table);
  if (problems.length > 0) throw new Error(`The workflow of requests is unsound: ${problems.join('; ')}`);
}
