import { table3Cell, table3Cells } from '../format/table3.ts';
import { CellCounter, type CountedCell } from './counted-cell.ts';
import type { CountedRequest } from './counted-requests.ts';
import type { Period } from './period.ts';

/**
 * Table 3 of the 2021 format for any period. Receipts count by their date of receipt, results by their closing date;
 * what is open at the end is carried out (annual report format, section 3). Every request received by the end of the
 * period stands in exactly one of "new" and "carried in" and in exactly one of "handled" and "carried out", so that the
 * first relation of the form holds by construction.
 */
export function compileTable3(requests: readonly CountedRequest[], period: Period): Map<string, CountedCell> {
  const counter = new CellCounter(table3Cells('2021'));
  for (const request of requests) {
    const { id, applicant, receivedOn, closedOn, outcome } = request;
    if (receivedOn > period.to) continue;
    if (closedOn !== null && closedOn < period.from) continue;
    const count = (row: string): void => {
      counter.count(table3Cell(row, applicant), id);
      counter.count(table3Cell(row, 'total'), id);
    };
    count(receivedOn >= period.from ? 'new_received' : 'carried_in');
    if (closedOn !== null && outcome !== null && closedOn <= period.to) {
      count(outcome);
      count('total_handled');
    } else {
      count('carried_out');
    }
  }
  return counter.cells();
}
