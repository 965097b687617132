import type { TableWriter } from './table-writer.ts';
import { NUMBER } from './table-writer.ts';

/** The whole table in one line, a blank between cells. */
export const run: TableWriter = (table) =>
  table
    .flat()
    .map(({ text }) => text)
    .join(' ');

/** The whole table in one line, blanks between numbers only. */
export const tightRun: TableWriter = (table) =>
  table
    .flat()
    .map(({ text }, index, all) =>
      NUMBER.test(text) && NUMBER.test(all[index + 1]?.text ?? '') ? `${text} ` : text,
    )
    .join('');

const LINE = 38;

/** The run broken at the width of a page, never inside a number. */
export const wrappedRun: TableWriter = (table) => {
  const out: string[] = [];
  let line = '';
  for (const piece of run(table).match(/\d[\d.]*|[^\d]/g) ?? []) {
    if (line.length + piece.length > LINE) {
      out.push(line);
      line = '';
    }
    line += piece;
  }
  return [...out, line].join('\n');
};
