import { round } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { compareRounded, roundHalfUp } from './rounding.ts';
import { quoted } from './sentences.ts';
import { rightOfAnother, shareLists } from './shares.ts';
import type { Share, ShareList } from './shares.ts';

function compareShare(sentence: ReadSentence, part: Quantity, base: number, percent: Quantity): Finding[] {
  const value = (part.value / base) * 100;
  const agreement = compareRounded(value, percent.value, percent.decimals);
  if (agreement === 'agrees' || part.approximate) return [];
  if (percent.approximate && Math.abs(value - percent.value) <= 1) return [];
  const exact = roundHalfUp(value, percent.decimals);
  const truncated = agreement === 'truncated';
  const say = truncated ? NARRATIVE_MESSAGES.shareTruncated : NARRATIVE_MESSAGES.share;
  return [
    finding('N-PCT', truncated ? 'warning' : 'error', say(part.value, base, exact, percent.value), {
      expected: exact,
      actual: percent.value,
      repair: REPAIRS.percent(percent.value, exact),
      ...quoted(sentence, part.start, percent.end),
    }),
  ];
}

/** Shares of a complete list add up to 100, within the rounding of their digits. */
function checkTotal({ sentence, shares, base }: ShareList): Finding[] {
  const parts = shares.reduce((acc, share) => acc + share.part.value, 0);
  if (shares.length < 2 || parts !== base) return [];
  const total = round(shares.reduce((acc, share) => acc + share.percent.value, 0));
  const rounding = shares.reduce((acc, share) => acc + 0.5 * 10 ** -share.percent.decimals, 0);
  if (Math.abs(total - 100) <= Math.max(0.1, rounding) + 1e-9) return [];
  const where = quoted(sentence, shares[0]!.part.start, shares.at(-1)!.percent.end);
  return [
    finding('N-PCT', 'error', NARRATIVE_MESSAGES.sharesTotal(total), {
      expected: 100,
      actual: total,
      repair: REPAIRS.shares(total),
      ...where,
    }),
  ];
}

function checkList(list: ShareList): Finding[] {
  const { sentence, shares, base } = list;
  if (base === null) return [];
  const each = shares
    .filter((share) => !rightOfAnother(sentence, share))
    .flatMap(({ part, percent }: Share) => compareShare(sentence, part, base, percent));
  // One wrong share also spoils the total; the share itself is the finding.
  return each.some((one) => one.severity === 'error') ? each : [...each, ...checkTotal(list)];
}

/** The rate is named after what the part does: 可以网上办理 … 网上可办率. 满意率 is of something else. */
function sameMatter(part: Quantity, rate: Quantity): boolean {
  const name = /([\p{Script=Han}]{2,8})率/u.exec(rate.before)?.[1] ?? '';
  const words = `${part.before}${part.after}`;
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)).some(
    (pair) => words.includes(pair),
  );
}

/** `共B项，其中A项…，…率达P%`: the rate is A of B when nothing else is counted in between. */
function checkRates(sentence: ReadSentence): Finding[] {
  const { quantities, text } = sentence;
  return quantities.flatMap((percent, index) => {
    if (percent.unit !== '%' || !/率(达到|达|为)?$/.test(percent.before)) return [];
    const part = quantities[index - 1];
    const whole = quantities[index - 2];
    if (!part || !whole || !countsThings(part) || part.unit !== whole.unit) return [];
    const divided = /其中/.test(text.slice(whole.end, part.start)) && /共计?|总数|总计/.test(whole.before);
    if (!sameMatter(part, percent)) return [];
    if (!divided || part.value > whole.value || /[;。]/.test(text.slice(whole.end, percent.start))) return [];
    return compareShare(sentence, part, whole.value, percent);
  });
}

const DONE =
  /^[,、;]?(?:其中|目前|现)?(?:已|均已|已全部|完成|共)*(\p{Script=Han}{2})(?:完成|到位|的)?(?:问题|意见|建议)?$/u;

/** `发现问题63个，已整改60个，整改率95.2%`: the rate is named after what was done to the part. */
function checkDoneRates(sentence: ReadSentence): Finding[] {
  const { quantities, text } = sentence;
  return quantities.flatMap((percent, index) => {
    const part = quantities[index - 1];
    const whole = quantities[index - 2];
    const name =
      percent.unit === '%'
        ? /^[,、]?(\p{Script=Han}{2})率(?:达到|达|为)?$/u.exec(percent.before)?.[1]
        : undefined;
    if (name === undefined || !part || !whole || /办结|答复|办理|受理/.test(name)) return [];
    if (DONE.exec(part.before)?.[1] !== name || part.unit !== whole.unit || !countsThings(part)) return [];
    if (part.value > whole.value || whole.approximate || /[;。]/.test(text.slice(whole.end, percent.start)))
      return [];
    // Something else may be the base (应整改的), so a difference is a warning.
    return compareShare(sentence, part, whole.value, percent).map((one) => ({
      ...one,
      severity: 'warning' as const,
    }));
  });
}

const AVERAGE = /平均每/;

/** `取消N项（共需M个工作日），平均每项缩短约K个工作日`: K is M / N; another denominator may be meant, so a warning. */
function checkAverages({ prose }: NarrativeContext): Finding[] {
  return prose.sentences.flatMap((sentence) => {
    const { quantities, text } = sentence;
    const mean = quantities.find((q) => AVERAGE.test(text.slice(0, q.start)));
    if (mean === undefined) return [];
    const lead = text.search(AVERAGE);
    const before = prose.sentences[sentence.index - 1];
    const earlier = before?.lineIndex === sentence.lineIndex ? before.quantities : [];
    const own = quantities.filter((q) => q.end <= lead);
    const total = own.findLast((q) => q.unit === mean.unit);
    const counted = [...earlier, ...own].filter((q) => /^[项件个]$/.test(q.unit) && q.unit !== mean.unit);
    const count = counted.at(-1);
    if (total === undefined || count === undefined || count.value === 0) return [];
    const value = total.value / count.value;
    if (compareRounded(value, mean.value, mean.decimals) === 'agrees') return [];
    const exact = roundHalfUp(value, 2);
    const message = NARRATIVE_MESSAGES.average(total.value, count.value, mean.unit, exact, mean.value);
    const where = quoted(sentence, own[0]?.start ?? 0, mean.end);
    return [
      finding('N-PCT', 'warning', message, {
        expected: exact,
        actual: mean.value,
        repair: REPAIRS.average(mean.value, exact, mean.unit),
        ...where,
      }),
    ];
  });
}

/** `N-PCT`: shares, rates and averages recomputed (round half up; a figure cut off instead is a warning). */
export function checkShares(context: NarrativeContext): Finding[] {
  return [
    ...shareLists(context).flatMap(checkList),
    ...context.prose.sentences.flatMap(checkRates),
    ...context.prose.sentences.flatMap(checkDoneRates),
    ...checkAverages(context),
  ];
}
