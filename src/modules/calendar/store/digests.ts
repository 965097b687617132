import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import type { RecordDigest } from '../../../kernel/runtime/module.ts';
import { calendarTables } from './calendars.ts';

const digestOf =
  (table: 'calendar_notices' | 'calendar_overlays') =>
  async (db: Database, ids: readonly string[]): Promise<Map<string, string>> => {
    const rows = await calendarTables(db).selectFrom(table).selectAll().where('id', 'in', ids).execute();
    return new Map(rows.map((row) => [row.id, sha256(canonicalJson(row))]));
  };

const DIGESTS = {
  calendar_notice: digestOf('calendar_notices'),
  calendar_overlay: digestOf('calendar_overlays'),
};

/** Notices and overlays as `verify` holds them against their last facts. */
export const RECORD_DIGESTS: readonly RecordDigest[] = Object.entries(DIGESTS).map(
  ([subjectType, digest]) => ({ subjectType, digest }),
);

/** The digest of a stored notice or overlay, for the fact of the act that has just written it. */
export async function recordHashOf(tx: Tx, type: keyof typeof DIGESTS, id: string): Promise<string> {
  return (await DIGESTS[type](tx, [id])).get(id)!;
}
