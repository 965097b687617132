import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CountedCells } from '../domain/compile/counted-cell.ts';
import { yearPeriod, type Period } from '../domain/compile/period.ts';
import { reportRow } from '../store/reports.ts';
import { compileCells } from './compiled-cells.ts';

/** A year, or a period that is no year. */
export interface PeriodChoice {
  readonly year?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: 'published' | 'ledger' | undefined;
}

export interface SourcedCells {
  readonly year: number | null;
  readonly period: Period;
  readonly source: 'published' | 'ledger';
  readonly cells: CountedCells;
}

/** The cells of a year as published, when they were; else, or when asked for, as the ledger stands. */
export async function sourcedCells(
  db: Database | Tx,
  agencyId: string,
  { year, from, to, source }: PeriodChoice,
): Promise<SourcedCells> {
  const period = year === undefined ? { from: from!, to: to! } : yearPeriod(year);
  if (year !== undefined && source !== 'ledger') {
    const frozen = (await reportRow(db, agencyId, year))?.frozen;
    if (frozen) return { year, period, source: 'published', cells: new Map(Object.entries(frozen.cells)) };
  }
  return {
    year: year ?? null,
    period,
    source: 'ledger',
    cells: await compileCells(db, agencyId, period),
  };
}
