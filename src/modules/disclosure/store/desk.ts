import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { disclosureTables } from './dossier.ts';

/** Ids of documents whose newest edition is in one of the open states, the oldest first. */
export function openDocuments(
  db: Database | Tx,
  agencyId: string,
  states: readonly ('draft' | 'sent_back' | 'in_review')[],
): Promise<{ id: string; drafter_ids: string[] }[]> {
  return disclosureTables(db)
    .selectFrom('document_editions as e')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'e.document_id').onRef('d.newest_edition', '=', 'e.number'),
    )
    .select(['d.id', 'e.drafter_ids'])
    .where('e.agency_id', '=', agencyId)
    .where('e.review_state', 'in', states)
    .orderBy(sql`coalesce(e.submitted_at, e.created_at)`)
    .orderBy('d.id')
    .execute();
}

/** The emergency publications of an agency with their titles, the next day of approval first. */
export function emergenciesOfAgency(db: Database | Tx, agencyId: string, onlyOpen: boolean) {
  return disclosureTables(db)
    .selectFrom('emergency_publications as p')
    .innerJoin('document_editions as e', 'e.id', 'p.edition_id')
    .selectAll('p')
    .select(['e.title', 'e.drafter_ids'])
    .where('p.agency_id', '=', agencyId)
    .$if(onlyOpen, (query) => query.where('p.outcome', 'is', null))
    .orderBy('p.approve_by')
    .orderBy('p.id')
    .execute();
}

/** When a withheld document is due: what its last assessment says, or what was set when it was determined. */
export const DUE_ON = sql<CalendarDate>`coalesce(
  (select coalesce(a.next_on, a.decided_on) from reassessments a
    where a.document_id = e.document_id and a.edition_id = e.id order by a.decided_at desc limit 1),
  e.reassess_on)`;

/** The withheld documents of an agency: approved, not proactive, nothing of them published. */
export function withheldDocuments(db: Database | Tx, agencyId: string) {
  return disclosureTables(db)
    .selectFrom('document_editions as e')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'e.document_id').onRef('d.newest_edition', '=', 'e.number'),
    )
    .where('e.agency_id', '=', agencyId)
    .where('e.reassess_on', 'is not', null)
    .where('e.review_state', '=', 'approved')
    .where('e.attribute', '!=', 'proactive');
}

/** How many withheld documents are due on a day or before. */
export async function reassessmentsDue(
  db: Database | Tx,
  agencyId: string,
  today: CalendarDate,
): Promise<number> {
  const row = await withheldDocuments(db, agencyId)
    .select((counted) => counted.fn.countAll<number>().as('total'))
    .where(DUE_ON, '<=', today)
    .executeTakeFirstOrThrow();
  return row.total;
}
