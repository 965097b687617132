import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { SiteEmblemsTable } from './site-tables.ts';
import type { PlatformsTables } from './tables.ts';

export type EmblemRow = Selectable<SiteEmblemsTable>;

const tables = (db: Database | Tx) => db.withTables<PlatformsTables>();

/** The emblems of all sites. */
export function loadEmblems(db: Database | Tx): Promise<EmblemRow[]> {
  return tables(db).selectFrom('site_emblems').selectAll().execute();
}

/** Sets the emblem of a site in the place of the one before. */
export async function setEmblemRow(tx: Tx, row: EmblemRow): Promise<void> {
  const { file_id, media_type, set_on } = row;
  await tables(tx)
    .insertInto('site_emblems')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['site_id', 'agency_id']).doUpdateSet({ file_id, media_type, set_on }),
    )
    .execute();
}
