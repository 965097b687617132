import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { disclosureTables } from '../dossier.ts';
import type { PushRecord } from './pushes.ts';

/** Puts a document on the columns of a site; what stood there for the same push goes. */
export async function placeOnSite(tx: Tx, push: PushRecord, columns: readonly string[]): Promise<void> {
  await removeFromSite(tx, push);
  await disclosureTables(tx)
    .insertInto('site_placements')
    .values(
      columns.map((column_id) => ({
        site_agency_id: push.site_agency_id,
        column_id,
        document_id: push.document_id,
        push_id: push.id,
      })),
    )
    .execute();
}

/** Takes a document off a site. */
export async function removeFromSite(
  tx: Tx,
  push: Pick<PushRecord, 'site_agency_id' | 'document_id'>,
): Promise<void> {
  await disclosureTables(tx)
    .deleteFrom('site_placements')
    .where('site_agency_id', '=', push.site_agency_id)
    .where('document_id', '=', push.document_id)
    .execute();
}

/** Whether a site carries anything in a column, shown or not. */
export async function isCarryingIn(tx: Tx, siteAgencyId: string, columnId: string): Promise<boolean> {
  const row = await disclosureTables(tx)
    .selectFrom('site_placements')
    .select('document_id')
    .where('site_agency_id', '=', siteAgencyId)
    .where('column_id', '=', columnId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The columns of a site in which it carries a document now; none when it does not, or the text is repealed. */
export async function carriedColumns(
  db: Database | Tx,
  { siteAgencyId, documentId, today }: { siteAgencyId: string; documentId: string; today: CalendarDate },
): Promise<string[]> {
  const rows = await disclosureTables(db)
    .selectFrom('site_placements as p')
    .innerJoin('released_documents as d', 'd.document_id', 'p.document_id')
    .select('p.column_id')
    .where('p.site_agency_id', '=', siteAgencyId)
    .where('p.document_id', '=', documentId)
    .where((where) => where.or([where('d.repealed_on', 'is', null), where('d.repealed_on', '>', today)]))
    .orderBy('p.column_id')
    .execute();
  return rows.map(({ column_id }) => column_id);
}
