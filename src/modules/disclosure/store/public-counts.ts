import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { disclosureTables } from './dossier.ts';

/** Released documents by month of one year, as twelve numbers. */
export async function countsByMonth(
  db: Database | Tx,
  { agencyId, year }: { agencyId?: string | undefined; year: number },
): Promise<number[]> {
  const rows = await disclosureTables(db)
    .selectFrom('released_documents')
    .select([
      sql<number>`extract(month from released_on)::int`.as('month'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .where('released_on', '>=', `${year}-01-01`)
    .where('released_on', '<=', `${year}-12-31`)
    .$if(agencyId !== undefined, (query) => query.where('agency_id', '=', agencyId!))
    .groupBy(sql`1`)
    .execute();
  const months = Array.from({ length: 12 }, () => 0);
  for (const { month, count } of rows) months[month - 1] = count;
  return months;
}

/** All released documents, and of these the rules and normative documents in force on a day (see `validityOn`). */
export async function countsInForce(
  db: Database | Tx,
  agencyId: string | undefined,
  today: CalendarDate,
): Promise<{ total: number; normativeInForce: number }> {
  return disclosureTables(db)
    .selectFrom('released_documents')
    .select([
      sql<number>`count(*)::int`.as('total'),
      sql<number>`(count(*) filter (where kind in ('government_rules', 'normative_document')
        and (repealed_on is null or repealed_on > ${today}::date)
        and (expires_on is null or expires_on >= ${today}::date)
        and (effective_on is null or effective_on <= ${today}::date)))::int`.as('normativeInForce'),
    ])
    .$if(agencyId !== undefined, (query) => query.where('agency_id', '=', agencyId!))
    .executeTakeFirstOrThrow();
}

/** Documents of each column with the day of the newest. */
export function countsByColumn(
  db: Database | Tx,
  agencyId: string | undefined,
): Promise<{ columnId: string; count: number; lastReleasedOn: string }[]> {
  return disclosureTables(db)
    .selectFrom('released_placements')
    .select([
      'column_id as columnId',
      sql<number>`count(*)::int`.as('count'),
      sql<string>`max(released_on)`.as('lastReleasedOn'),
    ])
    .$if(agencyId !== undefined, (query) => query.where('agency_id', '=', agencyId!))
    .groupBy('column_id')
    .orderBy('column_id')
    .execute();
}
