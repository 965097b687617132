import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { otherSubjects, subjectOf } from './change-subjects.ts';
import type { Subject } from './change-subjects.ts';
import {
  checkImpliedYear,
  checkPercentAlone,
  checkStatedLast,
  checkStatedYear,
  wrongWay,
} from './last-year-claims.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { Quantity } from './quantities.ts';
import { compareRounded, roundHalfUp } from './rounding.ts';
import type { Agreement } from './rounding.ts';
import { quoted } from './sentences.ts';
import { changesIn, comparesOtherYear, statedLast } from './year-changes.ts';
import type { Change } from './year-changes.ts';

const RATE_SUBJECT = /率|比重|占比|比例|指数|得分|满意度|百分比/;

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
