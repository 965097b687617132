import assert from 'node:assert/strict';
import { verifyLedger } from '../../src/kernel/ledger/verify.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import { disclosureModule } from '../../src/modules/disclosure/index.ts';

/** The ledger and the records of disclosure bear each other out. */
export async function assertLedgerHolds(runtime: Runtime): Promise<void> {
  const { ok } = await verifyLedger(
    runtime.db,
    runtime.files,
    disclosureModule.recordDigests!,
    () => undefined,
  );
  assert.ok(ok);
}
