/** A line of text as a page or a document shows it. */
export interface FlowLine {
  kind: 'line';
  raw: string;
}

/** A picture large enough to hold a table, or an embedded object. */
export interface FlowPicture {
  kind: 'picture';
}

/** A cell of a table, given once where it begins; it may hold anything, even tables. */
export interface FlowCell {
  across: number;
  down: number;
  content: readonly Flow[];
}

/** A table as its source gives it: a cell covered by another is left out, as in HTML. */
export interface FlowTable {
  kind: 'table';
  rows: readonly (readonly FlowCell[])[];
}

/** What a document is made of, in reading order, whatever program wrote it. */
export type Flow = FlowLine | FlowPicture | FlowTable;

/** Text of a cell in one line; its lines are parted by blanks, so that two numbers never become one. */
export function cellText(cell: FlowCell): string {
  const texts: string[] = [];
  const take = (content: readonly Flow[]): void => {
    for (const part of content) {
      if (part.kind === 'line') texts.push(part.raw);
      else if (part.kind === 'table') part.rows.forEach((row) => row.forEach((inner) => take(inner.content)));
    }
  };
  take(cell.content);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** True when a cell holds a table or a picture. */
export function holds(cell: FlowCell, kind: 'table' | 'picture'): boolean {
  return cell.content.some((part) => part.kind === kind);
}
