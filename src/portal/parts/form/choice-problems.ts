import type { Problem } from '../../../kernel/errors.ts';
import { chooseOne } from '../../text/problems.ts';

/**
 * A choice that was not made reads “please choose”, not as a schema says it (a list of codes). Problems of other fields,
 * and those of a rule rather than of the schema, stay as they are. `choices` are the fields and their labels.
 */
export function choiceProblems(
  problems: readonly Problem[],
  choices: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
): Problem[] {
  return problems.map((problem) => {
    const label = problem.field === undefined ? undefined : choices[problem.field];
    return label && problem.code.startsWith('invalid_') ? chooseOne(problem.field!, label) : problem;
  });
}
