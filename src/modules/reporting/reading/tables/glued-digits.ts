/** Steps a search may take before it is given up. */
export interface Budget {
  left: number;
}

const MOST_DIGITS = 9;
const MOST_SPLITS = 400;

interface Digits {
  text: string;
  /** Places between two digits where the source shows a boundary. */
  cuts: ReadonlySet<number>;
}

function digitsOf(tokens: readonly string[]): Digits {
  const cuts = new Set<number>();
  let length = 0;
  for (const token of tokens) {
    length += token.length;
    cuts.add(length);
  }
  return { text: tokens.join(''), cuts };
}

/** The number at `[from, to)`, or -1 when it would begin with a zero, be too long or go over a boundary. */
function numberAt({ text, cuts }: Digits, from: number, to: number): number {
  if (to - from > MOST_DIGITS || (text[from] === '0' && to - from > 1)) return -1;
  for (let at = from + 1; at < to; at += 1) if (cuts.has(at)) return -1;
  return Number(text.slice(from, to));
}

/** Every way to write `[from, to)` as `count` numbers that add up to `sum`. */
function partsWithSum(
  digits: Digits,
  from: number,
  to: number,
  count: number,
  sum: number,
  budget: Budget,
): number[][] {
  budget.left -= 1;
  const length = to - from;
  if (budget.left < 0 || length < count) return [];
  if (count === 1) return numberAt(digits, from, to) === sum ? [[sum]] : [];
  // No part is longer than the sum, so many digits in few parts cannot work out.
  if (length > count * String(sum).length) return [];
  const found: number[][] = [];
  for (let end = from + 1; end <= to - (count - 1); end += 1) {
    const value = numberAt(digits, from, end);
    // Longer ones are larger still, or begin with the same zero.
    if (value < 0 || value > sum) break;
    for (const rest of partsWithSum(digits, end, to, count - 1, sum - value, budget)) {
      found.push([value, ...rest]);
      if (found.length > MOST_SPLITS) return found;
    }
  }
  return found;
}

/** Every way to write `[from, to)` as numbers of which the last is the sum of the others. */
function blockSplits(digits: Digits, from: number, to: number, width: number, budget: Budget): number[][] {
  const found: number[][] = [];
  for (let at = to - 1; at >= from + width - 1; at -= 1) {
    const total = numberAt(digits, at, to);
    if (total < 0) continue;
    for (const parts of partsWithSum(digits, from, at, width - 1, total, budget))
      found.push([...parts, total]);
    if (found.length > MOST_SPLITS) break;
  }
  return found;
}

/**
 * Every way to split glued digits into blocks of `width` numbers whose last is the sum of the others (rows of table 3,
 * blocks of table 4). No number begins with a zero. Null when the search was given up, so that nothing follows from it.
 */
export function splitGlued(
  tokens: readonly string[],
  width: number,
  blocks: number,
  budget: Budget,
): number[][] | null {
  const digits = digitsOf(tokens);
  const end = digits.text.length;
  const from = (start: number, left: number): number[][] => {
    if (left === 1) return blockSplits(digits, start, end, width, budget);
    const found: number[][] = [];
    for (let stop = start + width; stop <= end - width * (left - 1); stop += 1) {
      const own = blockSplits(digits, start, stop, width, budget);
      if (own.length === 0) continue;
      for (const rest of from(stop, left - 1)) for (const block of own) found.push([...block, ...rest]);
      if (found.length > MOST_SPLITS || budget.left < 0) break;
    }
    return found;
  };
  const found = end < width * blocks ? [] : from(0, blocks);
  return budget.left < 0 || found.length > MOST_SPLITS ? null : found;
}
