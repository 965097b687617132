import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { ReleaseChannel } from '../../contract.ts';
import type { SchemeStateCode } from '../../domain/scheme/terms.ts';
import { loadScheme } from '../../store/scheme/items.ts';
import { transferredInPeriod } from '../../store/scheme/transfers.ts';
import { schemeTables } from '../../store/scheme-tables.ts';
import { deadlinesOf } from '../deadline-of.ts';
import { statusesOf } from './scheme-items.ts';

/** A publication in another channel, for the figures of a period. */
export interface ChannelFigure {
  readonly id: string;
  readonly channel: ReleaseChannel;
  readonly documentId: string | null;
  readonly publishedOn: CalendarDate;
}

interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What an agency published in other channels in a period (annual report, section one; Art. 23). */
export async function channelReleasesOfPeriod(
  db: Database | Tx,
  agencyId: string,
  { from, to }: Period,
): Promise<ChannelFigure[]> {
  return schemeTables(db)
    .selectFrom('channel_releases')
    .select(['id', 'channel', 'document_id as documentId', 'published_on as publishedOn'])
    .where('agency_id', '=', agencyId)
    .where('voided', '=', false)
    .where('published_on', '>=', from)
    .where('published_on', '<=', to)
    .orderBy('published_on')
    .orderBy('id')
    .execute();
}

/** Documents handed to archives and libraries in a period (Art. 25), each once. */
export const transfersOfPeriod = (db: Database | Tx, agencyId: string, period: Period): Promise<string[]> =>
  transferredInPeriod(db, agencyId, period);

/** How many items the scheme has, and how many stand in each state on a day. */
export async function schemeFigures(
  db: Database | Tx,
  agencyId: string,
  today: CalendarDate,
): Promise<{ items: number; byState: Readonly<Record<SchemeStateCode, number>> }> {
  const rows = await loadScheme(db, agencyId);
  const statusOf = await statusesOf(db, agencyId, today);
  const byState = { published: 0, overdue: 0, empty: 0, on_request: 0 };
  for (const row of rows) byState[statusOf(row).state] += 1;
  return { items: rows.length, byState };
}

/** How many items the scheme of an agency has. */
export const schemeSize = async (db: Database | Tx, agencyId: string): Promise<number> =>
  (await loadScheme(db, agencyId)).length;

/** Every document an agency has published until a day, by id, also those taken down since. */
export async function publishedUntil(
  db: Database | Tx,
  agencyId: string,
  day: CalendarDate,
): Promise<string[]> {
  const rows = await schemeTables(db)
    .selectFrom('releases')
    .select('document_id')
    .distinct()
    .where('agency_id', '=', agencyId)
    .where('released_on', '<=', day)
    .orderBy('document_id')
    .execute();
  return rows.map(({ document_id: id }) => id);
}

/**
 * Documents first published in a period, in time or late by their publication deadline (Art. 26, or the agency's own
 * stricter number). Documents without a date of formation are in neither list.
 */
export async function limitsKeptInPeriod(
  db: Database | Tx,
  agencyId: string,
  { from, to }: Period,
): Promise<{ inTime: string[]; late: string[] }> {
  const rows = await schemeTables(db)
    .selectFrom('releases as r')
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.id', '=', 'r.edition_id').onRef('e.agency_id', '=', 'r.agency_id'),
    )
    .leftJoin('releases as before', (join) =>
      join
        .onRef('before.document_id', '=', 'r.document_id')
        .onRef('before.edition_number', '<', 'r.edition_number'),
    )
    .select(['r.document_id', 'r.released_on', 'e.signed_on', 'e.changed_on', 'e.attribute'])
    .where('r.agency_id', '=', agencyId)
    .where('r.released_on', '>=', from)
    .where('r.released_on', '<=', to)
    .where('before.id', 'is', null)
    .orderBy('r.document_id')
    .execute();
  const deadlines = await deadlinesOf(db, agencyId, to);
  const found = { inTime: [] as string[], late: [] as string[] };
  for (const row of rows) {
    const deadline = deadlines.of({
      attribute: row.attribute,
      signedOn: row.signed_on,
      changedOn: row.changed_on,
      releasedOn: row.released_on,
    });
    if (deadline) found[deadline.state === 'released_late' ? 'late' : 'inTime'].push(row.document_id);
  }
  return found;
}
