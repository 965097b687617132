import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import { decisionsForDigest } from './decisions.ts';
import { disclosureTables } from './dossier.ts';
import { plansForDigest } from './interpretation/plans.ts';
import { LIST_COLUMNS } from './released.ts';

/**
 * Columns of the first version of the tables. A column that came later is absent from a record's digest while it is empty,
 * so that older records stay provable, whatever is added.
 */
const FIRST = {
  document: 'index_number repealed_on repeal_basis',
  edition: `genre topic document_number issuer source signed_on changed_on effective_on expires_on withholding_ground
    withholding_reason interprets_id submitted_at sent_back_reason reviewed_by reviewed_at secrecy_review reassess_on`,
  release: 'ended_on ended_at ended_by withdrawal_reason withdrawal_note',
} as const;

const withoutEmpty = <R extends object>(row: R, first: string): Partial<R> => {
  const kept = new Set(first.split(/\s+/)); // those that may be empty; all others of then never are
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== null || kept.has(name)),
  ) as Partial<R>;
};

/**
 * Digests of documents as stored: identity, editions, files, releases, what was decided on them, and what readers find.
 * What search keeps follows from these and is left out.
 */
export async function digestsOfDocuments(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const tables = disclosureTables(db);
  const documents = await tables.selectFrom('documents').selectAll().where('id', 'in', ids).execute();
  const editions = await tables
    .selectFrom('document_editions')
    .selectAll()
    .where('document_id', 'in', ids)
    .orderBy('number')
    .execute();
  const files = await tables
    .selectFrom('edition_files')
    .selectAll()
    .where('document_id', 'in', ids)
    .orderBy('edition_id')
    .orderBy('file_id')
    .execute();
  const releases = await tables
    .selectFrom('releases')
    .selectAll()
    .where('document_id', 'in', ids)
    .orderBy('edition_number')
    .execute();
  const readable = await tables
    .selectFrom('released_documents')
    .select(LIST_COLUMNS)
    .where('document_id', 'in', ids)
    .execute();
  const decided = await decisionsForDigest(db, ids);
  const plans = await plansForDigest(db, ids);
  const editionsOf = Map.groupBy(editions, (row) => row.document_id);
  // An attachment is digested as it was before files had a role.
  const roled = files.map(({ role, ...row }) => (role === 'attachment' ? row : { ...row, role }));
  const filesOf = Map.groupBy(roled, (row) => row.document_id);
  const releasesOf = Map.groupBy(releases, (row) => row.document_id);
  const readableOf = Map.groupBy(readable, (row) => row.document_id);
  return new Map(
    documents.map((document) => {
      const { id } = document;
      const whole = {
        document: withoutEmpty(document, FIRST.document),
        editions: (editionsOf.get(id) ?? []).map((row) => withoutEmpty(row, FIRST.edition)),
        files: filesOf.get(id) ?? [],
        releases: (releasesOf.get(id) ?? []).map((row) => withoutEmpty(row, FIRST.release)),
        readable: readableOf.get(id) ?? [],
        ...decided.get(id),
        ...(plans.has(id) ? { interpretationPlans: plans.get(id) } : {}),
      };
      return [id, sha256(canonicalJson(whole))];
    }),
  );
}
