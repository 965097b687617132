import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { shareMember } from '../../domain/aggregation/agency-share.ts';
import type { CountedCell, CountedCells } from '../../domain/compile/counted-cell.ts';
import { collectionsOf } from '../../store/collection/collections.ts';
import { sumOf } from './sum.ts';

/** The cells of the collection that an office has chosen for its own report of a year; undefined without one. */
export async function summedCells(
  db: Database | Tx,
  agencyId: string,
  year: number,
): Promise<CountedCells | undefined> {
  const chosen = (await collectionsOf(db, agencyId, year)).find(({ used_for_report }) => used_for_report);
  if (!chosen) return undefined;
  const { sum } = await sumOf(db, chosen);
  return new Map(
    [...sum.cells].map(([cell, { value, parts }]): [string, CountedCell] => {
      const members = parts
        .filter(({ counted }) => counted !== 0)
        .map(({ memberId, counted: amount }) => shareMember({ collectionId: chosen.id, memberId, amount }));
      return [cell, { value, members, behind: 'agencies' }];
    }),
  );
}
