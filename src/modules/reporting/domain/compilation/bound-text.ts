import type { Figure, FigureBasis } from './figure.ts';
import { figureOf } from './figure-of.ts';

/** `[[key]]` in a stored text. Whatever else stands between such brackets is no key, and is said to be unknown. */
const TOKEN = /\[\[([^[\]\n]*)\]\]/g;

/** The token that binds a figure. */
export const bind = (key: string): string => `[[${key}]]`;

/** A stretch of the resolved text and where it stands in the stored one. */
interface Stretch {
  readonly from: number;
  readonly length: number;
  readonly storedFrom: number;
  readonly storedLength: number;
}

export interface ResolvedText {
  readonly text: string;
  /** Keys that no figure answers to; they stay in the text as they were written. */
  readonly unknown: readonly string[];
  readonly stretches: readonly Stretch[];
}

/** Keys a stored text is bound to, each once. */
export function boundKeys(stored: string): string[] {
  return [...new Set([...stored.matchAll(TOKEN)].map((match) => match[1]!))];
}

/** The text with its figures filled in. */
export function resolveText(stored: string, basis: FigureBasis): ResolvedText {
  const known = new Map<string, Figure | undefined>(
    boundKeys(stored).map((key) => [key, figureOf(basis, key)]),
  );
  const stretches: Stretch[] = [];
  let text = '';
  const push = (words: string, storedFrom: number, storedLength: number): void => {
    if (words !== '') stretches.push({ from: text.length, length: words.length, storedFrom, storedLength });
    text += words;
  };
  let at = 0;
  for (const match of stored.matchAll(TOKEN)) {
    push(stored.slice(at, match.index), at, match.index - at);
    push(known.get(match[1]!)?.text ?? match[0], match.index, match[0].length);
    at = match.index + match[0].length;
  }
  push(stored.slice(at), at, stored.length - at);
  return { text, unknown: [...known].filter(([, figure]) => !figure).map(([key]) => key), stretches };
}

/** Where `[from, to)` of the resolved text stands in the stored one; a figure touched is taken whole. */
export function storedRange(
  { stretches }: Pick<ResolvedText, 'stretches'>,
  from: number,
  to: number,
): { start: number; end: number } {
  const place = (offset: number, side: 'start' | 'end'): number => {
    const holds = ({ from: begin, length }: Stretch): boolean =>
      side === 'start'
        ? offset >= begin && offset < begin + length
        : offset > begin && offset <= begin + length;
    const stretch = stretches.find(holds);
    if (!stretch) return stretches.length === 0 ? 0 : side === 'start' ? 0 : endOf(stretches.at(-1)!);
    const { storedFrom, storedLength, length, from: begin } = stretch;
    if (length === storedLength) return storedFrom + offset - begin;
    return side === 'start' ? storedFrom : storedFrom + storedLength;
  };
  return { start: place(from, 'start'), end: place(to, 'end') };
}

const endOf = ({ storedFrom, storedLength }: Stretch): number => storedFrom + storedLength;
