import type { TableWriter } from './table-writer.ts';
import { parted } from './table-writer.ts';

const LONGEST_VERTICAL = 9;

/** One cell a line, and short labels letter by letter, as vertical cells come out. */
export const letters: TableWriter = (table) =>
  table
    .flat()
    .map(({ text }) =>
      text.length <= LONGEST_VERTICAL && /^\p{Script=Han}/u.test(text) ? [...text].join('\n') : text,
    )
    .join('\n');

/** Rows with blanks between cells whose label is wrapped in its column; the values stand beside its first or middle line. */
export function wrappedLabels(width: number, middle: boolean): TableWriter {
  const pieces = new RegExp(`.{1,${width}}`, 'gsu');
  return (table) =>
    table
      .map((row) => {
        const { labels, values } = parted(row);
        const own = labels.at(-1);
        if (values.length === 0 || own === undefined) return row.map(({ text }) => text).join('    ');
        const parts = own.match(pieces) ?? [own];
        const at = middle ? Math.floor((parts.length - 1) / 2) : 0;
        const group = labels.slice(0, -1).join('  ');
        return parts
          .map((part, index) => (index === at ? [group, part, ...values].join('    ') : `      ${part}`))
          .join('\n');
      })
      .join('\n');
}
