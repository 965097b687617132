import type { CellValues } from '../format/report-format.ts';
import type { CountedCells } from './counted-cell.ts';
import { countRequests, type CountableFact } from './counted-requests.ts';
import type { Period } from './period.ts';
import { compileTable2 } from './table2.ts';
import { compileTable3 } from './table3.ts';
import { compileTable4, countRemedies } from './table4.ts';

/** All 200 cells of the 2021 format for a period, each with what it counted. Pure: the facts alone decide. */
export function compileTables(facts: readonly CountableFact[], period: Period): CountedCells {
  return new Map([
    ...compileTable2(facts, period),
    ...compileTable3(countRequests(facts), period),
    ...compileTable4(countRemedies(facts), period),
  ]);
}

/** The figures alone, as the checks read them. */
export function valuesOf(cells: CountedCells): CellValues {
  return Object.fromEntries([...cells].map(([cell, { value }]) => [cell, value]));
}
