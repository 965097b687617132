import { numberInTable3 } from '../cell-access.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { compareRounded } from './rounding.ts';

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
    if (percent.unit !== '%' || !/占/.test(percent.before) || part === undefined) return [];
    if (!countsThings(part) || /[;。]/.test(sentence.text.slice(part.end, percent.start))) return [];
    return { part, percent };
  });
}

function supports(base: number, share: Share): boolean {
  return (
    compareRounded((share.part.value / base) * 100, share.percent.value, share.percent.decimals) !== 'differs'
  );
}

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
  const least = Math.max(...shares.map((share) => share.part.value));
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

/** All lists of shares in the prose, each with its base. */
export function shareLists(context: NarrativeContext): ShareList[] {
  return context.prose.sentences.flatMap((sentence) => {
    const shares = sharesIn(sentence);
    return shares.length === 0 ? [] : { sentence, shares, base: baseOf(context, sentence, shares) };
  });
}
