import type { Runtime } from '../../../../kernel/runtime/context.ts';
import { runUseCase } from '../../../../kernel/runtime/run.ts';
import { listAgencies, SYSTEM_ACTOR } from '../../../identity/index.ts';
import { followsDocuments } from '../../views/register-sync.ts';
import { syncRegister } from './sync-register.ts';

/** Brings the registers of the agencies that asked for it to the validity of their documents; for the house's upkeep. */
export async function syncRegisters(runtime: Runtime): Promise<number> {
  let changed = 0;
  for (const { id } of await listAgencies(runtime.db)) {
    if (!(await followsDocuments(runtime.db, id))) continue;
    const { entered, repealed, restored } = await runUseCase(runtime, SYSTEM_ACTOR, syncRegister, {
      agencyId: id,
    });
    changed += entered + repealed + restored;
  }
  return changed;
}
