import { laidTable2, laidTable3, laidTable4 } from '../samples/sample-layouts.ts';
import type { LaidCell, LaidTable, SampleReport } from '../samples/sample-layouts.ts';
import { SECTIONS, numberedSectionTitle } from '../../../../src/modules/reporting/domain/format/sections.ts';

/** Writes one table as text. */
export type TableWriter = (table: LaidTable) => string;

export const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Columns a table spans in the official layout. */
export function widthOf(table: LaidTable): number {
  return Math.max(...table.map((row) => row.reduce((sum, cell) => sum + (cell.across ?? 1), 0)));
}

/** Texts of a row, label cells and value cells apart. */
export function parted(row: readonly LaidCell[]): { labels: string[]; values: string[] } {
  const texts = row.map(({ text }) => text);
  const first = texts.findIndex((text) => NUMBER.test(text));
  return first < 0
    ? { labels: texts, values: [] }
    : { labels: texts.slice(0, first), values: texts.slice(first) };
}

/** A whole report with its tables written in one layout. */
export function written(report: SampleReport, write: TableWriter): string {
  const { tables, format } = report;
  const laid = {
    table2: laidTable2(tables, format),
    table3: laidTable3(tables, format),
    table4: laidTable4(tables),
  };
  return [
    report.title,
    ...(report.published === null ? [] : [`发布日期：${report.published}`]),
    ...SECTIONS.flatMap((section) => [
      numberedSectionTitle(section, format),
      ...(report.text[section] ?? []),
      ...(section in laid ? [write(laid[section as keyof typeof laid])] : []),
    ]),
  ].join('\n');
}
