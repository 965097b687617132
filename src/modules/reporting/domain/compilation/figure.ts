import type { CountedCell } from '../compile/counted-cell.ts';
import type { CellId } from '../format/report-format.ts';

/** A name in both languages. */
export interface FigureLabel {
  readonly zh: string;
  readonly en: string;
}

export type FigureGroup =
  'table2' | 'table3' | 'table4' | 'disclosure' | 'requests' | 'outcomes' | 'fee' | 'platforms' | 'previous';

/** A figure of the records beside the tables, counted once and frozen with its list. */
export interface RecordFigure {
  readonly label: FigureLabel;
  readonly group: FigureGroup;
  readonly value: number;
  /** As it reads in the text; the value without it. */
  readonly text?: string;
  readonly memberKind: 'request' | 'document' | 'none';
  readonly members: readonly string[];
}

/** Last year's cells: as published here, or from a report that was imported. */
export interface PreviousYear {
  readonly year: number;
  readonly source: 'published' | 'imported';
  readonly values: Readonly<Record<CellId, number | null>>;
}

/** Everything figures are taken from; plain data, so that it can be frozen as it is. */
export interface FigureBasis {
  readonly year: number;
  readonly cells: Readonly<Record<CellId, CountedCell>>;
  readonly records: Readonly<Record<string, RecordFigure>>;
  readonly previous: PreviousYear | null;
}

/** A figure that text may be bound to. */
export interface Figure {
  readonly key: string;
  readonly label: FigureLabel;
  readonly group: FigureGroup;
  readonly value: number;
  /** As it reads in the text. */
  readonly text: string;
  readonly source: 'cell' | 'records' | 'previous';
  readonly cells: readonly CellId[];
  readonly memberKind: 'cell' | RecordFigure['memberKind'];
  readonly members: readonly string[];
}
