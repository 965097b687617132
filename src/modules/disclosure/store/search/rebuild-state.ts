import { sql } from 'kysely';
import type { Database } from '../../../../kernel/database/types.ts';
import { inUpkeep } from '../../../../kernel/database/upkeep.ts';
import { disclosureTables, type EditionRow } from '../dossier.ts';
import type { ReleasedRow } from '../released.ts';
import { lockSearchState, otherOf, tableOf, type IndexName, type SearchState } from './search-state.ts';

export type RowToIndex = Pick<
  ReleasedRow,
  'edition_id' | 'title' | 'summary' | 'issuer' | 'document_number' | 'index_number'
> & { ordinal: number } & Pick<EditionRow, 'keywords' | 'body_text' | 'topic' | 'genre' | 'target_groups'>;

const indexOf = (name: IndexName): string => `${tableOf(name)}_by_words`;

/**
 * Begins to build the other index for a version of the segmentation, or takes up what was begun for it. From now on
 * releases are written to both.
 */
export async function beginBuilding(db: Database, version: number): Promise<SearchState> {
  return inUpkeep(db, async (tx) => {
    const state = await lockSearchState(tx);
    if (state.building_version === version) return state;
    const target = otherOf(state.active);
    await sql`truncate table ${sql.table(tableOf(target))}`.execute(tx);
    // Filled first and indexed as a whole afterwards: several times quicker than row by row.
    await sql`drop index if exists ${sql.ref(indexOf(target))}`.execute(tx);
    await disclosureTables(tx).deleteFrom('search_words').execute();
    return disclosureTables(tx)
      .updateTable('search_state')
      .set({ building_version: version, built_to: 0, build_goal: state.last_ordinal })
      .where('id', '=', 1)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** The next documents to be indexed, by ordinal. */
export async function rowsToIndex(
  db: Database,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<RowToIndex[]> {
  return disclosureTables(db)
    .selectFrom('released_documents as d')
    .innerJoin('document_editions as e', 'e.id', 'd.edition_id')
    .select(['d.ordinal', 'd.edition_id', 'd.title', 'd.summary', 'd.issuer', 'd.document_number'])
    .select(['d.index_number', 'e.keywords', 'e.body_text', 'e.topic', 'e.genre', 'e.target_groups'])
    .where('d.ordinal', '>', after)
    .where('d.ordinal', '<=', upTo)
    .orderBy('d.ordinal')
    .limit(limit)
    .execute();
}

/** Moves the building on; false when another process has moved it meanwhile. */
export async function advanceBuilding(
  db: Database,
  version: number,
  { from, to }: { from: number; to: number },
): Promise<boolean> {
  const moved = await disclosureTables(db)
    .updateTable('search_state')
    .set({ built_to: to })
    .where('id', '=', 1)
    .where('building_version', '=', version)
    .where('built_to', '=', from)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}

/** Indexes the filled table; a server lets releases go on meanwhile. */
export async function indexBuiltTable(
  db: Database,
  target: IndexName,
  engine: 'embedded' | 'postgres',
): Promise<void> {
  const concurrently = engine === 'postgres' ? sql`concurrently` : sql``;
  await sql`drop index if exists ${sql.ref(indexOf(target))}`.execute(db); // left unfinished by a build that stopped
  await sql`create index ${concurrently} ${sql.ref(indexOf(target))} on ${sql.table(tableOf(target))} using gin (words)`.execute(
    db,
  );
  await sql`analyze ${sql.table(tableOf(target))}`.execute(db);
}

/** Lets the built index answer from now on. */
export async function switchIndex(db: Database, version: number, now: Date): Promise<void> {
  await inUpkeep(db, async (tx) => {
    const state = await lockSearchState(tx);
    if (state.building_version !== version) return;
    await disclosureTables(tx)
      .updateTable('search_state')
      .set({
        active: otherOf(state.active),
        generation: state.generation + 1,
        tokenizer_version: version,
        building_version: null,
        built_to: null,
        build_goal: null,
        built_at: now,
      })
      .where('id', '=', 1)
      .execute();
  });
}

/** Empties the index that answers no more, unless a new build has begun in it. */
export async function emptyOtherIndex(db: Database): Promise<void> {
  await inUpkeep(db, async (tx) => {
    const state = await lockSearchState(tx);
    if (state.building_version !== null) return;
    await sql`truncate table ${sql.table(tableOf(otherOf(state.active)))}`.execute(tx);
  });
}
