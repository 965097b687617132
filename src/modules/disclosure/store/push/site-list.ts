import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { disclosureTables } from '../dossier.ts';

const carried = (db: Database | Tx, siteAgencyId: string, today: CalendarDate) =>
  disclosureTables(db)
    .selectFrom('site_placements as p')
    .innerJoin('released_documents as d', 'd.document_id', 'p.document_id')
    .where('p.site_agency_id', '=', siteAgencyId)
    // Another site carries what is released now and not repealed.
    .where((where) => where.or([where('d.repealed_on', 'is', null), where('d.repealed_on', '>', today)]));

/** What a site carries now for others, in a column or altogether, as the ordinals that released documents are counted by. */
export async function carriedOrdinals(
  db: Database | Tx,
  { siteAgencyId, columnId }: { siteAgencyId: string; columnId?: string | undefined },
  today: CalendarDate,
): Promise<number[]> {
  const rows = await carried(db, siteAgencyId, today)
    .select('d.ordinal')
    .distinct()
    .$if(columnId !== undefined, (query) => query.where('p.column_id', '=', columnId!))
    .execute();
  return rows.map(({ ordinal }) => ordinal);
}

/** What a site carries now, by column, with the newest release of each. */
export function carriedByColumn(
  db: Database | Tx,
  siteAgencyId: string,
  today: CalendarDate,
): Promise<{ columnId: string; count: number; lastReleasedOn: string }[]> {
  return carried(db, siteAgencyId, today)
    .select([
      'p.column_id as columnId',
      sql<number>`count(*)::int`.as('count'),
      sql<string>`max(d.released_on)`.as('lastReleasedOn'),
    ])
    .groupBy('p.column_id')
    .execute();
}
