import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CountedCells } from '../domain/compile/counted-cell.ts';
import { yearPeriod } from '../domain/compile/period.ts';
import { compileCells } from './compiled-cells.ts';

/** Where records are read; a use case's context is one. */
export interface CellSource {
  readonly tx: Database | Tx;
}

/** The cells an agency's report of a year is made from, as the records stand: folded from its own ledger. */
export function cellsForReport({ tx }: CellSource, agencyId: string, year: number): Promise<CountedCells> {
  return compileCells(tx, agencyId, yearPeriod(year));
}
