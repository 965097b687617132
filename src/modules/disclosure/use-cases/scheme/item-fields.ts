import type { Tx } from '../../../../kernel/database/types.ts';
import { columnsOf } from '../../../platforms/index.ts';
import type { SchemeFields } from '../../contract.ts';
import { keyOf, limitProblem, pathOf } from '../../domain/scheme/item-rules.ts';
import { daysNeeded, limitBeyondLaw, pathTaken, unknownStatutoryItem } from '../../messages/scheme.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';

/** Ids of the columns below the statutory content that an item may belong to. */
export async function statutoryColumns(tx: Tx, agencyId: string): Promise<Set<string>> {
  const columns = await columnsOf(tx, agencyId);
  return new Set(columns.filter(({ parentId }) => parentId !== null).map(({ id }) => id));
}

/** Throws what is wrong with an item beside `others` of its scheme. */
export async function checkItem(
  tx: Tx,
  agencyId: string,
  fields: SchemeFields,
  others: readonly SchemeItemRow[],
): Promise<void> {
  const problem = limitProblem(fields);
  if (problem === 'days_needed') throw daysNeeded();
  if (problem === 'beyond_law') throw limitBeyondLaw();
  if (!(await statutoryColumns(tx, agencyId)).has(fields.statutoryItem)) throw unknownStatutoryItem();
  const key = keyOf(fields);
  if (others.some((other) => keyOf(other) === key)) throw pathTaken(pathOf(fields));
}
