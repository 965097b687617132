import { labelKey } from '../clean-text.ts';

/** A label that can stand in a table. */
export interface BookEntry {
  kind: 'row' | 'group' | 'column' | 'corner';
  id: string;
  label: string;
}

/** An entry found in a text, and whether the words were the standard ones. */
export interface LabelMatch {
  entry: BookEntry;
  exact: boolean;
  /** Words read for it (letters and digits only). */
  read: string;
}

interface Key {
  key: string;
  entry: BookEntry;
}

const ENUMERATOR = /^(其中)?[一二三四五六七八九十\d]{1,2}(?=\p{Script=Han})/u;

/** Number of single-character edits between two short texts. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + cost));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** Share of letters in which two keys differ; 1 when their lengths alone differ by more than `tolerance`. */
function difference(a: string, b: string, tolerance: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || Math.abs(a.length - b.length) > tolerance * longer) return 1;
  return editDistance(a, b) / longer;
}

const LONGEST = 80;
const MOST_ASKED = 2000;
/** By how much the nearest label must be nearer than the next. */
const LEAST_LEAD = 0.08;
const TOLERANCE = 0.3;

/** Labels of one table, found in cells whatever their punctuation, numbering and small variants. */
export class LabelBook {
  readonly #keys: Key[];
  readonly #asked = new Map<string, LabelMatch | null>();
  readonly #plain: readonly { entry: BookEntry; full: string; plain: string }[];

  constructor(entries: readonly BookEntry[]) {
    this.#plain = entries.map((entry) => {
      const full = labelKey(entry.label);
      return { entry, full, plain: full.replace(ENUMERATOR, '') };
    });
    this.#keys = entries
      .flatMap((entry) => {
        const full = labelKey(entry.label);
        const bare = full.replace(ENUMERATOR, '');
        return bare === full
          ? [{ key: full, entry }]
          : [
              { key: full, entry },
              { key: bare, entry },
            ];
      })
      .sort((a, b) => b.key.length - a.key.length);
  }

  /**
   * Reads a text as one or more labels in a row, e.g. a group and the row under it; null when it is something else.
   * The last label may differ by a share of its letters, up to `tolerance`.
   */
  parse(text: string, tolerance = TOLERANCE): LabelMatch[] | null {
    let rest = labelKey(text);
    const matches: LabelMatch[] = [];
    while (rest !== '') {
      const numbered = rest.replace(ENUMERATOR, '');
      const hit =
        this.#keys.find(({ key }) => rest.startsWith(key)) ??
        this.#keys.find(({ key }) => key.length > 2 && numbered.startsWith(key));
      if (hit === undefined) break;
      const source = rest.startsWith(hit.key) ? rest : numbered;
      matches.push({ entry: hit.entry, exact: true, read: hit.key });
      rest = source.slice(hit.key.length);
    }
    if (rest === '') return matches.length > 0 ? matches : null;
    const near = tolerance === 0 ? null : this.nearest(rest, tolerance);
    return near === null ? null : [...matches, near];
  }

  /** The one label a text differs from by few letters; null when none or several are as near. */
  nearest(text: string, tolerance = TOLERANCE): LabelMatch | null {
    const key = labelKey(text);
    if (key.length < 4 || key.length > LONGEST) return null;
    const asked = `${tolerance} ${key}`;
    const known = this.#asked.get(asked);
    if (known !== undefined) return known;
    // The same words come again in every report; what is kept of them is bounded.
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    const match = this.#nearest(key, tolerance);
    this.#asked.set(asked, match);
    return match;
  }

  #nearest(key: string, tolerance: number): LabelMatch | null {
    const bare = key.replace(ENUMERATOR, '');
    // Digits inside are values that ran into the label, not a variant of it.
    if (/\d/.test(bare)) return null;
    let best: { entry: BookEntry; ratio: number } | null = null;
    let second = 1;
    for (const { entry, full, plain } of this.#plain) {
      const ratio = Math.min(difference(key, full, tolerance), difference(bare, plain, tolerance));
      if (best === null || ratio < best.ratio) {
        if (best !== null && best.entry.id !== entry.id) second = best.ratio;
        best = { entry, ratio };
      } else if (entry.id !== best.entry.id && ratio < second) second = ratio;
    }
    // Two labels nearly as near: the words may stand for either.
    return best !== null && best.ratio <= tolerance && second - best.ratio >= LEAST_LEAD
      ? { entry: best.entry, exact: false, read: key }
      : null;
  }
}
