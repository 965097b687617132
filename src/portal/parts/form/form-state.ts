import type { Problem } from '../../../kernel/errors.ts';
import type { Language } from '../../language.ts';

/** A form as the reader left it: what was typed, and what is wrong with it. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export const EMPTY_FORM: FormState = { values: {}, problems: [] };

/** What is wrong with one field, without the field's technical name before it. */
export function errorOf(form: FormState, field: string, language: Language): string | undefined {
  const found = form.problems.filter((problem) => problem.field?.split('.')[0] === field);
  return found.length === 0 ? undefined : found.map((problem) => wordsOf(problem, language)).join(' ');
}

/** A problem's words for the form's reader. */
export function wordsOf(problem: Problem, language: Language): string {
  const said = problem[language];
  const prefixes = [`${problem.field}：`, `${problem.field}: `];
  const prefix = prefixes.find((each) => said.startsWith(each));
  return prefix === undefined ? said : said.slice(prefix.length);
}

/** Text values of a submitted body; files and lists are left out. */
export function textValues(body: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
