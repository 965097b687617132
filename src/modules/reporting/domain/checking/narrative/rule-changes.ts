import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { measureName, NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { compareRounded, roundHalfUp } from './rounding.ts';
import type { Agreement } from './rounding.ts';
import { quoted } from './sentences.ts';
import type { Statement } from './statements.ts';
import { indicatorCount, table3Count, table4Count } from './table-counts.ts';
import { changesIn, COMPARED, comparesOtherYear, signOf, statedLast } from './year-changes.ts';
import type { Change } from './year-changes.ts';

const RATE_SUBJECT = /率|比重|占比|比例|指数|得分|满意度|百分比/;

interface Subject {
  measure: string | null;
  value: number;
}

const SUBJECTS: readonly [string, RegExp][] = [
  ['handled', /办结量|办结|答复量/],
  ['requests', /受理量|收到|受理|申请量|申请数|依申请公开|公开申请/],
  ['reviews', /行政复议|复议/],
  ['suits', /行政诉讼|诉讼/],
  ['disclosed', /主动公开/],
];

/** Words that narrow a subject the paragraph names elsewhere: 网上申请较上年增加3件. */
const NARROWER = /网上|网络|信函|邮寄|当面|传真|自然人|企业|法人|其中|涉及|咨询|投诉|信访|下属|所属/;

/** Statement a quantity makes about the reporting year, if it makes one of a single measure. */
function statementOf(
  { statements }: NarrativeContext,
  sentence: ReadSentence,
  own: Quantity,
): Statement | undefined {
  return statements.find(
    (s) =>
      s.quantity.start === own.start &&
      s.sentence.index === sentence.index &&
      s.measures.length === 1 &&
      s.period === 'year',
  );
}

/** What changed and its value now: the number right before in the sentence, else what the paragraph states of the subject. */
function subjectOf(context: NarrativeContext, change: Change): Subject | null {
  const { statements } = context;
  const marker = (change.amount ?? change.percent)!;
  const lead = change.sentence.text.slice(0, marker.start);
  const own = change.sentence.quantities.findLast(
    (q) =>
      q.end <= marker.start &&
      signOf(q) === null &&
      (change.amount ? q.unit === change.amount.unit : countsThings(q)),
  );
  if (own !== undefined && NARROWER.test(lead.slice(own.end))) return null;
  if (own !== undefined && !COMPARED.test(own.clause))
    return { measure: statementOf(context, change.sentence, own)?.measures[0] ?? null, value: own.value };
  const clause = lead.split(/[,;。]/).at(-1)!;
  const named = SUBJECTS.find(([, pattern]) => pattern.test(lead.split(/[;。]/).at(-1)!));
  if (named === undefined || NARROWER.test(clause)) return null;
  const near = statements.filter(
    (s) =>
      s.measures.length === 1 &&
      s.measures[0] === named[0] &&
      s.period === 'year' &&
      !s.approximate &&
      !s.part,
  );
  const sameLine = near.findLast(
    (s) => s.sentence.lineIndex === change.sentence.lineIndex && s.sentence.index <= change.sentence.index,
  );
  const chosen = sameLine ?? near[0];
  return chosen === undefined ? null : { measure: named[0], value: chosen.value };
}

/** Other subjects the change may belong to: 收到16件，办结17件，较上年增加4件. */
function otherSubjects(context: NarrativeContext, { sentence, amount }: Change): Subject[] {
  return sentence.quantities
    .filter((q) => amount !== null && q.end <= amount.start && q.unit === amount.unit && signOf(q) === null)
    .map((q) => ({ measure: statementOf(context, sentence, q)?.measures[0] ?? null, value: q.value }));
}

function lastYearInReport({ previous }: NarrativeContext, measure: string): number | undefined {
  if (previous === null) return undefined;
  const count =
    previous.format === 'pre2019'
      ? indicatorCount(previous, [measure], 'year')
      : (table3Count(previous, [measure]) ?? table4Count(previous, [measure]));
  return count?.value;
}

/** Relative change recomputed: change / last year (`N-PCT`). */
function checkPercent(change: Change, difference: Quantity, by: number, lasts: readonly number[]): Finding[] {
  const { percent, sentence } = change;
  const last = lasts[0];
  if (percent === null || last === undefined || last <= 0) return [];
  if (percent.approximate || difference.approximate) return [];
  const agreementWith = (base: number): Agreement =>
    compareRounded((by / base) * 100, percent.value, percent.decimals);
  const agreement = agreementWith(last);
  if (lasts.some((base) => base > 0 && agreementWith(base) === 'agrees')) return [];
  const exact = roundHalfUp((by / last) * 100, percent.decimals);
  const truncated = agreement === 'truncated';
  const say = truncated ? NARRATIVE_MESSAGES.changeTruncated : NARRATIVE_MESSAGES.change;
  return [
    finding('N-PCT', truncated ? 'warning' : 'error', say(by, last, exact, percent.value), {
      expected: exact,
      actual: percent.value,
      repair: REPAIRS.percent(percent.value, exact),
      ...quoted(sentence, difference.start, percent.end),
    }),
  ];
}

/** `N-YOY`: the year before implied by the text, compared with its report when that is given. */
function checkImpliedYear(
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
function checkStatedYear(context: NarrativeContext): Finding[] {
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

/** `N-PP`: 百分点 is the difference of two percentages; the change of a count is a percentage. */
function checkPoints({ sentence, percent }: Change): Finding[] {
  if (percent?.unit !== '个百分点') return [];
  const lead = sentence.text.slice(0, percent.start).split(/[;。]/).at(-1)!;
  if (RATE_SUBJECT.test(lead) || !/[量数件条篇次起]/.test(lead)) return [];
  const where = quoted(sentence, percent.start, percent.end);
  const message = NARRATIVE_MESSAGES.percentagePoints(percent.value);
  return [
    finding('N-PP', 'warning', message, {
      expected: `${percent.value}%`,
      actual: `${percent.value}个百分点`,
      repair: REPAIRS.points(percent.value),
      ...where,
    }),
  ];
}

/** `比上年的12件增加4件`: this year's number is last year's and the change (`N-YOY`). */
function checkStatedLast(
  { sentence, amount }: Change,
  stated: Quantity,
  lasts: readonly number[],
): Finding[] {
  const last = lasts[0]!;
  if (amount === null || lasts.includes(stated.value)) return [];
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
function checkPercentAlone(context: NarrativeContext, change: Change, subject: Subject): Finding[] {
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
function wrongWay({ sentence, sign }: Change, from: Quantity, to: Quantity): Finding {
  const words = sign === 1 ? '增加' : '减少';
  const message = NARRATIVE_MESSAGES.wrongWay(words, from.value, to.value);
  return finding('N-YOY', 'error', message, {
    expected: sign === 1 ? `> ${from.value}` : `< ${from.value}`,
    actual: to.value,
    repair: REPAIRS.same(from.value, to.value),
    ...quoted(sentence, from.start, to.end),
  });
}

function checkChange(context: NarrativeContext, change: Change): Finding[] {
  const points = checkPoints(change);
  const { fromTo, amount, sentence } = change;
  if (fromTo !== null) {
    const { from, to } = fromTo;
    const by = change.sign * (to.value - from.value);
    if (by < 0 && !from.approximate && !to.approximate) return [...points, wrongWay(change, from, to)];
    return [...points, ...checkPercent(change, from, Math.abs(by), [from.value])];
  }
  const subject = subjectOf(context, change);
  if (amount === null && subject !== null) points.push(...checkPercentAlone(context, change, subject));
  const words = amount === null ? '' : sentence.text.slice(0, amount.start);
  if (subject === null || amount === null) return points;
  const before = ({ value }: Subject): number => value - change.sign * amount.value;
  const lasts = [subject, ...otherSubjects(context, change)].map(before);
  const stated = statedLast(change);
  if (stated !== undefined && !amount.approximate) {
    const wrong = checkStatedLast(change, stated, lasts);
    return [...points, ...wrong, ...checkPercent(change, amount, amount.value, [stated.value, ...lasts])];
  }
  const percents = checkPercent(change, amount, amount.value, lasts);
  if (comparesOtherYear(words, context.report.year)) return [...percents, ...points];
  return [...percents, ...points, ...checkImpliedYear(context, change, subject, before(subject))];
}

/** Checks of statements that compare with the year before: `N-PCT`, `N-YOY`, `N-PP`. */
export function checkChanges(context: NarrativeContext): Finding[] {
  return [
    ...context.prose.sentences.flatMap(changesIn).flatMap((change) => checkChange(context, change)),
    ...checkStatedYear(context),
  ];
}
