import type { Selectable } from 'kysely';
import { readSetting, writeSetting } from '../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { newId } from '../../../kernel/ids.ts';
import type { AgencyVersion } from '../domain/agency.ts';
import { identityTables, toVersion } from './agencies.ts';
import type { AgenciesTable } from './tables.ts';

/** Every agency as stored, with its versions oldest first, in the fixed order. */
export interface Register {
  readonly rows: readonly Selectable<AgenciesTable>[];
  readonly versions: ReadonlyMap<string, readonly AgencyVersion[]>;
}

const STAMP = { scope: 'system', key: 'identity.agency_register' } as const;
const REGISTERS_KEPT = 8;
// Stamps are random, so registers of different databases never meet under one; '' (no agency yet) is not kept.
const registers = new Map<string, Register>();

/**
 * All agencies. They change a few times a year and are asked for at every request, so they are kept in memory under a
 * stamp that every change renews; one small query tells whether the copy is current, in this process and any other.
 */
export async function agencyRegister(db: Database | Tx): Promise<Register> {
  const stamp = await readSetting(db, STAMP.scope, STAMP.key, '');
  const known = registers.get(stamp);
  if (known) return known;
  const register = await load(db);
  const unchanged = (await readSetting(db, STAMP.scope, STAMP.key, '')) === stamp;
  if (stamp === '' || !unchanged) return register;
  registers.set(stamp, register);
  const oldest = registers.keys().next().value;
  if (registers.size > REGISTERS_KEPT && oldest !== undefined) registers.delete(oldest);
  return register;
}

/** Says that an agency was changed; every act that writes one calls it after its last write. */
export async function renewRegister(tx: Tx, now: Date): Promise<void> {
  await writeSetting(tx, STAMP.scope, STAMP.key, newId(now.getTime()), now);
}

async function load(db: Database | Tx): Promise<Register> {
  const tables = identityTables(db);
  const rows = await tables
    .selectFrom('agencies')
    .selectAll()
    .orderBy('sort_order')
    .orderBy('code')
    .execute();
  const versions = await tables.selectFrom('agency_versions').selectAll().orderBy('valid_from').execute();
  const byAgency = Map.groupBy(versions, (version) => version.agency_id);
  return { rows, versions: new Map([...byAgency].map(([id, own]) => [id, own.map(toVersion)])) };
}
