import { INDICATOR_LABELS } from '../../domain/format/labels.ts';
import { INDICATOR_PERIODS, indicatorCell } from '../../domain/format/indicator-table.ts';
import type { Indicator, IndicatorPeriod } from '../../domain/format/indicator-table.ts';
import type { Block } from '../blocks.ts';
import { labelKey } from '../clean-text.ts';
import { CELL_REASONS } from '../messages.ts';
import { fitValues, learnShapes } from './fit-values.ts';
import { gatherRows } from './gather-rows.ts';
import { LabelBook } from './label-book.ts';
import { readingOf } from './cell-values.ts';
import { TableReading } from './table-reading.ts';

const UNIT_COLUMN = '计量单位';
const UNITS = ['条', '件', '份', '起', '宗', '次', '个'];

const BOOK = new LabelBook([
  ...Object.entries(INDICATOR_LABELS).map(([id, label]) => ({ kind: 'row' as const, id, label })),
  { kind: 'corner' as const, id: 'corner', label: '指标名称' },
  { kind: 'column' as const, id: 'unit', label: UNIT_COLUMN },
]);

const PERIOD_WORDS: readonly (readonly [IndicatorPeriod, RegExp])[] = [
  ['cumulative', /^(历年累计|累计|历年)$/],
  ['year', /^(20\d\d年度?|本年度?|当年|全年)$/],
];

/** Value columns in the order of the header. */
function periodsIn(blocks: readonly Block[], from: number, to: number): IndicatorPeriod[] {
  const texts = blocks
    .slice(from, to)
    .flatMap((block) => (block.kind === 'row' ? block.cells.map((cell) => cell.text) : [block.text]));
  const periods: IndicatorPeriod[] = [];
  for (const text of texts) {
    const period = PERIOD_WORDS.find(([, pattern]) => pattern.test(labelKey(text)))?.[0];
    if (period !== undefined && !periods.includes(period)) periods.push(period);
  }
  return periods;
}

/** First block of the indicator list at or after `from`, or -1. */
export function findIndicators(blocks: readonly Block[], from = 0): number {
  return blocks.findIndex((block, index) => {
    if (index < from) return false;
    const texts = block.kind === 'row' ? block.cells.map((cell) => cell.text) : [block.text];
    return texts.some(
      (text) =>
        text.length <= 30 && text !== '' && (BOOK.parse(text)?.some((m) => m.entry.kind === 'row') ?? false),
    );
  });
}

const HEADER_REACH = 12;

/** Removes the unit cell that may stand between a label and its values. */
function withoutUnits(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'line' && UNITS.includes(block.text)
      ? { ...block, text: '', raw: '' }
      : block.kind === 'row'
        ? {
            ...block,
            cells: block.cells.map((cell) => (UNITS.includes(cell.text) ? { ...cell, text: '' } : cell)),
          }
        : block,
  );
}

/** Reads the indicator list of a report before 2019 beginning at its first row. */
export function readIndicators(blocks: readonly Block[], first: number, to: number): TableReading {
  const reading = new TableReading();
  const from = Math.max(0, first - HEADER_REACH);
  const periods = periodsIn(blocks, from, first);
  const cleaned = withoutUnits(blocks);
  const { rows, used } = gatherRows(cleaned, first, to, BOOK);
  for (const index of used) reading.used.add(index);
  if (rows.length > 0) {
    for (let index = from; index < first; index += 1) {
      const block = blocks[index]!;
      const text = labelKey(
        block.kind === 'row' ? block.cells.map((cell) => cell.text).join('') : block.text,
      );
      const header =
        PERIOD_WORDS.some(([, pattern]) => pattern.test(text)) || /^(指标名称)?(计量单位)?$/.test(text);
      if (header || block.kind === 'row') reading.used.add(index);
    }
  }
  const shapes = learnShapes(rows, periods.length);
  for (const row of rows) {
    const indicator = row.label.entry.id as Indicator;
    const fitted = periods.length > 0 ? fitValues(row, periods.length, shapes) : [];
    const values = row.values.filter((value) => value.kind !== 'blank');
    for (const period of INDICATOR_PERIODS) {
      const place = periods.indexOf(period);
      // One number under an unknown header, or a header without this column: not certain.
      const reason = periods.length === 0 ? CELL_REASONS.headerUnknown : CELL_REASONS.columnMissing;
      const value =
        place < 0
          ? { reason }
          : values.length === periods.length
            ? readingOf(values[place]!)
            : fitted[place]!;
      reading.put(indicatorCell(indicator, period), value, row.raw);
    }
  }
  return reading;
}

/** True when the unit column of the list is there but empty. */
export function hasEmptyUnitColumn(blocks: readonly Block[], first: number): boolean {
  const texts = (from: number, to: number): string[] =>
    blocks
      .slice(Math.max(0, from), to)
      .flatMap((block) => (block.kind === 'row' ? block.cells.map((c) => c.text) : [block.text]));
  if (!texts(first - HEADER_REACH, first).some((text) => labelKey(text) === UNIT_COLUMN)) return false;
  return !texts(first, blocks.length).some((text) => UNITS.includes(text));
}
