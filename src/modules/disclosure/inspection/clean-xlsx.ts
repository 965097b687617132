import type { MarkupElement } from '../../../kernel/markup/markup-tree.ts';
import { childElements, childOf, textOf } from '../../../kernel/markup/markup-tree.ts';
import { rewrite, setChildren, type OfficeParts } from './office-parts.ts';
import { columnOf, hiddenColumns, isHiddenRow } from './read-xlsx.ts';

const BOOK = 'xl/workbook.xml';

interface Sheet {
  id: string;
  part: string;
  name: string;
  hidden: boolean;
  element: MarkupElement;
}

function sheetsOf(parts: OfficeParts): { book: string; sheets: Sheet[] } {
  const book = parts.mainPart(BOOK);
  const relations = parts.relations(book);
  const list = childOf(parts.tree(book), 'sheets');
  const sheets = (list === undefined ? [] : childElements(list, 'sheet')).map((element) => ({
    id: element.attributes['r:id'] ?? '',
    part: relations.find(({ id }) => id === element.attributes['r:id'])?.target ?? '',
    name: element.attributes['name'] ?? '',
    hidden: (element.attributes['state'] ?? 'visible') !== 'visible',
    element,
  }));
  return { book, sheets };
}

const without = (element: MarkupElement | undefined, ...names: string[]): void => {
  if (element === undefined) return;
  setChildren(
    element,
    element.children.filter((child) => typeof child === 'string' || !names.includes(child.name)),
  );
};

/** Takes comments and notes out, with those who wrote them. */
export function removeXlsxComments(parts: OfficeParts): void {
  const { book, sheets } = sheetsOf(parts);
  for (const { part } of sheets) {
    parts.dropRelations(part, ({ kind }) => /^(comments|threadedComment|vmlDrawing)$/.test(kind));
    without(parts.tree(part), 'legacyDrawing');
  }
  parts.dropRelations(book, ({ kind }) => kind === 'person');
}

/**
 * Takes out hidden sheets and the content of hidden rows and columns. Formulas become their values, so that no figure
 * changes when what it was made of is gone.
 */
export function removeXlsxHidden(parts: OfficeParts): void {
  const { book, sheets } = sheetsOf(parts);
  const hidden = sheets.filter((sheet) => sheet.hidden);
  const kept = sheets.filter((sheet) => !sheet.hidden);
  const gone = new Set(hidden.map(({ id }) => id));
  parts.dropRelations(book, ({ id, kind }) => gone.has(id) || kind === 'calcChain');
  const tree = parts.tree(book)!;
  if (hidden.length > 0) {
    const elements = new Set(hidden.map(({ element }) => element));
    rewrite(tree, (element) => (elements.has(element) ? undefined : element));
    settleNames(tree, sheets, kept);
    without(tree, 'bookViews', 'customWorkbookViews');
  }
  for (const { part } of kept) {
    const sheet = parts.tree(part);
    if (sheet === undefined) continue;
    const columns = hiddenColumns(sheet);
    rewrite(sheet, (element) => {
      if (element.name === 'f') return undefined;
      if (element.name !== 'row') return element;
      if (isHiddenRow(element)) return { ...element, children: [] };
      return {
        ...element,
        children: element.children.filter(
          (cell) => typeof cell === 'string' || !columns.has(columnOf(cell.attributes['r'] ?? '')),
        ),
      };
    });
  }
  forgetStrings(parts, book, kept);
}

/** Names of ranges: those of sheets that are gone go, the others' places are counted anew. */
function settleNames(book: MarkupElement, before: readonly Sheet[], kept: readonly Sheet[]): void {
  const list = childOf(book, 'definedNames');
  if (list === undefined) return;
  setChildren(
    list,
    childElements(list).flatMap((name) => {
      const text = textOf(name);
      if (before.some((sheet) => sheet.hidden && mentions(text, sheet.name))) return [];
      const local = name.attributes['localSheetId'];
      if (local === undefined) return [name];
      const at = kept.indexOf(before[Number(local)]!);
      return at < 0 ? [] : [{ ...name, attributes: { ...name.attributes, localSheetId: String(at) } }];
    }),
  );
  if (list.children.length === 0) without(book, 'definedNames');
}

const mentions = (formula: string, sheet: string): boolean =>
  formula.includes(`${sheet}!`) || formula.includes(`'${sheet.replaceAll("'", "''")}'!`);

/** Strings that no cell shows any more are emptied; the others keep their numbers. */
function forgetStrings(parts: OfficeParts, book: string, sheets: readonly Sheet[]): void {
  const target = parts.relations(book).find(({ kind }) => kind === 'sharedStrings')?.target;
  const strings = target === undefined ? undefined : parts.tree(target);
  if (strings === undefined) return;
  const used = new Set<number>();
  for (const { part } of sheets) {
    const data = childOf(parts.tree(part), 'sheetData');
    for (const row of data === undefined ? [] : childElements(data))
      for (const cell of childElements(row))
        if (cell.attributes['t'] === 's') {
          const value = childOf(cell, 'v');
          if (value !== undefined) used.add(Number(textOf(value)));
        }
  }
  for (const [number, entry] of childElements(strings, 'si').entries())
    if (!used.has(number)) setChildren(entry, [{ name: 't', attributes: {}, children: [] }]);
}

const EMBEDDED =
  /^(oleObject|package|control|ctrlProp|vbaProject|activeXControlBinary|pivotTable|pivotCacheDefinition)$/;

/** Takes out macros, controls, embedded files and the stores of pivot tables; figures shown by them stay. */
export function removeXlsxEmbedded(parts: OfficeParts): void {
  const { book, sheets } = sheetsOf(parts);
  parts.dropRelations(book, ({ kind }) => EMBEDDED.test(kind));
  without(parts.tree(book), 'pivotCaches');
  for (const { part } of sheets) {
    parts.dropRelations(part, ({ kind, external }) => EMBEDDED.test(kind) && !external);
    const tree = parts.tree(part);
    if (tree === undefined) continue;
    rewrite(tree, (element) =>
      ['oleObjects', 'controls', 'oleObject', 'control'].includes(element.name) ? undefined : element,
    );
  }
}

/** Takes out references to other workbooks and connections; formulas that used them become their values. */
export function removeXlsxLinks(parts: OfficeParts): void {
  const { book, sheets } = sheetsOf(parts);
  parts.dropRelations(
    book,
    ({ kind, external }) => kind === 'externalLink' || kind === 'connections' || external,
  );
  without(parts.tree(book), 'externalReferences');
  const names = childOf(parts.tree(book), 'definedNames');
  if (names !== undefined) {
    setChildren(
      names,
      childElements(names).filter((name) => !/\[\d+\]/.test(textOf(name))),
    );
    if (names.children.length === 0) without(parts.tree(book), 'definedNames');
  }
  for (const { part } of sheets) {
    const dropped = parts.dropRelations(
      part,
      ({ kind, external, target }) =>
        kind === 'queryTable' ||
        (external && (kind !== 'hyperlink' || /^(file:|\\\\|[A-Za-z]:[\\/])/.test(target))),
    );
    const tree = parts.tree(part);
    if (tree === undefined) continue;
    rewrite(tree, (element) => {
      if (element.name === 'f' && /\[\d+\]/.test(textOf(element))) return undefined;
      return dropped.has(element.attributes['r:id'] ?? '') ? undefined : element;
    });
    const links = childOf(tree, 'hyperlinks');
    if (links !== undefined && childElements(links).length === 0) without(tree, 'hyperlinks');
  }
}
