import { cellsOf } from '../../../modules/reporting/index.ts';
import type { SeededRandom } from './random.ts';

export type Tables = Record<string, number>;

const APPLICANTS = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other_org',
] as const;
const CASES = ['review', 'direct_suit', 'suit_after_review'] as const;
const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;

/** Rows of table 3 between what comes in and what goes out. */
const OUTCOMES = [...new Set(cellsOf('2021').map((cell) => cell.split('.')[1]!))].filter((row) =>
  /^(granted|partially_|refused_|unavailable_|not_processed_|closed_)/.test(row),
);

/** Tables of the 2021 format that agree with themselves; most rows of most agencies are zero, as in life. */
export function syntheticTables(random: SeededRandom): Tables {
  const tables: Tables = Object.fromEntries(cellsOf('2021').map((cell) => [cell, 0]));
  const put = (row: string, column: string, value: number): void => {
    tables[`t3.${row}.${column}`] = value;
  };
  const busy = random.next();
  const rows = ['new_received', 'carried_in', ...OUTCOMES, 'total_handled', 'carried_out'];
  for (const column of APPLICANTS) {
    let handled = 0;
    for (const row of OUTCOMES) {
      // The text says that no fee was asked for, so that nobody failed to pay one.
      const asked = row !== 'closed_fee_unpaid';
      const value =
        asked && random.next() < busy * 0.5 ? random.upTo(column === 'natural_person' ? 60 : 6) : 0;
      put(row, column, value);
      handled += value;
    }
    put('total_handled', column, handled);
    const carriedOut = random.upTo(3);
    const carriedIn = random.upTo(Math.min(3, handled));
    put('carried_out', column, carriedOut);
    put('carried_in', column, carriedIn);
    put('new_received', column, handled + carriedOut - carriedIn);
  }
  for (const row of rows)
    put(
      row,
      'total',
      APPLICANTS.reduce((sum, column) => sum + tables[`t3.${row}.${column}`]!, 0),
    );
  for (const block of CASES) {
    let total = 0;
    for (const result of RESULTS) {
      const value = random.next() < 0.4 ? random.upTo(8) : 0;
      tables[`t4.${block}.${result}`] = value;
      total += value;
    }
    tables[`t4.${block}.total`] = total;
  }
  const [issued, repealed] = [random.upTo(9), random.upTo(4)];
  tables['t2.normative_docs.issued'] = issued;
  tables['t2.normative_docs.repealed'] = repealed;
  tables['t2.normative_docs.in_force'] = issued + random.upTo(60);
  tables['t2.licensing.decisions'] = random.upTo(20_000);
  tables['t2.penalty.decisions'] = random.upTo(900);
  tables['t2.coercion.decisions'] = random.upTo(50);
  tables['t2.fees.amount_wan'] = random.upTo(100_000) / 100;
  return tables;
}
