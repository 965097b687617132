import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { measureName, NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { compareRounded, roundHalfUp } from './rounding.ts';
import { quoted } from './sentences.ts';
import { indicatorCount, table3Count, table4Count } from './table-counts.ts';

const UP = /(增加|增长|上升|提高|多|增)(了)?(约)?$/;
const DOWN = /(减少|下降|降低|下跌|少|减)(了)?(约)?$/;
const COMPARED = /(比|较|与|同)[^,;。]{0,6}(上年|去年|上一年|同期|往年|20\d\d年)|同比|环比/;
const RATE_SUBJECT = /率|比重|占比|比例|指数|得分|满意度|百分比/;

interface Change {
  sentence: ReadSentence;
  /** 增加或减少的件数, when stated. */
  amount: Quantity | null;
  /** Relative change, when stated. */
  percent: Quantity | null;
  sign: 1 | -1;
}

function signOf(quantity: Quantity): 1 | -1 | null {
  if (UP.test(quantity.before)) return 1;
  return DOWN.test(quantity.before) ? -1 : null;
}

const isPercent = (quantity: Quantity): boolean => quantity.unit === '%' || quantity.unit === '个百分点';

/** Changes against last year: an amount, a percentage, or an amount with its percentage. */
function changesIn(sentence: ReadSentence): Change[] {
  if (!COMPARED.test(sentence.text)) return [];
  const changes: Change[] = [];
  for (const quantity of sentence.quantities) {
    const sign = signOf(quantity);
    if (sign === null || (!isPercent(quantity) && !countsThings(quantity))) continue;
    const last = changes.at(-1);
    if (isPercent(quantity) && last?.amount && last.percent === null && last.sign === sign)
      last.percent = quantity;
    else if (isPercent(quantity)) changes.push({ sentence, amount: null, percent: quantity, sign });
    else changes.push({ sentence, amount: quantity, percent: null, sign });
  }
  return changes;
}

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

/** What changed and its value now: the number right before in the sentence, else what the paragraph states of the subject. */
function subjectOf({ statements, prose }: NarrativeContext, change: Change): Subject | null {
  const marker = (change.amount ?? change.percent)!;
  const lead = change.sentence.text.slice(0, marker.start);
  const own = change.sentence.quantities.findLast(
    (q) =>
      q.end <= marker.start &&
      signOf(q) === null &&
      (change.amount ? q.unit === change.amount.unit : countsThings(q)),
  );
  const stated = statements.find(
    (s) => s.quantity.start === own?.start && s.sentence.index === change.sentence.index,
  );
  if (own !== undefined && !COMPARED.test(lead.slice(0, own.start)))
    return { measure: stated?.measures.length === 1 ? stated.measures[0]! : null, value: own.value };
  const named = SUBJECTS.find(([, pattern]) => pattern.test(lead.split(/[;。]/).at(-1)!));
  if (named === undefined) return null;
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
  const chosen = sameLine ?? near.find((s) => prose.sentences[s.sentence.index] !== undefined);
  return chosen === undefined ? null : { measure: named[0], value: chosen.value };
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
function checkPercent(change: Change, last: number): Finding[] {
  const { amount, percent, sentence } = change;
  if (amount === null || percent === null || last <= 0 || percent.approximate || amount.approximate)
    return [];
  const value = (amount.value / last) * 100;
  const agreement = compareRounded(value, percent.value, percent.decimals);
  if (agreement === 'agrees') return [];
  const exact = roundHalfUp(value, percent.decimals);
  const truncated = agreement === 'truncated';
  const say = truncated ? NARRATIVE_MESSAGES.changeTruncated : NARRATIVE_MESSAGES.change;
  return [
    finding('N-PCT', truncated ? 'warning' : 'error', say(amount.value, last, exact, percent.value), {
      expected: exact,
      actual: percent.value,
      repair: REPAIRS.percent(percent.value, exact),
      ...quoted(sentence, amount.start, percent.end),
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
    return [finding('N-YOY', 'info', message, { actual: last, ...where })];
  }
  if (previous === last) return [];
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

/** Checks of statements that compare with the year before: `N-PCT`, `N-YOY`, `N-PP`. */
export function checkChanges(context: NarrativeContext): Finding[] {
  return context.prose.sentences.flatMap(changesIn).flatMap((change) => {
    const subject = subjectOf(context, change);
    const points = checkPoints(change);
    if (subject === null || change.amount === null) return points;
    const last = subject.value - change.sign * change.amount.value;
    return [...checkPercent(change, last), ...points, ...checkImpliedYear(context, change, subject, last)];
  });
}
