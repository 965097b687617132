import assert from 'node:assert/strict';
import { MODULES } from '../../src/app/modules.ts';
import { verifyLedger } from '../../src/kernel/ledger/verify.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';

/** The chain holds and every record is as its last fact says. */
export async function proveRecords(runtime: Runtime): Promise<void> {
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  assert.equal(verified.firstBreak, null);
}
