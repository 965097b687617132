import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { RecordDigest } from '../../../kernel/runtime/module.ts';
import { REMEDY_SUBJECT, REQUEST_SUBJECT } from '../domain/facts.ts';

/**
 * Digests of requests with everything that hangs on them, computed by the database in one question: the text of jsonb
 * is canonical (sorted keys, one form of every value), so equal records give equal digests on both engines. The
 * moment of creation is left out, because its text depends on the session's time zone.
 */
export async function requestDigests(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; digest: string }>`
    select r.id, encode(sha256(convert_to(jsonb_build_array(
      to_jsonb(r) - 'created_at',
      (select coalesce(jsonb_agg(to_jsonb(f) order by f.id), '[]') from request_files f where f.request_id = r.id),
      (select coalesce(jsonb_agg(to_jsonb(n) order by n.id), '[]') from request_notes n where n.request_id = r.id),
      (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from consultations c where c.request_id = r.id),
      (select coalesce(jsonb_agg(to_jsonb(d) order by d.id), '[]') from decision_drafts d where d.request_id = r.id),
      (select coalesce(jsonb_agg(to_jsonb(l) order by l.id), '[]') from letters l where l.request_id = r.id)
    )::text, 'UTF8')), 'hex') as digest
    from requests r where r.id in (${sql.join(ids)})`.execute(db);
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

/** Digests of remedies. */
export async function remedyDigests(db: Database | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; digest: string }>`
    select m.id, encode(sha256(convert_to(to_jsonb(m)::text, 'UTF8')), 'hex') as digest
    from remedies m where m.id in (${sql.join(ids)})`.execute(db);
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

export const RECORD_DIGESTS: readonly RecordDigest[] = [
  { subjectType: REQUEST_SUBJECT, digest: requestDigests },
  { subjectType: REMEDY_SUBJECT, digest: remedyDigests },
];
