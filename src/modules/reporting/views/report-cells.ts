import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CountedCells } from '../domain/compile/counted-cell.ts';
import { yearPeriod } from '../domain/compile/period.ts';
import { summedCells } from './collection/summed-cells.ts';
import { compileCells } from './compiled-cells.ts';

/** Where records are read; a use case's context is one. */
export interface CellSource {
  readonly tx: Database | Tx;
}

/**
 * The cells an agency's report of a year is made from, as things stand: the sum of a collection, when the office has
 * chosen it for its report; else folded from its own ledger.
 */
export async function cellsForReport(
  { tx }: CellSource,
  agencyId: string,
  year: number,
): Promise<CountedCells> {
  return (await summedCells(tx, agencyId, year)) ?? compileCells(tx, agencyId, yearPeriod(year));
}
