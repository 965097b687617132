import { numberInTable3 } from '../cell-access.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { compareRounded } from './rounding.ts';
import type { Agreement } from './rounding.ts';

/** `N件，占P%`. */
export interface Share {
  part: Quantity;
  percent: Quantity;
}

/** Shares of one list with the number they are shares of, where that is certain. */
export interface ShareList {
  sentence: ReadSentence;
  shares: readonly Share[];
  base: number | null;
}

const WINDOW = 6;

function sharesIn(sentence: ReadSentence): Share[] {
  return sentence.quantities.flatMap((percent, index) => {
    const part = sentence.quantities[index - 1];
    if (percent.unit !== '%' || part === undefined || !isShare(percent)) return [];
    if (!countsThings(part) || /[;。]/.test(sentence.text.slice(part.end, percent.start))) return [];
    return { part, percent };
  });
}

/** 占全市…, 占预算金额…, 占比由…提高到…: shares of something the sentence does not count. */
const OF_SOMETHING_ELSE =
  /占(比|到|据)?(了)?[^,;]{0,10}(全[省市县区国州]|全系统|全行业|金额|资金|预算|经费|投资|面积|人口|产值|时长|流量|网站|发文|版面)|由|从|较|比上|比去|同比|提高|下降|上升|增加|减少|分别/;

const isShare = ({ before, approximate }: Quantity): boolean =>
  /占/.test(before) && !/约|近|超|逾|不足/.test(before) && !OF_SOMETHING_ELSE.test(before) && !approximate;

/** `网上11件、信函5件，占比分别为A%、B%`: each share with its number, where there are as many of both. */
function distributedShares(sentence: ReadSentence): Share[] {
  const { quantities, text } = sentence;
  const first = quantities.findIndex(
    ({ unit, before }) => unit === '%' && /占.{0,6}分别(为|是|达)?$/.test(before),
  );
  if (first < 0) return [];
  let count = 1;
  while (
    quantities[first + count]?.unit === '%' &&
    /^(、|和|及|,)$/.test(text.slice(quantities[first + count - 1]!.end, quantities[first + count]!.start))
  )
    count += 1;
  const parts = quantities.slice(Math.max(0, first - count), first);
  const alike =
    parts.length === count && parts.every((part) => countsThings(part) && part.unit === parts[0]!.unit);
  return alike && count > 1
    ? parts.map((part, index) => ({ part, percent: quantities[first + index]! }))
    : [];
}

const agreementOf = (base: number, { part, percent }: Share): Agreement =>
  compareRounded((part.value / base) * 100, percent.value, percent.decimals);

const supports = (base: number, share: Share): boolean => agreementOf(base, share) !== 'differs';

/** Numbers the shares may refer to: of the same unit, in this sentence, the ones before, and in table 3. */
function candidates(
  { report, prose }: NarrativeContext,
  sentence: ReadSentence,
  shares: readonly Share[],
): number[] {
  const first = shares[0]!.part;
  const here = sentence.quantities.filter((q) => q.start < first.start);
  const before = prose.sentences
    .slice(Math.max(0, sentence.index - WINDOW), sentence.index)
    .reverse()
    .flatMap((other) => [...other.quantities].reverse());
  const inText = [...here.reverse(), ...before]
    .filter((q) => q.unit === first.unit && !q.approximate)
    .map((q) => q.value);
  const rows = ['total_handled', 'new_received', 'carried_in'];
  const [handled, received, carriedIn] = rows.map((row) => numberInTable3(report, row, 'total'));
  const inTable = [handled, received, received === undefined ? undefined : received + (carriedIn ?? 0)];
  // The smallest part bounds the base: the largest may be the one that is wrong.
  const least = Math.min(...shares.map((share) => share.part.value));
  return [...inText, ...inTable].filter(
    (value): value is number => value !== undefined && value >= least && value > 0,
  );
}

/** The base most shares agree with; one share alone needs a total named in its own sentence. */
function baseOf(context: NarrativeContext, sentence: ReadSentence, shares: readonly Share[]): number | null {
  const possible = candidates(context, sentence, shares);
  let best: { base: number; support: number } | null = null;
  for (const base of possible) {
    const support = shares.filter((share) => supports(base, share)).length;
    if (support > (best?.support ?? 0)) best = { base, support };
  }
  if (best !== null && best.support * 2 >= shares.length) return best.base;
  const stated = sentence.quantities.find(
    (q) =>
      q.start < shares[0]!.part.start &&
      q.unit === shares[0]!.part.unit &&
      /(共|共计|收到|受理|合计|总数|办结|答复|在)[^,;]{0,16}$/.test(q.clause),
  );
  return stated !== undefined && possible.includes(stated.value) ? stated.value : null;
}

/** True when a share is right of another number that its sentence names before it (a part of a part). */
export function rightOfAnother(sentence: ReadSentence, share: Share): boolean {
  return sentence.quantities.some(
    (q) =>
      q.end <= share.part.start &&
      q.unit === share.part.unit &&
      q.value >= share.part.value &&
      q.value > 0 &&
      agreementOf(q.value, share) === 'agrees',
  );
}

/** All lists of shares in the prose, each with its base. */
export function shareLists(context: NarrativeContext): ShareList[] {
  return context.prose.sentences.flatMap((sentence) => {
    const distributed = distributedShares(sentence);
    const shares = distributed.length > 0 ? distributed : sharesIn(sentence);
    return shares.length === 0 ? [] : { sentence, shares, base: baseOf(context, sentence, shares) };
  });
}
