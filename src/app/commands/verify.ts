import { verifyLedger } from '../../kernel/ledger/verify.ts';
import type { DatabaseCommand } from '../database-commands.ts';
import { MODULES } from '../modules.ts';
import { VERIFY } from './messages.ts';

/** `gongkai verify`: proves chain, records and files; exit code 1 with the first break named. */
export const verify: DatabaseCommand = async ({ runtime }, args, output) => {
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const progress = (message: string): void => output.stderr(`${message}\n`);
  const result = await verifyLedger(runtime.db, runtime.files, digests, progress);
  if (args['json']) output.stdout(`${JSON.stringify(result)}\n`);
  else output.stdout(result.firstBreak ? VERIFY.broken(result.firstBreak) : VERIFY.whole(result));
  return result.ok ? 0 : 1;
};
