import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CountedCells } from '../domain/compile/counted-cell.ts';
import { yearPeriod, type Period } from '../domain/compile/period.ts';
import { publishedRow, reportRow } from '../store/reports.ts';
import { compileCells } from './compiled-cells.ts';
import { cellsForReport } from './report-cells.ts';

/** A year, or a period that is no year. */
export interface PeriodChoice {
  readonly year?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: 'published' | 'frozen' | 'ledger' | undefined;
}

export interface SourcedCells {
  readonly year: number | null;
  readonly period: Period;
  readonly source: 'published' | 'frozen' | 'ledger';
  readonly cells: CountedCells;
}

/**
 * The cells of a year as published, when they were (or as frozen for the version in the making, when asked for); else,
 * or when asked for, as the ledger stands.
 */
export async function sourcedCells(
  tx: Database | Tx,
  agencyId: string,
  { year, from, to, source }: PeriodChoice,
): Promise<SourcedCells> {
  if (year === undefined) {
    const period = { from: from!, to: to! };
    return { year: null, period, source: 'ledger', cells: await compileCells(tx, agencyId, period) };
  }
  const period = yearPeriod(year);
  if (source === 'frozen') {
    const row = await reportRow(tx, { agencyId, year });
    const cells = row?.frozen?.cells ?? row?.snapshot?.basis.cells;
    if (cells) return { year, period, source, cells: new Map(Object.entries(cells)) };
  } else if (source !== 'ledger') {
    const frozen = (await publishedRow(tx, { agencyId, year }))?.frozen;
    if (frozen) return { year, period, source: 'published', cells: new Map(Object.entries(frozen.cells)) };
  }
  return { year, period, source: 'ledger', cells: await cellsForReport({ tx }, agencyId, year) };
}
