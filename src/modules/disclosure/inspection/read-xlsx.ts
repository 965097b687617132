import { OfficePackage, type Relation } from '../../../kernel/files/office/office-package.ts';
import type { MarkupElement } from '../../../kernel/markup/markup-tree.ts';
import { childElements, childOf, descendantsOf, textOf } from '../../../kernel/markup/markup-tree.ts';
import type { FileMark, FileReading } from '../domain/checks/file-reading.ts';
import { LineCollector } from './line-collector.ts';
import { metadataMarks, packageMarks } from './office-marks.ts';

const MOST_SHEETS = 200;
const MOST_COLUMNS = 400;

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Text of a string with its runs; readings aloud (phonetic) are left out. */
function stringText(element: MarkupElement): string {
  return childElements(element)
    .map((child) => (child.name === 't' ? textOf(child) : child.name === 'r' ? stringText(child) : ''))
    .join('');
}

/** Column of a reference like `AB12`, counted from 0; -1 when there is none. */
export function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function plainNumber(value: string): string {
  const number = Number(value);
  return /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}

function cellText(cell: MarkupElement, strings: readonly string[]): string {
  const { t: type } = cell.attributes;
  if (type === 'inlineStr') return stringText(childOf(cell, 'is') ?? cell);
  const valueOf = childOf(cell, 'v');
  const value = valueOf === undefined ? '' : textOf(valueOf);
  if (type === 's') return strings[Number(value)] ?? '';
  return type === undefined || type === 'n' ? plainNumber(value) : value;
}

/** Columns that are hidden, counted from 0. */
export function hiddenColumns(sheet: MarkupElement): Set<number> {
  const hidden = new Set<number>();
  const cols = childOf(sheet, 'cols');
  for (const { attributes } of cols === undefined ? [] : childElements(cols, 'col')) {
    if (!isOn(attributes['hidden']) && Number(attributes['width'] ?? '1') !== 0) continue;
    const last = Math.min(Number(attributes['max']), MOST_COLUMNS);
    for (let column = Number(attributes['min']); column <= last; column += 1) hidden.add(column - 1);
  }
  return hidden;
}

export const isHiddenRow = ({ attributes }: MarkupElement): boolean =>
  isOn(attributes['hidden']) || (attributes['ht'] !== undefined && Number(attributes['ht']) === 0);

class Workbook {
  readonly shown = new LineCollector();
  readonly hidden = new LineCollector();
  readonly marks: FileMark[] = [];
  readonly #strings: readonly string[];

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  sheet(name: string, tree: MarkupElement, isHidden: boolean): void {
    const columns = hiddenColumns(tree);
    let hiddenRows = 0;
    const usedHiddenColumns = new Set<number>();
    const data = childOf(tree, 'sheetData');
    for (const [at, row] of (data === undefined ? [] : childElements(data, 'row')).entries()) {
      const cells: string[] = [];
      const secret: string[] = [];
      for (const [place, cell] of childElements(row, 'c').entries()) {
        const found = columnOf(cell.attributes['r'] ?? '');
        const column = found < 0 ? place : found;
        if (column >= MOST_COLUMNS) continue;
        const text = cellText(cell, this.#strings).replace(/\s+/g, ' ').trim();
        if (text === '') continue;
        if (columns.has(column)) {
          usedHiddenColumns.add(column);
          secret[column] = text;
        } else cells[column] = text;
      }
      const rowHidden = isHiddenRow(row);
      const number = Number(row.attributes['r'] ?? at + 1);
      if (rowHidden && cells.length + secret.length > 0) hiddenRows += 1;
      this.#row(isHidden || rowHidden ? this.hidden : this.shown, cells, name, number);
      this.#row(this.hidden, secret, name, number);
    }
    if (isHidden) return;
    const add = (kind: FileMark['kind'], times: number): void => {
      if (times > 0) this.marks.push({ kind, detail: name, times, sheet: name });
    };
    add('hidden_rows', hiddenRows);
    add('hidden_columns', usedHiddenColumns.size);
  }

  #row(into: LineCollector, cells: readonly string[], sheet: string, row: number): void {
    if (cells.length === 0 || into.full) return;
    into.at({ sheet, row });
    into.add(Array.from(cells, (cell) => cell ?? '').join('\t'));
  }
}

/** Cells, hidden parts and marks of a workbook. Throws Error when it is damaged or too large. */
export function readXlsx(bytes: Uint8Array): FileReading {
  const office = new OfficePackage(bytes);
  const main = office.mainPart('xl/workbook.xml');
  const relations = office.relations(main);
  const list = childOf(office.tree(main), 'sheets');
  if (list === undefined) throw new Error('xl/workbook.xml: no sheets');
  const shared = office.tree(relations.find(({ kind }) => kind === 'sharedStrings')?.path);
  const book = new Workbook(shared === undefined ? [] : childElements(shared, 'si').map(stringText));
  const hiddenSheets: string[] = [];
  const comments: { sheet: string; count: number; text: string }[] = [];
  for (const { attributes } of childElements(list, 'sheet').slice(0, MOST_SHEETS)) {
    const name = attributes['name'] ?? '';
    const path = relations.find(({ id }) => id === attributes['r:id'])?.path;
    const tree = office.tree(path);
    if (tree === undefined) continue;
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
    if (isHidden) hiddenSheets.push(name);
    book.sheet(name, tree, isHidden);
    const headers = childOf(tree, 'headerFooter');
    if (headers !== undefined) book.shown.add(textOf(headers).replace(/&[A-Z"][^&]*?"|&[A-Z0-9]/g, ' '));
    const notes = commentsOf(office, office.relations(path!));
    if (notes.count > 0) comments.push({ sheet: name, ...notes });
  }
  const marks: FileMark[] = [...metadataMarks(office), ...packageMarks(office), ...book.marks];
  for (const name of hiddenSheets) marks.push({ kind: 'hidden_sheet', detail: name, times: 1, sheet: name });
  for (const { sheet, count, text } of comments) {
    book.hidden.at({ sheet });
    book.hidden.add(text);
    marks.push({ kind: 'comments', detail: text.replaceAll('\n', ' / ').slice(0, 80), times: count, sheet });
  }
  return {
    state: book.shown.full || book.hidden.full ? 'too_large' : 'ok',
    text: book.shown.text,
    places: book.shown.usedPlaces,
    hiddenText: book.hidden.text,
    hiddenPlaces: book.hidden.usedPlaces,
    marks,
  };
}

function commentsOf(office: OfficePackage, relations: readonly Relation[]): { count: number; text: string } {
  const texts: string[] = [];
  for (const { kind, path } of relations) {
    const tree = /comment/i.test(kind) ? office.tree(path) : undefined;
    if (tree === undefined) continue;
    const list = childOf(tree, 'commentList');
    for (const comment of list === undefined ? childElements(tree, 'threadedComment') : childElements(list))
      texts.push(
        descendantsOf(comment, list === undefined ? 'text' : 't')
          .map(textOf)
          .join(''),
      );
  }
  return { count: texts.length, text: texts.join('\n') };
}
