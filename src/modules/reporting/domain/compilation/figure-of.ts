import { cellLabel } from '../format/cells.ts';
import type { CellId } from '../format/report-format.ts';
import type { Figure, FigureBasis, FigureGroup, FigureLabel } from './figure.ts';
import { difference, percentOf, percentText, trendText, unitOf } from './figure-text.ts';
import { FIGURE_WORDS } from './messages/figures.ts';
import { SHARES, SUMS } from './sums.ts';

const COMPARISONS = ['previous', 'change', 'growth', 'trend'] as const;
type Comparison = (typeof COMPARISONS)[number];

const groupOfCell = (cell: CellId): FigureGroup =>
  cell.startsWith('t2.') ? 'table2' : cell.startsWith('t3.') ? 'table3' : 'table4';

/** What the figures of cells and sums have in common: label, heading, cells. */
function summed(
  basis: FigureBasis,
  key: string,
): { label: FigureLabel; group: FigureGroup; cells: readonly CellId[] } | undefined {
  const sum = SUMS.get(key);
  if (sum) return sum;
  if (!Object.hasOwn(basis.cells, key)) return undefined;
  const name = cellLabel(key);
  return { label: { zh: name, en: key }, group: groupOfCell(key), cells: [key] };
}

const add = (values: readonly number[]): number =>
  difference(
    values.reduce((all, value) => all + value, 0),
    0,
  );
const valueOf = (basis: FigureBasis, cells: readonly CellId[]): number =>
  add(cells.map((cell) => basis.cells[cell]?.value ?? 0));
const membersOf = (basis: FigureBasis, cells: readonly CellId[]): string[] => [
  ...new Set(cells.flatMap((cell) => basis.cells[cell]?.members ?? [])),
];

/** Last year's value; undefined when one of its cells is not known. */
function previousValue({ previous }: FigureBasis, cells: readonly CellId[]): number | undefined {
  const values = cells.map((cell) => previous?.values[cell]);
  return values.every((value) => typeof value === 'number') ? add(values) : undefined;
}

function compared(basis: FigureBasis, how: Comparison, of: string): Figure | undefined {
  const sum = summed(basis, of);
  const before = sum && previousValue(basis, sum.cells);
  if (!sum || before === undefined) return undefined;
  const change = difference(valueOf(basis, sum.cells), before);
  const growth = percentOf(change, before);
  if (how === 'growth' && growth === undefined) return undefined;
  const [value, text] = {
    previous: [before, String(before)] as const,
    change: [change, String(Math.abs(change))] as const,
    growth: [Math.sign(change) * (growth ?? 0), percentText(growth ?? 0)] as const,
    trend: [change, trendText(change, unitOf(sum.cells[0]!))] as const,
  }[how];
  return {
    key: `${how}.${of}`,
    label: FIGURE_WORDS[how](sum.label),
    group: 'previous',
    value,
    text,
    source: 'previous',
    cells: sum.cells,
    memberKind: 'cell',
    members: how === 'previous' ? [] : membersOf(basis, sum.cells),
  };
}

function ofCells(basis: FigureBasis, key: string): Figure | undefined {
  const share = SHARES.get(key);
  if (share) {
    const { label, part, whole } = share;
    const value = percentOf(valueOf(basis, part), valueOf(basis, whole));
    if (value === undefined) return undefined;
    const cells = [...part, ...whole];
    const members = membersOf(basis, part);
    return {
      key,
      label,
      group: 'outcomes',
      value,
      text: percentText(value),
      source: 'cell',
      cells,
      memberKind: 'cell',
      members,
    };
  }
  const sum = summed(basis, key);
  if (!sum) return undefined;
  const value = valueOf(basis, sum.cells);
  return {
    key,
    ...sum,
    value,
    text: String(value),
    source: 'cell',
    memberKind: 'cell',
    members: membersOf(basis, sum.cells),
  };
}

/**
 * The figure of a key: a cell id, a sum or share of cells, a figure of the records, or `previous.`, `change.`,
 * `growth.`, `trend.` before a cell or sum. Undefined when there is none, e.g. without a report of last year.
 */
export function figureOf(basis: FigureBasis, key: string): Figure | undefined {
  const record = Object.hasOwn(basis.records, key) ? basis.records[key] : undefined;
  if (record) {
    const { text = String(record.value), ...rest } = record;
    return { key, ...rest, text, source: 'records', cells: [] };
  }
  const dot = key.indexOf('.');
  const how = COMPARISONS.find((word) => word === key.slice(0, dot));
  return how ? compared(basis, how, key.slice(dot + 1)) : ofCells(basis, key);
}

const comparable = (key: string): boolean => !key.startsWith('t3.') || key.endsWith('.total');

/** Every figure a text may be bound to, in the order of the tables, then the records, then last year. */
export function figureCatalogue(basis: FigureBasis): Figure[] {
  const sums = [...Object.keys(basis.cells), ...SUMS.keys()];
  const keys = [
    ...sums,
    ...SHARES.keys(),
    ...Object.keys(basis.records),
    ...COMPARISONS.flatMap((how) => sums.filter(comparable).map((key) => `${how}.${key}`)),
  ];
  return keys.flatMap((key) => figureOf(basis, key) ?? []);
}
