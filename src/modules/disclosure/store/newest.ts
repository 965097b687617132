import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { DOCUMENT_KINDS } from '../domain/vocabulary.ts';
import { disclosureTables } from './dossier.ts';
import { LIST_COLUMNS, type ReleasedRow } from './released.ts';

/** The newest released documents of every kind, each found by its index; kinds in their fixed order. */
export async function newestByKind(
  db: Database | Tx,
  { agencyId, perKind }: { agencyId?: string | undefined; perKind: number },
): Promise<ReleasedRow[]> {
  const kinds = sql<{ kind: string; place: number }>`unnest(${[...DOCUMENT_KINDS]}::text[]) with ordinality`;
  const rows = await disclosureTables(db)
    .selectFrom(kinds.as<'k'>(sql`k(kind, place)`))
    .innerJoinLateral(
      (from) => {
        const newest = from
          .selectFrom('released_documents as d')
          .select(LIST_COLUMNS.map((column) => `d.${column}` as const))
          .whereRef('d.kind', '=', sql.ref('k.kind'))
          .orderBy('d.released_on', 'desc')
          .orderBy('d.document_id', 'desc')
          .limit(perKind);
        return (agencyId === undefined ? newest : newest.where('d.agency_id', '=', agencyId)).as('n');
      },
      (join) => join.onTrue(),
    )
    .selectAll('n')
    .orderBy('k.place')
    .orderBy('n.released_on', 'desc')
    .orderBy('n.document_id', 'desc')
    .execute();
  return rows as ReleasedRow[];
}
