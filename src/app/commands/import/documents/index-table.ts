import { FIELDS, HEADERS, type Field } from './data/headers.ts';

/** A line of the index: what it says, by field. */
export interface IndexRow {
  /** Its number in the table, counted as spreadsheets do; for a page without a table, in the order of names. */
  readonly line: number;
  readonly says: Partial<Record<Field, string>>;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:：*_（）()-]/g, '');

const FIELD_OF = new Map(
  FIELDS.flatMap((field) => HEADERS[field].map((name) => [plain(name), field] as const)),
);

/**
 * The lines of a table as rows of an index. The head is the first line within the first ten that names a title, an
 * address or a page. Null when there is none.
 */
export function indexRows(lines: readonly (readonly string[])[]): IndexRow[] | null {
  const head = lines.slice(0, 10).findIndex((line) => {
    const known = line.map((cell) => FIELD_OF.get(plain(cell)));
    return known.some((field) => field === 'title' || field === 'address' || field === 'page');
  });
  if (head < 0) return null;
  const columns = new Map<Field, number>();
  for (const [at, cell] of lines[head]!.entries()) {
    const field = FIELD_OF.get(plain(cell));
    if (field !== undefined && !columns.has(field)) columns.set(field, at);
  }
  return lines.slice(head + 1).flatMap((line, at) => {
    if (line.every((cell) => cell.trim() === '')) return [];
    const says: Partial<Record<Field, string>> = {};
    for (const [field, column] of columns) {
      const cell = (line[column] ?? '').trim();
      if (cell !== '') says[field] = cell;
    }
    return [{ line: head + at + 2, says }];
  });
}
