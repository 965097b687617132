import { dateInShanghai } from '../kernel/dates.ts';
import { AppError } from '../kernel/errors.ts';
import type { Problem } from '../kernel/errors.ts';
import { isCalendarDate } from '../kernel/dates.ts';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../modules/calendar/index.ts';
import type { Clock } from '../modules/requests/index.ts';
import { clockProblem, computeClock, validateCase } from '../modules/requests/index.ts';
import type { CaseInput } from './due/case-schema.ts';
import { toFacts } from './due/case-schema.ts';
import { locate, OUTPUT } from './due/messages.ts';
import { printClock } from './due/print.ts';
import { readCases } from './due/read-cases.ts';
import { toResult } from './due/result.ts';
import { EXIT, reportFailure } from './failure.ts';

interface Output {
  write(text: string): unknown;
}

export interface DueArguments {
  file: string;
  json: boolean;
  stdout: Output;
  stderr: Output;
}

/**
 * `gongkai due FILE`: the statutory clock of one case, or of a list of cases, by the State Council's calendar. A case without
 * `today` is reckoned as of today in Shanghai. Resolves to 0, or to 2 when anything in the file is wrong; then nothing is
 * computed and every problem is named with file, case, event, field, rule and repair.
 */
export async function runDue({ file, json, stdout, stderr }: DueArguments): Promise<number> {
  try {
    const { isList, cases } = await readCases(file);
    const clocks = computeClocks(cases, file, isList);
    if (json) {
      const results = clocks.map(toResult);
      stdout.write(`${JSON.stringify(isList ? results : results[0], null, 2)}\n`);
    } else if (clocks.length === 0) stdout.write(OUTPUT.emptyList);
    else
      clocks.forEach((clock, i) =>
        stdout.write(`${isList ? `${OUTPUT.caseTitle(i + 1)}\n` : ''}${printClock(clock)}`),
      );
    return EXIT.ok;
  } catch (error) {
    return reportFailure(error, json, stdout, stderr);
  }
}

function computeClocks(cases: readonly CaseInput[], file: string, isList: boolean): Clock[] {
  const calendar = buildCalendar(STATE_COUNCIL_NOTICES);
  const shanghaiToday = dateInShanghai(new Date());
  const problems: Problem[] = [];
  const clocks = cases.map((input, i) => {
    const today = input.today ?? shanghaiToday;
    const facts = toFacts(input);
    const found = isCalendarDate(today)
      ? validateCase(calendar, facts, today)
      : [clockProblem('not_a_date', 'today', { value: today })];
    for (const problem of found) {
      const field = `${isList ? `[${i}].` : ''}${snakeCase(problem.field ?? '')}`;
      problems.push(locate({ ...problem, field }, file));
    }
    return found.length > 0 ? null : computeClock(calendar, facts, today);
  });
  if (problems.length > 0) throw new AppError('invalid', problems);
  return clocks.filter((clock) => clock !== null);
}

/** The input file writes its fields in snake case. */
function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
