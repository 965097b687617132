import type { Flow, FlowCell, FlowTable } from '../flow.ts';
import type { MarkupElement } from '../../../../../kernel/markup/markup-tree.ts';
import { childElements, childOf } from '../../../../../kernel/markup/markup-tree.ts';

/** Elements that only wrap others: content controls, insertions, custom XML. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

function unwrapped(element: MarkupElement, name: string): MarkupElement[] {
  return childElements(element).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? unwrapped(child, name) : [],
  );
}

function numberIn(properties: MarkupElement | undefined, name: string): number {
  const number = Number.parseInt(childOf(properties, name)?.attributes['w:val'] ?? '', 10);
  return Number.isNaN(number) ? 0 : Math.min(number, 100);
}

/** `restart` begins a merge, `continue` goes on with it (also when nothing is said). */
function mergeOf(properties: MarkupElement | undefined, name: string): 'none' | 'restart' | 'continue' {
  const merge = childOf(properties, name);
  if (merge === undefined) return 'none';
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
}

interface OpenCell extends FlowCell {
  across: number;
  down: number;
}

/** A row on its way: what it holds, and the cells of it or of rows above that may still reach further down. */
class RowReader {
  readonly cells: OpenCell[] = [];
  readonly open = new Map<number, OpenCell>();
  readonly #above: ReadonlyMap<number, OpenCell>;
  #column = 0;

  constructor(above: ReadonlyMap<number, OpenCell>) {
    this.#above = above;
  }

  blank(across: number): void {
    if (across > 0) this.#put({ across, down: 1, content: [] });
  }

  #put(cell: OpenCell): void {
    this.cells.push(cell);
    this.#column += cell.across;
  }

  cell(element: MarkupElement, contentOf: (element: MarkupElement) => readonly Flow[]): void {
    const properties = childOf(element, 'w:tcPr');
    const across = Math.max(1, numberIn(properties, 'w:gridSpan'));
    const last = this.cells.at(-1);
    if (mergeOf(properties, 'w:hMerge') === 'continue' && last !== undefined) {
      last.across += across;
      this.#column += across;
      return;
    }
    const merge = mergeOf(properties, 'w:vMerge');
    const above = this.#above.get(this.#column);
    if (merge === 'continue' && above?.across === across) {
      above.down += 1;
      this.open.set(this.#column, above);
      this.#column += across;
      return;
    }
    const cell: OpenCell = { across, down: 1, content: contentOf(element) };
    if (merge !== 'none') this.open.set(this.#column, cell);
    this.#put(cell);
  }
}

/** A Word table with its merged cells; rows that were deleted with changes tracked are left out. */
export function wordTable(
  table: MarkupElement,
  contentOf: (cell: MarkupElement) => readonly Flow[],
): FlowTable {
  const rows: FlowCell[][] = [];
  let above: ReadonlyMap<number, OpenCell> = new Map();
  for (const row of unwrapped(table, 'w:tr')) {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del') !== undefined) continue;
    const reader = new RowReader(above);
    reader.blank(numberIn(properties, 'w:gridBefore'));
    for (const cell of unwrapped(row, 'w:tc')) reader.cell(cell, contentOf);
    rows.push(reader.cells);
    above = reader.open;
  }
  return { kind: 'table', rows };
}
