/** Told before an own column is closed; a handler that throws keeps it open. */
export const COLUMN_CLOSING = 'platforms.column_closing';

export interface ColumnClosing {
  readonly type: typeof COLUMN_CLOSING;
  readonly agencyId: string;
  readonly columnId: string;
  readonly [key: string]: unknown;
}

/** Told when an own column is merged into another before it closes: whoever published there moves what readers find. */
export const COLUMN_MERGING = 'platforms.column_merging';

export interface ColumnMerging {
  readonly type: typeof COLUMN_MERGING;
  readonly agencyId: string;
  readonly columnId: string;
  readonly intoColumnId: string;
  /** The column merged into with every column above it. */
  readonly intoColumns: readonly string[];
  readonly [key: string]: unknown;
}

/** Told when a site closes; what it carried for others ends. */
export const SITE_CLOSED = 'platforms.site_closed';

export interface SiteClosed {
  readonly type: typeof SITE_CLOSED;
  readonly siteId: string;
  readonly agencyId: string;
  readonly [key: string]: unknown;
}
