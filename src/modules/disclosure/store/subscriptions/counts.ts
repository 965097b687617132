import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { subscriptionTables } from './tables.ts';

/** Which subscriptions: those that name an agency or a column of its own, or those that name no agency. */
export type WishScope =
  | { readonly agencyId: string; readonly ownColumns: readonly string[] }
  | { readonly fixedColumns: readonly string[] };

const named = (field: 'q' | 'agencyId' | 'columnId' | 'kind' | 'topic') =>
  sql<string | null>`nullif(wish->>${sql.lit(field)}, '')`;
const readers = sql<number>`count(distinct address_index)::int`;
/** Readers whose subscription names a field. */
const naming = (field: Parameters<typeof named>[0]) =>
  sql<number>`count(distinct case when ${named(field)} is not null then address_index end)::int`;

const within = (db: Database | Tx, scope: WishScope) =>
  subscriptionTables(db)
    .selectFrom('subscriptions')
    .where('confirmed_at', 'is not', null)
    .where(({ eb, or, and }) => {
      const agency = named('agencyId');
      const column = named('columnId');
      const isOneOf = (ids: readonly string[]) =>
        ids.length > 0 ? eb(column, 'in', ids) : sql<boolean>`false`;
      return 'agencyId' in scope
        ? or([eb(agency, '=', scope.agencyId), isOneOf(scope.ownColumns)])
        : and([eb(agency, 'is', null), or([eb(column, 'is', null), isOneOf(scope.fixedColumns)])]);
    });

/** Readers with confirmed subscriptions, in all and by what they name; addresses are counted, never read. */
export function readersByWish(db: Database | Tx, scope: WishScope) {
  return within(db, scope)
    .select([
      readers.as('all'),
      naming('columnId').as('column'),
      naming('topic').as('topic'),
      naming('kind').as('kind'),
      naming('q').as('search'),
      sql<number>`count(distinct case when ${named('agencyId')} is not null
        and ${named('columnId')} is null and ${named('topic')} is null
        and ${named('kind')} is null and ${named('q')} is null then address_index end)::int`.as('agency'),
    ])
    .executeTakeFirstOrThrow();
}

/** Readers with confirmed subscriptions by column. */
export async function readersByColumn(db: Database | Tx, scope: WishScope): Promise<Map<string, number>> {
  const rows = await within(db, scope)
    .where(named('columnId'), 'is not', null)
    .select([sql<string>`wish->>'columnId'`.as('columnId'), readers.as('readers')])
    .groupBy(sql`1`)
    .execute();
  return new Map(rows.map(({ columnId, readers: count }) => [columnId, count]));
}
