import { sql } from 'kysely';
import { foundReplayCity } from '../../../app/replay/index.ts';
import { readSetting, writeSetting } from '../../../kernel/database/settings.ts';
import { inUpkeep } from '../../../kernel/database/upkeep.ts';
import { AppError } from '../../../kernel/errors.ts';
import type { Runtime } from '../../../kernel/runtime/context.ts';
import { listAgencies } from '../../../modules/identity/index.ts';
import { SEARCH_BENCH } from './messages.ts';

const AGENCIES = 100;
const [SCOPE, KEY] = ['bench', 'search'] as const;

/** The agencies of the measured city, founded when the database is empty. Throws for a database with other data. */
export async function agenciesOfBench(runtime: Runtime): Promise<string[]> {
  const { db } = runtime;
  const isOwn = await readSetting(db, SCOPE, KEY, false);
  if (!isOwn) {
    const { rows } = await sql<{ any: boolean }>`select exists (select 1 from facts) as any`.execute(db);
    if (rows[0]?.any) throw new AppError('conflict', SEARCH_BENCH.notOwn);
    await inUpkeep(db, (tx) => writeSetting(tx, SCOPE, KEY, true, runtime.now()));
    await foundReplayCity(runtime, AGENCIES);
  }
  const agencies = await listAgencies(db, { includeClosed: true });
  return agencies.map(({ id }) => id).sort();
}
