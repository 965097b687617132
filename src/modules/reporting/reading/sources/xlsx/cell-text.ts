import type { MarkupElement } from '../../../../../kernel/markup/markup-tree.ts';
import { childElements, childOf, textOf } from '../../../../../kernel/markup/markup-tree.ts';

/** Number formats of the standard that show dates (ECMA-376, 18.8.30), those for Chinese included. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const PERCENT_FORMATS = new Set([9, 10]);
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which has a 29 February 1900; and of the calendar that begins in 1904. */
const EPOCHS = { usual: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };
const LAST_DAY = 2_958_465;

/** How the numbers of a cell are shown. */
export type NumberKind = 'number' | 'date' | 'percent';

function kindOfCode(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[yd]/i.test(bare) || /年|月|日/.test(code)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

/** Number kinds by the style number of a cell, from the part xl/styles.xml. */
export function numberKinds(styles: MarkupElement | undefined): NumberKind[] {
  const codes = new Map<number, string>();
  for (const format of childElements(childOf(styles, 'numFmts') ?? EMPTY, 'numFmt'))
    codes.set(Number(format.attributes['numFmtId']), format.attributes['formatCode'] ?? '');
  return childElements(childOf(styles, 'cellXfs') ?? EMPTY, 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    const code = codes.get(id);
    if (code !== undefined) return kindOfCode(code);
    return DATE_FORMATS.has(id) ? 'date' : PERCENT_FORMATS.has(id) ? 'percent' : 'number';
  });
}

const EMPTY: MarkupElement = { name: '', attributes: {}, children: [] };

/** Text of a string with its runs of different type; pinyin above characters is no part of it. */
export function richText(element: MarkupElement): string {
  return childElements(element)
    .map((child) => (child.name === 't' ? textOf(child) : child.name === 'r' ? richText(child) : ''))
    .join('');
}

/** The part xl/sharedStrings.xml as a list. */
export function sharedStrings(strings: MarkupElement | undefined): string[] {
  return strings === undefined ? [] : childElements(strings, 'si').map(richText);
}

/** What the texts of a workbook's cells rest on. */
export interface CellTexts {
  strings: readonly string[];
  kinds: readonly NumberKind[];
  from1904: boolean;
}

function dateText(days: number, from1904: boolean): string | null {
  if (days < 1 || days > LAST_DAY) return null;
  const epoch = from1904 ? EPOCHS.from1904 : EPOCHS.usual;
  return new Date(epoch + Math.floor(days) * DAY).toISOString().slice(0, 10);
}

function numberText(stored: string, kind: NumberKind, from1904: boolean): string {
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  if (kind === 'date') return dateText(value, from1904) ?? stored;
  // Sums in binary fractions leave 36.300000000000004.
  const exact = (number: number): string => String(Number(number.toPrecision(12)));
  return kind === 'percent' ? `${exact(value * 100)}%` : exact(value);
}

/** What a cell shows. A formula that was never worked out is given as such: it is no number and not blank. */
export function excelCellText(cell: MarkupElement, { strings, kinds, from1904 }: CellTexts): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  if (type === 'inlineStr') return richText(childOf(cell, 'is') ?? EMPTY);
  const stored = textOf(childOf(cell, 'v') ?? EMPTY);
  const formula = childOf(cell, 'f');
  if (stored === '') return formula === undefined || type === 'str' ? '' : `=${textOf(formula)}`;
  if (type === 's') return strings[Number(stored)] ?? '';
  if (type === 'n') return numberText(stored, kinds[Number(style)] ?? 'number', from1904);
  if (type === 'd') return stored.slice(0, 10);
  return type === 'b' ? (stored === '1' ? 'TRUE' : 'FALSE') : stored;
}
