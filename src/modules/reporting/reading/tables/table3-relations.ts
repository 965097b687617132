import { outcomeRows } from '../../domain/format/table3.ts';
import type { ReportFormat } from '../../domain/format/report-format.ts';
import type { Relation } from './settle-rows.ts';

/** What holds in each column of table 3 (勾稽关系): the results add up, and what came in went out or stays. */
export function table3Relations(format: ReportFormat): Relation[] {
  return [
    { plus: outcomeRows(format), minus: ['total_handled'] },
    { plus: ['new_received', 'carried_in'], minus: ['total_handled', 'carried_out'] },
  ];
}

/** True when every row adds up to its last value and every relation between rows holds; rows not given say nothing. */
export function relationsHold(
  rows: ReadonlyMap<string, readonly number[]>,
  relations: readonly Relation[],
): boolean {
  for (const values of rows.values()) {
    const parts = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
    if (parts !== values.at(-1)) return false;
  }
  return relations.every(({ plus, minus }) => {
    if (![...plus, ...minus].every((id) => rows.has(id))) return true;
    const total = (ids: readonly string[], column: number): number =>
      ids.reduce((sum, id) => sum + rows.get(id)![column]!, 0);
    const width = rows.get(plus[0]!)!.length;
    return Array.from({ length: width }, (_, column) => column).every(
      (column) => total(plus, column) === total(minus, column),
    );
  });
}
