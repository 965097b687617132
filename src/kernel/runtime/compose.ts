import type { OpenDatabase } from '../database/types.ts';
import { KERNEL_MIGRATIONS, migrate } from '../database/migrate.ts';
import { createFieldCipher } from '../crypto/field-cipher.ts';
import { loadMasterKey } from '../crypto/key-file.ts';
import { openFileStore } from '../files/store.ts';
import { watchLedger } from '../ledger/watch.ts';
import { buildPolicy } from '../policy/policy.ts';
import { join } from 'node:path';
import type { EventHandler, Runtime } from './context.ts';
import { Kept } from './kept.ts';
import type { ModuleDefinition } from './module.ts';

export interface RuntimeOptions {
  readonly database: OpenDatabase;
  /** Where keys and files lie, also when the database is a server. */
  readonly dataDirectory: string;
  readonly modules: readonly ModuleDefinition[];
  /** Every role a policy row may name. */
  readonly roles: ReadonlySet<string>;
  readonly now?: () => Date;
}

/** Brings the schema up to date and joins the modules. Throws when a use case has no policy row or a row no use case. */
export async function composeRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { database, dataDirectory, modules, roles } = options;
  const migrations = modules.flatMap((module) => (module.migrations ? [module.migrations] : []));
  await migrate(database.db, [KERNEL_MIGRATIONS, ...migrations]);
  const policy = buildPolicy(
    modules.flatMap((module) => module.policy ?? []),
    roles,
  );
  const names = modules.flatMap((module) => (module.useCases ?? []).map((useCase) => useCase.name));
  for (const name of names) if (!policy.has(name)) throw new Error(`No policy row for the use case ${name}`);
  for (const action of policy.keys()) {
    if (!names.includes(action)) throw new Error(`The policy row ${action} has no use case`);
  }
  const handlers = new Map<string, EventHandler[]>();
  for (const module of modules) {
    for (const [type, handler] of Object.entries(module.handlers ?? {})) {
      handlers.set(type, [...(handlers.get(type) ?? []), handler]);
    }
  }
  const cipher = createFieldCipher(loadMasterKey(dataDirectory));
  return {
    db: database.db,
    engine: database.engine,
    policy,
    cipher,
    files: openFileStore(join(dataDirectory, 'files'), cipher),
    handlers,
    ledger: watchLedger(database.db, new Set(modules.flatMap((module) => module.inwardFacts ?? []))),
    kept: new Kept(),
    now: options.now ?? (() => new Date()),
  };
}
