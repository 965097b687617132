import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { listAgencies, personNames } from '../../../identity/index.ts';
import { columnsOf, sitesOf } from '../../../platforms/index.ts';
import type { PushRow } from '../../contract.ts';
import { PUSH_TEXTS } from '../../labels/pushes.ts';
import type { PushListRow } from '../../store/push/push-list.ts';

/** Rows of a desk of pushes as its reader may see them. */
export async function toPushRows(
  ctx: ActContext,
  rows: readonly PushListRow[],
  side: 'incoming' | 'outgoing',
): Promise<PushRow[]> {
  const names = await personNames(
    ctx.tx,
    rows.flatMap(({ asked_by, decided_by }) => [asked_by, decided_by ?? '']).filter(Boolean),
  );
  const agencies = new Map(
    (await listAgencies(ctx.tx, { includeClosed: true })).map(({ id, name }) => [id, name]),
  );
  const sites = new Map((await sitesOf(ctx.tx)).map(({ id, name }) => [id, name]));
  const columns = await columnNames(ctx, rows);
  return rows.map((row) => {
    const isReleased = row.released_title !== null;
    const isRepealed = isReleased && row.repealed_on !== null && row.repealed_on <= ctx.today;
    const column = (id: string) => columns.get(`${row.site_agency_id} ${id}`) ?? PUSH_TEXTS.columnClosed;
    const receiving = { agencyId: row.site_agency_id };
    return {
      id: row.id,
      documentId: row.document_id,
      title: row.released_title ?? (side === 'outgoing' ? row.newest_title : null),
      kind: row.kind,
      documentNumber: row.document_number,
      releasedOn: row.released_on,
      documentState: !isReleased ? 'withdrawn' : isRepealed ? 'repealed' : 'released',
      sourceAgencyId: row.agency_id,
      sourceAgencyName: agencies.get(row.agency_id) ?? '',
      siteId: row.site_id,
      siteName: sites.get(row.site_id) ?? '',
      receivingAgencyId: row.site_agency_id,
      askedColumnId: row.asked_column_id,
      askedColumnName: column(row.asked_column_id),
      columnId: row.column_id,
      columnName: row.column_id === null ? null : column(row.column_id),
      note: row.note,
      state: row.state,
      isShown: row.state === 'accepted' && isReleased && !isRepealed,
      askedOn: row.asked_on,
      askedByName: names.get(row.asked_by) ?? '',
      decidedOn: row.decided_on,
      decidedByName: row.decided_by === null ? null : (names.get(row.decided_by) ?? ''),
      decisionNote: row.decision_note,
      endedOn: row.ended_on,
      endReason: row.end_reason,
      may: {
        decide: row.state === 'waiting' && ctx.may('disclosure.accept_push', receiving),
        end: row.state === 'accepted' && ctx.may('disclosure.end_push', receiving),
        recall:
          (row.state === 'waiting' || row.state === 'accepted') &&
          ctx.may('disclosure.recall_push', { agencyId: row.agency_id }),
      },
    };
  });
}

/** Names of the columns of every receiving site, by agency and column. */
async function columnNames(ctx: ActContext, rows: readonly PushListRow[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const agencyId of new Set(rows.map((row) => row.site_agency_id))) {
    for (const { id, name } of await columnsOf(ctx.tx, agencyId)) found.set(`${agencyId} ${id}`, name.zh);
  }
  return found;
}
