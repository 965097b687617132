const SHORT = 4;

/** How many letters may be wrong in a word of this length. */
export const mistakesAllowed = (length: number): number => (length <= SHORT ? 1 : 2);

/** Edits between two words: replaced, missing, added characters, neighbours exchanged (Damerau–Levenshtein). */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let beforeLast: number[] = [];
  let last = b.map((_, at) => at);
  last.push(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, beforeLast[j - 2]! + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** Stretches of a run of characters that may be a mistyped word, longest first. */
export function stretches(run: string, longest = 6): string[] {
  const characters = [...run];
  const found: string[] = [];
  for (let length = Math.min(longest, characters.length); length >= 2; length -= 1) {
    for (let at = 0; at + length <= characters.length; at += 1) {
      found.push(characters.slice(at, at + length).join(''));
    }
  }
  return found;
}
