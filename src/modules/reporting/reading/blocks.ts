import { cleanText } from './clean-text.ts';

/** A cell of a table row. `column` is its place in the grid when the source says so (HTML, DOCX), else its index. */
export interface Cell {
  raw: string;
  text: string;
  column: number;
  span: number;
  /** Covered by a cell that began in a row above. */
  continued: boolean;
}

/** A line of the source that holds no cells. */
export interface LineBlock {
  kind: 'line';
  raw: string;
  text: string;
  /** Where the characters of `text` stand in `raw`; worked out again when absent. */
  offsets?: readonly number[];
}

/** A line of the source divided into cells, or a row of a real table. */
export interface RowBlock {
  kind: 'row';
  raw: string;
  cells: readonly Cell[];
  /** Rows of one table share its number. */
  table: number;
  /** True when `column` is certain. */
  exact: boolean;
}

export type Block = LineBlock | RowBlock;

/** A document as blocks in reading order, with the metadata its container gives (HTML head). */
export interface SourceDocument {
  blocks: readonly Block[];
  metadata: SourceMetadata;
  /** What stands in the document and could not be read. */
  lost?: readonly LostPart[];
}

/** A picture, an embedded object or a hidden sheet: a table that is missing may be in it. */
export interface LostPart {
  kind: 'picture' | 'hidden sheet';
  /** Block before which it stands; null when it has no place among them. */
  block: number | null;
  /** Name of the sheet. */
  name: string;
}

export interface SourceMetadata {
  title: string | null;
  publishedOn: string | null;
  publisher: string | null;
  indexNumber: string | null;
}

export const NO_METADATA: SourceMetadata = {
  title: null,
  publishedOn: null,
  publisher: null,
  indexNumber: null,
};

/** A block for a line of text. */
export function lineBlock(raw: string): LineBlock {
  return { kind: 'line', raw, ...cleanText(raw) };
}

/** A cell that stands alone. */
export function cellOf(raw: string, column: number, span = 1, continued = false): Cell {
  return { raw: raw.trim(), text: cleanText(raw).text, column, span, continued };
}
