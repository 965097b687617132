import { APPLICANT_LABELS } from '../../domain/format/labels.ts';
import type { Block } from '../blocks.ts';
import { labelKey } from '../clean-text.ts';

const HEADER_REACH = 40;
const LONGEST_HEADING = 60;

/** Other words that headers are found with for the standard ones. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['合计', labelKey(APPLICANT_LABELS.total)],
  ['公民', labelKey(APPLICANT_LABELS.natural_person)],
]);

/** The key of a heading of table 3; of a known variant that of the standard word. */
export function headingKey(text: string): string {
  const key = labelKey(text).replace('其它', '其他');
  return VARIANTS.get(key) ?? key;
}

/** First block of the header of table 3: back from its first row to the chapter heading or to prose. */
export function headerStart(blocks: readonly Block[], first: number, least: number): number {
  let start = first;
  while (start > least && first - start < HEADER_REACH) {
    const block = blocks[start - 1]!;
    if (block.kind === 'line' && (/。/.test(block.text) || block.text.length > LONGEST_HEADING)) break;
    start -= 1;
  }
  return start;
}

/** The columns a heading stands over, where the source tells them for certain. */
export interface HeadedColumns {
  from: number;
  /** The one after the last. */
  to: number;
}

/** A word of the header. */
export interface HeaderWord {
  key: string;
  /** The row of the header it stands in; null for a line of its own. */
  row: number | null;
  columns: HeadedColumns | null;
}

/** The words of a header in reading order. */
export function headerWords(blocks: readonly Block[], from: number, to: number): HeaderWord[] {
  return blocks.slice(from, to).flatMap((block, index): HeaderWord[] => {
    const words: HeaderWord[] =
      block.kind === 'line'
        ? [{ key: headingKey(block.text), row: null, columns: null }]
        : block.cells
            .filter((cell) => !cell.continued)
            .map(({ text, column, span }) => ({
              key: headingKey(text),
              row: index,
              columns: block.exact ? { from: column, to: column + span } : null,
            }));
    return words.filter(({ key }) => key !== '');
  });
}

/** True when each place lies behind the one before. */
export const rises = (places: readonly number[]): boolean =>
  places.every((at, index) => index === 0 || at > places[index - 1]!);

/** True unless the columns words stand in say another order than the one they are given in. */
export function columnsRise(words: readonly { columns: HeadedColumns | null }[]): boolean {
  return rises(words.flatMap(({ columns }) => (columns === null ? [] : [columns.from])));
}
