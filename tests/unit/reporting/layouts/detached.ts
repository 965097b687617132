import type { LaidTable } from '../samples/sample-layouts.ts';
import type { TableWriter } from './table-writer.ts';
import { lines } from './cell-a-line.ts';
import { parted } from './table-writer.ts';

function pieces(table: LaidTable): { header: string[]; labels: string[]; numbers: string[][] } {
  const rows = table.map(parted);
  const first = rows.findIndex(({ values }) => values.length > 0);
  return {
    header: rows.slice(0, first).flatMap(({ labels }) => labels),
    labels: rows.slice(first).flatMap(({ labels }) => labels),
    numbers: rows.slice(first).map(({ values }) => values),
  };
}

const turned = (numbers: readonly string[][]): string[][] =>
  (numbers[0] ?? []).map((_, column) => numbers.map((row) => row[column]!));

/** Header, then every label, then the numbers of a row a line. */
export const detachedRows: TableWriter = (table) => {
  const { header, labels, numbers } = pieces(table);
  return [...header, ...labels, ...numbers.map((row) => row.join(' '))].join('\n');
};

/** Header, then every label, then every number on a line of its own, row after row. */
export const detachedLines: TableWriter = (table) => {
  const { header, labels, numbers } = pieces(table);
  return [...header, ...labels, ...numbers.flat()].join('\n');
};

/** Header, then every label, then every number on a line of its own, column after column. */
export const detachedColumns: TableWriter = (table) => {
  const { header, labels, numbers } = pieces(table);
  return [...header, ...labels, ...turned(numbers).flat()].join('\n');
};

/** Labels, then each column under its own heading. */
export const namedColumns: TableWriter = (table) => {
  const { header, labels, numbers } = pieces(table);
  const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const columns = turned(numbers);
  // Tables 2 and 4 have no such columns.
  if (columns.length !== names.length) return lines(table);
  return [header[0]!, ...labels, ...names.flatMap((name, index) => [name, ...columns[index]!])].join('\n');
};

/** Everything detached and in one line. */
export const detachedRun: TableWriter = (table) => {
  const { header, labels, numbers } = pieces(table);
  return [...header, ...labels, ...numbers.flat()].join(' ');
};

/** Labels of a page, then the numbers of its rows a line each, page after page, the header on each. */
export const detachedPages: TableWriter = (table) => {
  const { header, labels, numbers } = pieces(table);
  const rows = table.map(parted).filter(({ values }) => values.length > 0);
  const half = Math.ceil(rows.length / 2);
  if (rows.length < 12) return [...header, ...labels, ...numbers.map((row) => row.join(' '))].join('\n');
  return [rows.slice(0, half), rows.slice(half)]
    .flatMap((page) => [
      ...header,
      ...page.flatMap((row) => row.labels),
      ...page.map((row) => row.values.join(' ')),
    ])
    .join('\n');
};
