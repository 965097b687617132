import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { ReleaseChannel } from '../../contract.ts';
import type { SchemeStateCode } from '../../domain/scheme/terms.ts';
import { loadScheme } from '../../store/scheme/items.ts';
import { transferredInPeriod } from '../../store/scheme/transfers.ts';
import { schemeTables } from '../../store/scheme-tables.ts';
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
