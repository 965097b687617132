import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { currentCalendar } from '../../../calendar/index.ts';
import type { SchemeItemDetail } from '../../contract.ts';
import { limitFrom } from '../../domain/scheme/status.ts';
import { fitOf, LEAST_FIT } from '../../domain/scheme/suggest.ts';
import { documentsOfItem } from '../../store/scheme/links.ts';
import { schemeTables, type SchemeItemRow } from '../../store/scheme-tables.ts';

const MOST_SHOWN = 200;

/** The documents of an item, drafts first, then the newest: each with its limit and whether it was kept. */
export async function itemDocuments(
  db: Database | Tx,
  row: SchemeItemRow,
  today: CalendarDate,
): Promise<SchemeItemDetail['documents']> {
  const calendar = await currentCalendar(db, row.agency_id);
  const rule = { timeLimitKind: row.time_limit_kind, timeLimitDays: row.time_limit_days };
  const documents = await documentsOfItem(db, row.agency_id, row.id, MOST_SHOWN);
  return documents.map((one) => {
    const isNewest = one.released_edition_id === one.edition_id;
    const from = one.changed_on ?? (one.released_on === null || isNewest ? one.signed_on : null);
    const dueOn = one.attribute === 'proactive' && from !== null ? limitFrom(calendar, rule, from) : null;
    const doneOn = isNewest ? one.released_on : null;
    const state =
      one.released_on !== null ? 'released' : one.review_state === 'approved' ? 'withdrawn' : 'draft';
    return {
      id: one.id,
      title: one.title,
      documentNumber: one.document_number,
      signedOn: one.signed_on,
      releasedOn: one.released_on,
      state,
      dueOn,
      inTime: dueOn === null ? null : (doneOn ?? today) <= dueOn,
    };
  });
}

/** Released documents of the agency that stand under no item and fit this one, the best first. */
export async function suggestedDocuments(
  db: Database | Tx,
  row: SchemeItemRow,
): Promise<SchemeItemDetail['suggested']> {
  const candidates = await schemeTables(db)
    .selectFrom('released_documents as r')
    .leftJoin('scheme_links as l', (join) =>
      join.onRef('l.document_id', '=', 'r.document_id').onRef('l.agency_id', '=', 'r.agency_id'),
    )
    .select(['r.document_id', 'r.title', 'r.released_on', 'r.columns'])
    .where('r.agency_id', '=', row.agency_id)
    .where('l.item_id', 'is', null)
    .orderBy('r.released_on', 'desc')
    .orderBy('r.document_id', 'desc')
    .limit(500)
    .execute();
  const item = { ...row, statutoryItem: row.statutory_item };
  return candidates
    .map((one) => ({
      id: one.document_id,
      title: one.title,
      releasedOn: one.released_on,
      score: fitOf(item, { title: one.title, keywords: [], columns: one.columns }),
    }))
    .filter(({ score }) => score >= LEAST_FIT)
    .sort((a, b) => b.score - a.score)
    .slice(0, 50);
}
