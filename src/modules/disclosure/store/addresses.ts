import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { disclosureTables } from './dossier.ts';

/** The day a document's page last changed by itself: its release, its repeal once that day has come, its correction. */
const changedOn = (today: CalendarDate) =>
  sql<string>`greatest(released_on, corrected_on,
    case when repealed_on <= ${today}::date then repealed_on end)`;

interface Scope {
  readonly agencyId: string | undefined;
  readonly today: CalendarDate;
}

/** One part of a year's released documents in a fixed order, with the day of their last change. */
export function releasedAddresses(
  db: Database | Tx,
  year: number,
  { limit, offset, agencyId, today }: Scope & { limit: number; offset: number },
): Promise<{ id: string; changedOn: string }[]> {
  return disclosureTables(db)
    .selectFrom('released_documents')
    .select(['document_id as id', changedOn(today).as('changedOn')])
    .where('released_on', '>=', `${year}-01-01`)
    .where('released_on', '<=', `${year}-12-31`)
    .$if(agencyId !== undefined, (only) => only.where('agency_id', '=', agencyId!))
    .orderBy('released_on')
    .orderBy('document_id')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** Years with released documents, newest first. */
export function addressYears(
  db: Database | Tx,
  { agencyId, today }: Scope,
): Promise<{ year: number; count: number; changedOn: string }[]> {
  return disclosureTables(db)
    .selectFrom('released_documents')
    .select([
      sql<number>`extract(year from released_on)::int`.as('year'),
      sql<number>`count(*)::int`.as('count'),
      sql<string>`max(${changedOn(today)})`.as('changedOn'),
    ])
    .$if(agencyId !== undefined, (only) => only.where('agency_id', '=', agencyId!))
    .groupBy(sql`1`)
    .orderBy(sql`1`, 'desc')
    .execute();
}
