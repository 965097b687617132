import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { currentCalendar } from '../../../calendar/index.ts';
import { columnsOf } from '../../../platforms/index.ts';
import type { SchemeItem, SchemeStatus } from '../../contract.ts';
import type { DeadlineCalendar } from '../../domain/deadline.ts';
import { itemStatus, type OpenDraft } from '../../domain/scheme/status.ts';
import { timeLimitText } from '../../domain/scheme/wording/time-limit.ts';
import { loadScheme } from '../../store/scheme/items.ts';
import { draftsByItem, releasedByItem } from '../../store/scheme/links.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';
import { fieldsOfRow } from './row-fields.ts';

export type StatusOf = (row: SchemeItemRow) => SchemeStatus;

/** Tells where the items of an agency stand on a day; three queries for all of them. */
export async function statusesOf(
  db: Database | Tx,
  agencyId: string,
  today: CalendarDate,
  calendar?: DeadlineCalendar,
): Promise<StatusOf> {
  const days = calendar ?? (await currentCalendar(db, agencyId));
  const released = new Map((await releasedByItem(db, agencyId)).map((one) => [one.itemId, one]));
  const drafts = Map.groupBy(await draftsByItem(db, agencyId), ({ itemId }) => itemId);
  return (row) => {
    const published = released.get(row.id);
    const open: OpenDraft[] = drafts.get(row.id) ?? [];
    const rule = {
      mode: row.mode,
      timeLimitKind: row.time_limit_kind,
      timeLimitDays: row.time_limit_days,
      cycle: row.cycle,
      addedOn: row.added_on,
    };
    const lastReleasedOn = published?.lastReleasedOn ?? null;
    const documents = published?.documents ?? 0;
    const status = itemStatus(days, rule, { documents, lastReleasedOn, drafts: open }, today);
    return {
      ...status,
      lateDocument: status.lateDocument && { id: status.lateDocument.id, title: status.lateDocument.title },
      documents,
      drafts: open.length,
      lastReleasedOn,
    };
  };
}

/** The scheme of an agency with the standing of each item. */
export async function schemeItems(
  db: Database | Tx,
  agencyId: string,
  today: CalendarDate,
): Promise<SchemeItem[]> {
  const rows = await loadScheme(db, agencyId);
  return toItems(db, agencyId, rows, today);
}

/** Rows of one agency as the API shows them. */
export async function toItems(
  db: Database | Tx,
  agencyId: string,
  rows: readonly SchemeItemRow[],
  today: CalendarDate,
): Promise<SchemeItem[]> {
  const statusOf = await statusesOf(db, agencyId, today);
  const names = new Map((await columnsOf(db, agencyId)).map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const fields = fieldsOfRow(row);
    return {
      id: row.id,
      agencyId: row.agency_id,
      position: row.position,
      version: row.version,
      ...fields,
      statutoryItemName: names.get(row.statutory_item) ?? { zh: row.statutory_item, en: row.statutory_item },
      timeLimitText: timeLimitText(fields),
      addedOn: row.added_on,
      status: statusOf(row),
    };
  });
}
