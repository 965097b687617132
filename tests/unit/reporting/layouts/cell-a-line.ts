import type { LaidTable } from '../samples/sample-layouts.ts';
import type { TableWriter } from './table-writer.ts';

const cells = (table: LaidTable): string[] => table.flat().map(({ text }) => text);

/** One cell a line. */
export const lines: TableWriter = (table) => cells(table).join('\n');

/** One cell a line, an empty line between. */
export const spacedLines: TableWriter = (table) => cells(table).join('\n\n');

/** One cell a line, a rule between. */
export const ruledLines: TableWriter = (table) => cells(table).join('\n----------\n');

/** One cell a line, a bar on a line of its own between. */
export const barredLines: TableWriter = (table) => cells(table).join('\n|\n');

/** One cell a line, each opened by a bar. */
export const ledLines: TableWriter = (table) =>
  cells(table)
    .map((text) => `| ${text}`)
    .join('\n');
