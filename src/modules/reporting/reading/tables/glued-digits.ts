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

const MODULUS = 29;
const ALL_REMAINDERS = (1 << MODULUS) - 1;

/** Remainders a set of sums may have, each moved on by a value. */
function moved(remainders: number, value: number): number {
  const by = value % MODULUS;
  return ((remainders << by) | (remainders >>> (MODULUS - by))) & ALL_REMAINDERS;
}

/** What the sums of `count` numbers from a place up to `to` can be: least, most, and their remainders. */
class Reach {
  readonly #width: number;
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  readonly #remainders: Int32Array;

  constructor(digits: Digits, from: number, to: number, count: number) {
    this.#width = to + 1;
    const size = (count + 1) * this.#width;
    this.#least = new Float64Array(size).fill(Infinity);
    this.#most = new Float64Array(size).fill(-1);
    this.#remainders = new Int32Array(size);
    this.#least[to] = 0;
    this.#most[to] = 0;
    this.#remainders[to] = 1;
    for (let left = 1; left <= count; left += 1) {
      for (let at = from; at <= to - left; at += 1) this.#fill(digits, at, to, left);
    }
  }

  #fill(digits: Digits, at: number, to: number, left: number): void {
    const place = left * this.#width + at;
    for (let end = at + 1; end <= to; end += 1) {
      const value = numberAt(digits, at, end);
      if (value < 0) break;
      const rest = (left - 1) * this.#width + end;
      if (this.#most[rest]! < 0) continue;
      this.#least[place] = Math.min(this.#least[place]!, value + this.#least[rest]!);
      this.#most[place] = Math.max(this.#most[place]!, value + this.#most[rest]!);
      this.#remainders[place] = this.#remainders[place]! | moved(this.#remainders[rest]!, value);
    }
  }

  allows(at: number, left: number, sum: number): boolean {
    const place = left * this.#width + at;
    if (sum < this.#least[place]! || sum > this.#most[place]!) return false;
    return ((this.#remainders[place]! >> (sum % MODULUS)) & 1) === 1;
  }
}

/** Every way to write the digits from a place on as `left` numbers that add up to `sum`. */
function partsWithSum(
  digits: Digits,
  reach: Reach,
  [at, to]: readonly [number, number],
  left: number,
  sum: number,
  budget: Budget,
): number[][] {
  if (left === 0) return at === to && sum === 0 ? [[]] : [];
  budget.left -= 1;
  const found: number[][] = [];
  for (let end = at + 1; end <= to && budget.left > 0; end += 1) {
    const value = numberAt(digits, at, end);
    // Longer ones are larger still, or begin with the same zero.
    if (value < 0 || value > sum) break;
    if (!reach.allows(end, left - 1, sum - value)) continue;
    for (const rest of partsWithSum(digits, reach, [end, to], left - 1, sum - value, budget))
      found.push([value, ...rest]);
    if (found.length > MOST_SPLITS) break;
  }
  return found;
}

const digitSum = (text: string): number => [...text].reduce((sum, digit) => sum + Number(digit), 0);

/** Every way to write `[from, to)` as numbers of which the last is the sum of the others. */
function blockSplits(digits: Digits, from: number, to: number, width: number, budget: Budget): number[][] {
  const found: number[][] = [];
  // A sum and its parts leave the same remainder by nine, and so do their digits wherever they are cut.
  const nines = digitSum(digits.text.slice(from, to));
  for (let at = to - 1; at >= Math.max(from + width - 1, to - MOST_DIGITS); at -= 1) {
    const total = numberAt(digits, at, to);
    if (total < 0 || (nines - 2 * (total % 9)) % 9 !== 0) continue;
    budget.left -= to - from;
    const reach = new Reach(digits, from, at, width - 1);
    if (!reach.allows(from, width - 1, total)) continue;
    for (const parts of partsWithSum(digits, reach, [from, at], width - 1, total, budget))
      found.push([...parts, total]);
    if (found.length > MOST_SPLITS || budget.left < 0) break;
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
