import type { TableWriter } from './table-writer.ts';
import { parted } from './table-writer.ts';

/** A row a line, its numbers written without anything between them, right behind the label. */
export const gluedRows: TableWriter = (table) =>
  table.map((row) => row.map(({ text }) => text).join('')).join('\n');

/** A row a line, a blank between label and numbers, none between the numbers. */
export const gluedValues: TableWriter = (table) =>
  table
    .map((row) => {
      const { labels, values } = parted(row);
      return [...labels, values.join('')].join(' ').trim();
    })
    .join('\n');

/** The whole table in one line with nothing between its cells. */
export const gluedRun: TableWriter = (table) =>
  table
    .flat()
    .map(({ text }) => text)
    .join('');
