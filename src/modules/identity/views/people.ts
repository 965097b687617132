import type { Database, Tx } from '../../../kernel/database/types.ts';
import { identityTables } from '../store/agencies.ts';

/** Names of persons by id; an id that is nobody's (`public`, `system`) is left out. */
export async function personNames(db: Database | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map();
  const rows = await identityTables(db)
    .selectFrom('persons')
    .select(['id', 'name'])
    .where('id', 'in', unique)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
