import type { FiguresCheck } from '../../api/figures.ts';

/** What stands in the fields of the form, as typed. */
export type Typed = Readonly<Record<string, string>>;

/** A dash, a stroke or the Chinese one (U+4E00), which forms use for a dash. */
const NOTHING = /^[-—–\u4e00/]$/;

/** Full-width digits and the marks that people write for nothing become what is meant; null is no number. */
export function readFigure(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (plain === '') return undefined;
  if (NOTHING.test(plain)) return 0;
  return /^\d+(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** The numbers among the fields; `wrong` are those that are none, money alone may have decimals. */
export function readFigures(typed: Typed): { cells: Record<string, number>; wrong: string[] } {
  const cells: Record<string, number> = {};
  const wrong: string[] = [];
  for (const [cell, text] of Object.entries(typed)) {
    const value = readFigure(text);
    if (value === undefined) continue;
    if (value === null || (!Number.isInteger(value) && !cell.endsWith('amount_wan'))) wrong.push(cell);
    else cells[cell] = value;
  }
  return { cells, wrong };
}

/** Sums of what is filled in; a total with no part filled in has none. A typed total takes the place of its sum. */
export function sumsOf(
  cells: Readonly<Record<string, number>>,
  totals: FiguresCheck['totals'],
): Record<string, number> {
  const sums: Record<string, number> = {};
  const known = (cell: string): number | undefined => cells[cell] ?? sums[cell];
  for (const { cell, parts } of totals) {
    const filled = parts.map(known).filter((value) => value !== undefined);
    if (filled.length > 0) sums[cell] = filled.reduce((sum, value) => sum + value, 0);
  }
  return sums;
}

/** Lays a block copied from a spreadsheet over the form, from a cell on; what does not fit is left out. */
export function pasteBlock(
  typed: Typed,
  grid: readonly (readonly string[])[],
  from: string,
  text: string,
): Typed {
  const top = grid.findIndex((row) => row.includes(from));
  const left = grid[top]?.indexOf(from) ?? -1;
  if (top < 0 || left < 0) return typed;
  const next: Record<string, string> = { ...typed };
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  for (const [down, line] of lines.entries()) {
    for (const [across, value] of line.split('\t').entries()) {
      const cell = grid[top + down]?.[left + across];
      if (cell !== undefined) next[cell] = value.trim();
    }
  }
  return next;
}
