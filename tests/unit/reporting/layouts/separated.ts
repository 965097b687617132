import type { TableWriter } from './table-writer.ts';
import { widthOf } from './table-writer.ts';

/** Bars between cells, rows filled up to the width of the table. */
export const bars: TableWriter = (table) => {
  const width = widthOf(table);
  return table
    .map((row) =>
      [...row.map(({ text }) => text), ...Array.from({ length: width - row.length }, () => '')].join(' | '),
    )
    .join('\n');
};

/** Tabs between cells, merged cells forgotten. */
export const tabs: TableWriter = (table) =>
  table.map((row) => row.map(({ text }) => text).join('\t')).join('\n');

/** Several blanks between cells, a row a line. */
export const blanks: TableWriter = (table) =>
  table.map((row) => row.map(({ text }) => text).join('    ')).join('\n');

/** Full-width blanks between cells and full-width digits. */
export const wide: TableWriter = (table) =>
  table
    .map((row) =>
      row
        .map(({ text }) =>
          text.replace(/^\d+$/, (digits) =>
            digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
          ),
        )
        .join('\u3000\u3000'),
    )
    .join('\n');

/** A Markdown table with a rule after the first row. */
export const markdown: TableWriter = (table) => {
  const width = widthOf(table);
  const rows = table.map(
    (row) =>
      `| ${[...row.map(({ text }) => text), ...Array.from({ length: width - row.length }, () => '')].join(' | ')} |`,
  );
  rows.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return `\n${rows.join('\n')}\n`;
};
