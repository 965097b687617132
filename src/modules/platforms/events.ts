/** Told before an own column is closed; a handler that throws keeps it open. */
export const COLUMN_CLOSING = 'platforms.column_closing';

export interface ColumnClosing {
  readonly type: typeof COLUMN_CLOSING;
  readonly agencyId: string;
  readonly columnId: string;
  readonly [key: string]: unknown;
}
