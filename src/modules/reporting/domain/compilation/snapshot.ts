import type { FigureBasis } from './figure.ts';

/** The figures of a report as they were frozen: with their lists, and up to which fact of the agency's ledger. */
export interface Snapshot {
  /** Instant, ISO. */
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  /** Number of the agency's last fact that was read. */
  readonly position: number;
  readonly basis: FigureBasis;
}
