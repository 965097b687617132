import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { measureName, NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { otherSubjects } from './change-subjects.ts';
import type { Subject } from './change-subjects.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { Quantity } from './quantities.ts';
import { compareRounded, roundHalfUp } from './rounding.ts';
import { quoted } from './sentences.ts';
import { indicatorCount, table3Count, table4Count } from './table-counts.ts';
import { comparesOtherYear } from './year-changes.ts';
import type { Change } from './year-changes.ts';

function lastYearInReport({ previous }: NarrativeContext, measure: string): number | undefined {
  if (previous === null) return undefined;
  const count =
    previous.format === 'pre2019'
      ? indicatorCount(previous, [measure], 'year')
      : (table3Count(previous, [measure]) ?? table4Count(previous, [measure]));
  return count?.value;
}

/** `N-YOY`: the year before implied by the text, compared with its report when that is given. */
export function checkImpliedYear(
  context: NarrativeContext,
  change: Change,
  subject: Subject,
  last: number,
): Finding[] {
  const { amount, sentence } = change;
  if (amount === null || amount.approximate || subject.measure === null || subject.measure === 'disclosed')
    return [];
  const words = `${amount.before.match(/\p{Script=Han}{1,2}(了)?$/u)?.[0] ?? ''}${amount.value}${amount.unit}`;
  const name = measureName(subject.measure);
  const where = quoted(sentence, amount.start, amount.end);
  const previous = lastYearInReport(context, subject.measure);
  if (previous === undefined) {
    if (context.previous !== null) return [];
    const message = NARRATIVE_MESSAGES.yearOnYear(name, subject.value, words, last);
    return [finding('N-YOY', 'info', message, { actual: last, repair: REPAIRS.impliedLast(last), ...where })];
  }
  const fits = ({ measure, value }: Subject): boolean =>
    measure !== null && lastYearInReport(context, measure) === value - change.sign * amount.value;
  if (previous === last || otherSubjects(context, change).some(fits)) return [];
  const message = NARRATIVE_MESSAGES.yearOnYearDiffers(name, subject.value, words, last, previous);
  return [
    finding('N-YOY', 'error', message, {
      expected: previous,
      actual: last,
      repair: REPAIRS.yearOnYear(previous, subject.value - previous),
      ...where,
    }),
  ];
}

const SAME = /(与|同|和)(上年|去年|上一年|20\d\d年)(度)?(相比)?(?!基本|大致|略|大体)(保持)?持平/;

/** `N-YOY`: figures the text gives for last year itself, or calls the same as this year's, against its report. */
export function checkStatedYear(context: NarrativeContext): Finding[] {
  if (context.previous === null) return [];
  return context.statements.flatMap((statement) => {
    const { measures, value, sentence, quantity } = statement;
    const measure = measures.length === 1 ? measures[0]! : null;
    if (measure === null || measure === 'disclosed' || statement.part || statement.approximate) return [];
    const same = statement.period === 'year' ? SAME.exec(sentence.text.slice(quantity.end)) : null;
    if (statement.period !== 'last_year' && same?.index !== 1) return [];
    const previous = lastYearInReport(context, measure);
    if (previous === undefined || previous === value) return [];
    const message = NARRATIVE_MESSAGES.lastYearDiffers(measureName(measure), value, previous);
    return finding('N-YOY', 'error', message, {
      expected: previous,
      actual: value,
      repair: REPAIRS.lastYear(previous),
      ...quoted(sentence, quantity.start, quantity.end),
    });
  });
}

/** `比上年的12件增加4件`: this year's number is last year's and the change (`N-YOY`). */
export function checkStatedLast(
  { sentence, amount }: Change,
  stated: Quantity,
  lasts: readonly number[],
): Finding[] {
  const last = lasts[0]!;
  if (amount === null || lasts.includes(stated.value)) return [];
  // This year's number must stand in the sentence; a subject named elsewhere may be a wider one.
  const here = sentence.quantities.some((q) => q.end <= stated.start && q.unit === stated.unit);
  if (!here) return [];
  const message = NARRATIVE_MESSAGES.lastYearMismatch(stated.value, amount.value, last);
  return [
    finding('N-YOY', 'error', message, {
      expected: last,
      actual: stated.value,
      repair: REPAIRS.same(last, stated.value),
      ...quoted(sentence, stated.start, amount.end),
    }),
  ];
}

/** `收到16件，同比增长33.3%`: recomputed from last year's report, where the number stands right before (`N-YOY`). */
export function checkPercentAlone(context: NarrativeContext, change: Change, subject: Subject): Finding[] {
  const { percent, sentence, sign } = change;
  if (percent === null || percent.approximate || percent.unit !== '%' || subject.measure === null) return [];
  const own = sentence.quantities[sentence.quantities.indexOf(percent) - 1];
  const last = subject.measure === 'disclosed' ? undefined : lastYearInReport(context, subject.measure);
  if (own?.value !== subject.value || last === undefined || last === 0) return [];
  if (comparesOtherYear(sentence.text.slice(0, percent.start), context.report.year)) return [];
  const value = ((subject.value - last) / last) * 100 * sign;
  if (compareRounded(value, percent.value, percent.decimals) !== 'differs') return [];
  const exact = roundHalfUp(Math.abs(value), percent.decimals);
  const name = measureName(subject.measure);
  return [
    finding(
      'N-YOY',
      'error',
      NARRATIVE_MESSAGES.rateOfChange(name, last, subject.value, value * sign < 0, exact),
      {
        expected: exact,
        actual: percent.value,
        repair: REPAIRS.percent(percent.value, exact),
        ...quoted(sentence, own.start, percent.end),
      },
    ),
  ];
}

/** `由29件减少到31件`: the word says one way, the numbers the other. */
export function wrongWay({ sentence, sign }: Change, from: Quantity, to: Quantity): Finding {
  const message = NARRATIVE_MESSAGES.wrongWay(sign === 1, from.value, to.value);
  return finding('N-YOY', 'error', message, {
    expected: sign === 1 ? `> ${from.value}` : `< ${from.value}`,
    actual: to.value,
    repair: REPAIRS.same(from.value, to.value),
    ...quoted(sentence, from.start, to.end),
  });
}
