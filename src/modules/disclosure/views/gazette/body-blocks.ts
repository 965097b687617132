import type { DocumentBlock, DocumentCell, Span } from '../../../../kernel/documents/index.ts';
import { htmlTree } from '../../../../kernel/markup/html-tree.ts';
import {
  childElements,
  descendantsOf,
  textOf,
  type MarkupElement,
} from '../../../../kernel/markup/markup-tree.ts';
import { GAZETTE_WORDS } from '../../messages/gazette.ts';

const ALIGN = /text-align:\s*(left|right|center|justify)/;
const HEADING: Readonly<Record<string, 1 | 2 | 3>> = { h2: 1, h3: 2, h4: 3, h5: 3, h6: 3 };
const CONTAINERS = new Set(['div', 'section', 'article', 'blockquote', 'figure', 'dl']);

/** A document's clean HTML as blocks of official paper, for print; pictures are told by their alternative text. */
export function bodyBlocks(html: string): DocumentBlock[] {
  return blocksIn(htmlTree(html));
}

function blocksIn(parent: MarkupElement): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let line: Span[] = [];
  const endLine = (): void => {
    if (line.some(({ text }) => text.trim() !== '')) blocks.push({ kind: 'paragraph', text: line });
    line = [];
  };
  for (const child of parent.children) {
    if (typeof child === 'string' || !isBlock(child)) {
      line.push(...spansIn(child, {}));
      continue;
    }
    endLine();
    blocks.push(...blocksOf(child));
  }
  endLine();
  return blocks;
}

const isBlock = ({ name }: MarkupElement): boolean =>
  name in HEADING ||
  CONTAINERS.has(name) ||
  ['p', 'pre', 'ul', 'ol', 'table', 'hr', 'dt', 'dd'].includes(name);

function blocksOf(element: MarkupElement): DocumentBlock[] {
  const { name, attributes } = element;
  const level = HEADING[name];
  if (level) return [{ kind: 'heading', level, text: textOf(element).trim() }];
  if (CONTAINERS.has(name)) return blocksIn(element);
  if (name === 'hr') return [];
  if (name === 'ul' || name === 'ol') return listBlocks(element);
  if (name === 'table') return tableBlocks(element);
  const text = spansIn(element, {});
  if (text.every((span) => span.text.trim() === '')) return [];
  const align = ALIGN.exec(attributes['style'] ?? '')?.[1] as
    'left' | 'right' | 'center' | 'justify' | undefined;
  const placed = align && align !== 'justify' && align !== 'left' ? { align, indent: false } : {};
  return [{ kind: 'paragraph', text, ...placed }];
}

function listBlocks(list: MarkupElement): DocumentBlock[] {
  const start = Number(list.attributes['start'] ?? 1) || 1;
  return childElements(list, 'li').flatMap((item, index) => {
    const [first, ...rest] = blocksIn(item);
    const mark = list.name === 'ol' ? `${start + index}. ` : '· ';
    if (first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
    const text: Span[] = [
      { text: mark },
      ...(typeof first.text === 'string' ? [{ text: first.text }] : first.text),
    ];
    return [{ ...first, text }, ...rest];
  });
}

function tableBlocks(table: MarkupElement): DocumentBlock[] {
  const rows = descendantsOf(table, 'tr').map((row) =>
    childElements(row)
      .filter(({ name }) => name === 'td' || name === 'th')
      .map(cellOf),
  );
  const width = widthOf(rows);
  if (width === 0) return [];
  const headerRows = rows.findIndex((row) => row.some(({ header }) => !header));
  const caption = childElements(table, 'caption')[0];
  return [
    {
      kind: 'table',
      table: {
        columns: Array.from({ length: width }, () => 1),
        rows: squared(rows, width),
        headerRows: headerRows > 0 && headerRows < 4 && spansNothingBelow(rows, headerRows) ? headerRows : 0,
        fontSize: width > 6 ? 9 : 11,
        ...(caption ? { caption: textOf(caption).trim() } : {}),
      },
    },
  ];
}

const spanOf = (value: string | undefined): number =>
  Math.min(Math.max(Math.trunc(Number(value ?? 1)) || 1, 1), 50);

function cellOf(element: MarkupElement): DocumentCell {
  const { name, attributes } = element;
  const align = ALIGN.exec(attributes['style'] ?? '')?.[1] as DocumentCell['align'];
  return {
    text: spansIn(element, {}),
    colspan: spanOf(attributes['colspan']),
    rowspan: spanOf(attributes['rowspan']),
    ...(name === 'th' ? { header: true } : {}),
    ...(align ? { align } : {}),
  };
}

/** Cells of a row that are free when cells from above reach into it. */
function occupied(rows: readonly (readonly DocumentCell[])[]): number[] {
  const reach = rows.map(() => 0);
  rows.forEach((row, at) => {
    for (const { colspan = 1, rowspan = 1 } of row)
      for (let below = at; below < Math.min(rows.length, at + rowspan); below += 1) reach[below]! += colspan;
  });
  return reach;
}

const widthOf = (rows: readonly (readonly DocumentCell[])[]): number => Math.max(0, ...occupied(rows));

/** Rows filled up to a grid: short rows get an empty cell, cells end where the table ends. */
function squared(rows: readonly (readonly DocumentCell[])[], width: number): DocumentCell[][] {
  const clipped = rows.map((row, at) =>
    row.map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan ?? 1, rows.length - at) })),
  );
  const reach = occupied(clipped);
  return clipped.map((row, at) => {
    const missing = width - reach[at]!;
    return missing > 0 ? [...row, { text: '', colspan: missing }] : row;
  });
}

const spansNothingBelow = (rows: readonly (readonly DocumentCell[])[], head: number): boolean =>
  rows.slice(0, head).every((row, at) => row.every(({ rowspan = 1 }) => at + rowspan <= head));

type Manner = Omit<Span, 'text'>;

function spansIn(node: MarkupElement | string, manner: Manner): Span[] {
  if (typeof node === 'string') {
    const text = node.replace(/[ \t\r\n]+/g, ' ');
    return text === '' ? [] : [{ text, ...manner }];
  }
  if (node.name === 'br') return [{ text: '\n', ...manner }];
  if (node.name === 'img') return [{ text: GAZETTE_WORDS.picture(node.attributes['alt'] ?? ''), ...manner }];
  const inner: Manner = {
    ...manner,
    ...(node.name === 'strong' ? { bold: true } : {}),
    ...(node.name === 'u' ? { underline: true } : {}),
  };
  const between = node.name === 'p' ? [{ text: '\n', ...manner }] : [];
  const spans = node.children.flatMap((child) => spansIn(child, inner));
  return [...spans, ...(node.children.length > 0 && between.length > 0 ? between : [])];
}
