import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import type { RecordDigest } from '../../../kernel/runtime/module.ts';
import { identityTables } from './agencies.ts';

type Ids = readonly string[];
const digested = (rows: readonly { id: string }[]) =>
  new Map(rows.map((row) => [row.id, sha256(canonicalJson(row))]));

async function agencies(db: Database, ids: Ids): Promise<Map<string, string>> {
  const tables = identityTables(db);
  const rows = await tables.selectFrom('agencies').selectAll().where('id', 'in', ids).execute();
  const versions = await tables
    .selectFrom('agency_versions')
    .selectAll()
    .where('agency_id', 'in', ids)
    .orderBy('valid_from')
    .execute();
  const byAgency = Map.groupBy(versions, (version) => version.agency_id);
  return digested(rows.map((row) => ({ ...row, versions: byAgency.get(row.id) ?? [] })));
}

/** A person with the account; when they last signed in and where they failed to is not under the digest. */
async function persons(db: Database, ids: Ids): Promise<Map<string, string>> {
  const rows = await identityTables(db)
    .selectFrom('persons')
    .innerJoin('accounts', 'accounts.person_id', 'persons.id')
    .select(['id', 'agency_id', 'login', 'name', 'phone', 'email', 'created_on'])
    .select(['password_hash', 'must_change_password', 'password_changed_at', 'locked_at', 'locked_reason'])
    .where('id', 'in', ids)
    .execute();
  return digested(rows);
}

const plain =
  (table: 'divisions' | 'posts' | 'delegations') =>
  async (db: Database, ids: Ids): Promise<Map<string, string>> =>
    digested(await identityTables(db).selectFrom(table).selectAll().where('id', 'in', ids).execute());

const DIGESTS = {
  agency: agencies,
  person: persons,
  division: plain('divisions'),
  post: plain('posts'),
  delegation: plain('delegations'),
};

export type IdentitySubject = keyof typeof DIGESTS;

/** The module's records as `verify` holds them against their last facts. */
export const RECORD_DIGESTS: readonly RecordDigest[] = Object.entries(DIGESTS).map(
  ([subjectType, digest]) => ({ subjectType, digest }),
);

/** The digest of one stored record, for the fact of the act that has just written it. */
export async function recordHashOf(tx: Tx, subjectType: IdentitySubject, id: string): Promise<string> {
  const hash = (await DIGESTS[subjectType](tx, [id])).get(id);
  if (hash === undefined) throw new Error(`No ${subjectType} ${id} to digest`);
  return hash;
}
