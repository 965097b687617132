import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import type { FindingSeverity } from '../../domain/checks/finding.ts';
import type { CheckedWordsTable } from '../checks-tables.ts';
import { disclosureTables } from '../dossier.ts';

export type CheckedWordRow = Selectable<CheckedWordsTable>;
/** Scope of the list that holds for every agency. */
export const HOUSE = 'house';

/** The words that hold for an agency: the house's, and its own, which go before the house's. */
export async function wordsFor(db: Database | Tx, agencyId: string): Promise<CheckedWordRow[]> {
  const rows = await disclosureTables(db)
    .selectFrom('checked_words')
    .selectAll()
    .where('scope', 'in', [HOUSE, agencyId])
    .orderBy('wrong')
    .execute();
  const own = new Set(rows.filter(({ scope }) => scope !== HOUSE).map(({ wrong }) => wrong));
  return rows.filter(({ scope, wrong }) => scope !== HOUSE || !own.has(wrong));
}

export interface WordFilters {
  agencyId: string;
  q?: string | undefined;
  severity?: FindingSeverity | undefined;
  scope: 'all' | 'house' | 'agency';
}

const listed = (tx: Tx, { agencyId, q, severity, scope }: WordFilters) => {
  const scopes = scope === 'all' ? [HOUSE, agencyId] : scope === 'house' ? [HOUSE] : [agencyId];
  let query = disclosureTables(tx).selectFrom('checked_words').where('scope', 'in', scopes);
  if (severity) query = query.where('severity', '=', severity);
  if (q) {
    const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((where) =>
      where.or([where('wrong', 'like', like), where('suggestion', 'like', like), where('why', 'like', like)]),
    );
  }
  return query;
};

/** A page of the list. */
export async function listWords(
  tx: Tx,
  filters: WordFilters & { sort: 'wrong' | 'severity' | 'updated' },
  { limit, offset }: { limit: number; offset: number },
): Promise<CheckedWordRow[]> {
  const query = listed(tx, filters).selectAll();
  const sorted =
    filters.sort === 'updated'
      ? query.orderBy('updated_at', 'desc')
      : filters.sort === 'severity'
        ? query.orderBy('severity')
        : query;
  return sorted.orderBy('wrong').orderBy('scope').limit(limit).offset(offset).execute();
}

export async function countWords(tx: Tx, filters: WordFilters): Promise<number> {
  const row = await listed(tx, filters)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export const wordById = (tx: Tx, id: string): Promise<CheckedWordRow | undefined> =>
  disclosureTables(tx)
    .selectFrom('checked_words')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const wordsOfScope = (tx: Tx, scope: string): Promise<CheckedWordRow[]> =>
  disclosureTables(tx)
    .selectFrom('checked_words')
    .selectAll()
    .where('scope', '=', scope)
    .forUpdate()
    .execute();

/** Writes an entry, new or changed. */
export async function putWord(tx: Tx, row: CheckedWordRow): Promise<void> {
  const { id: _id, scope: _scope, ...rest } = row;
  await disclosureTables(tx)
    .insertInto('checked_words')
    .values(row)
    .onConflict((conflict) => conflict.columns(['id', 'scope']).doUpdateSet(rest))
    .execute();
}

export async function deleteWord(tx: Tx, { id, scope }: CheckedWordRow): Promise<void> {
  await disclosureTables(tx)
    .deleteFrom('checked_words')
    .where('id', '=', id)
    .where('scope', '=', scope)
    .execute();
}

/** Digests of the lists as stored, by scope. */
export async function digestsOfWordLists(
  db: Database | Tx,
  scopes: readonly string[],
): Promise<Map<string, string>> {
  if (scopes.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('checked_words')
    .selectAll()
    .where('scope', 'in', scopes)
    .orderBy('scope')
    .orderBy('id')
    .execute();
  const byScope = Map.groupBy(rows, ({ scope }) => scope);
  return new Map(scopes.map((scope) => [scope, sha256(canonicalJson(byScope.get(scope) ?? []))]));
}
