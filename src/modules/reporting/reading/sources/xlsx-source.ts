import type { LostPart, SourceDocument } from '../blocks.ts';
import { NO_METADATA } from '../blocks.ts';
import { flowBlocks } from './flow-blocks.ts';
import type { Flow } from './flow.ts';
import type { MarkupElement } from '../../../../kernel/markup/markup-tree.ts';
import { childElements, childOf } from '../../../../kernel/markup/markup-tree.ts';
import { OfficePackage } from '../../../../kernel/files/office/office-package.ts';
import type { CellTexts } from './xlsx/cell-text.ts';
import { numberKinds, sharedStrings } from './xlsx/cell-text.ts';
import { isChapterName, sheetFlow } from './xlsx/sheet-flow.ts';
import { sheetGrid } from './xlsx/sheet-grid.ts';

const MOST_SHEETS = 60;

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/**
 * Reads a workbook (.xlsx, also as WPS saves it) into blocks: sheets in order, merged cells on their grid, formulas by
 * their stored results. Hidden sheets are not read, but named. Throws Error when the file is damaged.
 */
export function xlsxSource(bytes: Uint8Array): SourceDocument {
  const office = new OfficePackage(bytes);
  const main = office.mainPart('xl/workbook.xml');
  const relations = office.relations(main);
  const part = (kind: string): MarkupElement | undefined =>
    office.tree(relations.find((relation) => relation.kind === kind)?.path);
  const book = office.tree(main);
  const list = childOf(book, 'sheets');
  if (list === undefined) throw new Error('xl/workbook.xml: no sheets');
  const texts: CellTexts = {
    strings: sharedStrings(part('sharedStrings')),
    kinds: numberKinds(part('styles')),
    from1904: isTrue(childOf(book, 'workbookPr')?.attributes['date1904']),
  };
  const flows: Flow[] = [];
  const hidden: LostPart[] = [];
  for (const { attributes } of childElements(list, 'sheet').slice(0, MOST_SHEETS)) {
    const name = attributes['name'] ?? '';
    const tree = office.tree(relations.find(({ id }) => id === attributes['r:id'])?.path);
    const own = tree === undefined ? [] : sheetFlow(sheetGrid(tree, texts));
    if ((attributes['state'] ?? 'visible') !== 'visible') {
      if (own.length > 0) hidden.push({ kind: 'hidden sheet', block: null, name });
      continue;
    }
    const titled = own.some((flow) => flow.kind === 'line' && isChapterName(flow.raw));
    if (own.length > 0 && !titled && isChapterName(name)) flows.push({ kind: 'line', raw: name });
    flows.push(...own);
  }
  const { blocks, lost } = flowBlocks(flows);
  return { blocks, lost: [...lost, ...hidden], metadata: NO_METADATA };
}
