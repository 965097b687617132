/**
 * A set of ordinals (small whole numbers that released documents are counted by), one bit each: 600,000 documents take
 * 75 kB, and two sets meet in microseconds.
 */
export class OrdinalSet {
  #words: Uint32Array;

  constructor(capacity = 0) {
    this.#words = new Uint32Array((capacity + 31) >>> 5);
  }

  static from(ordinals: Iterable<number>): OrdinalSet {
    const set = new OrdinalSet();
    for (const ordinal of ordinals) set.add(ordinal);
    return set;
  }

  get bytes(): number {
    return this.#words.byteLength;
  }

  add(ordinal: number): void {
    const at = ordinal >>> 5;
    if (at >= this.#words.length) this.#grow(at);
    this.#words[at]! |= 1 << (ordinal & 31);
  }

  delete(ordinal: number): void {
    const at = ordinal >>> 5;
    if (at < this.#words.length) this.#words[at]! &= ~(1 << (ordinal & 31));
  }

  has(ordinal: number): boolean {
    return ((this.#words[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
  }

  /** What both hold. */
  and(other: OrdinalSet): OrdinalSet {
    const common = new OrdinalSet();
    const length = Math.min(this.#words.length, other.#words.length);
    common.#words = this.#words.slice(0, length);
    for (let at = 0; at < length; at += 1) common.#words[at]! &= other.#words[at]!;
    return common;
  }

  /** What either holds. */
  or(other: OrdinalSet): OrdinalSet {
    const [longer, shorter] =
      this.#words.length >= other.#words.length ? [this.#words, other.#words] : [other.#words, this.#words];
    const all = new OrdinalSet();
    all.#words = longer.slice();
    for (let at = 0; at < shorter.length; at += 1) all.#words[at]! |= shorter[at]!;
    return all;
  }

  /** What only this one holds. */
  without(other: OrdinalSet): OrdinalSet {
    const rest = new OrdinalSet();
    rest.#words = this.#words.slice();
    const length = Math.min(rest.#words.length, other.#words.length);
    for (let at = 0; at < length; at += 1) rest.#words[at]! &= ~other.#words[at]!;
    return rest;
  }

  get size(): number {
    let count = 0;
    for (let at = 0; at < this.#words.length; at += 1) count += bitsOf(this.#words[at]!);
    return count;
  }

  get isEmpty(): boolean {
    return this.#words.every((word) => word === 0);
  }

  /** Every ordinal, in ascending order. */
  forEach(visit: (ordinal: number) => void): void {
    for (let at = 0; at < this.#words.length; at += 1) {
      let word = this.#words[at]!;
      while (word !== 0) {
        const lowest = word & -word;
        visit((at << 5) + 31 - Math.clz32(lowest));
        word ^= lowest;
      }
    }
  }

  toArray(): number[] {
    const ordinals: number[] = [];
    this.forEach((ordinal) => ordinals.push(ordinal));
    return ordinals;
  }

  #grow(at: number): void {
    const larger = new Uint32Array(Math.max(at + 1, Math.ceil(this.#words.length * 1.25)));
    larger.set(this.#words);
    this.#words = larger;
  }
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
