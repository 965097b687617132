import type { CellId } from '../format/report-format.ts';

/** A place of a printed table: a label of the form, or a figure by its cell id. Spans are given as in HTML. */
export interface LayoutCell {
  readonly label?: string;
  readonly cell?: CellId;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly align?: 'left' | 'center';
}

/** One of the three tables of the report in its official layout (国办公开办函〔2021〕30号). */
export interface TableLayout {
  readonly table: 'table2' | 'table3' | 'table4';
  /** Relative widths of the columns. */
  readonly columns: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly LayoutCell[])[];
}
