import {
  APPLICANT_KINDS,
  OUTCOMES_2021,
  table3Cell,
} from '../../../../src/modules/reporting/domain/format/table3.ts';
import { zeroTables } from './sample-tables.ts';

type Next = (limit: number) => number;

/** Valid tables of the 2021 format from up to `most` single cases, with tables 2 and 4 to match. */
export function randomTables(next: Next, most = 60): Record<string, number> {
  const tables = zeroTables() as Record<string, number>;
  const add = (row: string, kind: (typeof APPLICANT_KINDS)[number]): void => {
    tables[table3Cell(row, kind)]! += 1;
    tables[table3Cell(row, 'total')]! += 1;
  };
  for (let count = next(most + 1); count > 0; count -= 1) {
    const kind = APPLICANT_KINDS[next(3) === 0 ? next(6) : 0]!;
    add(next(8) === 0 ? 'carried_in' : 'new_received', kind);
    if (next(9) === 0) add('carried_out', kind);
    else {
      add(OUTCOMES_2021[next(2) === 0 ? next(3) : next(OUTCOMES_2021.length)]!, kind);
      add('total_handled', kind);
    }
  }
  for (const block of ['review', 'direct_suit', 'suit_after_review']) {
    for (const result of ['upheld', 'corrected', 'other', 'pending']) {
      const count = next(3) === 0 ? next(3) : 0;
      tables[`t4.${block}.${result}`] = count;
      tables[`t4.${block}.total`]! += count;
    }
  }
  const issued = next(6);
  tables['t2.normative_docs.issued'] = issued;
  tables['t2.normative_docs.repealed'] = next(3);
  tables['t2.normative_docs.in_force'] = issued + 5 + next(40);
  tables['t2.licensing.decisions'] = next(900);
  tables['t2.penalty.decisions'] = next(80);
  return tables;
}
