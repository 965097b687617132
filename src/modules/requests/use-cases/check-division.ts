import { AppError } from '../../../kernel/errors.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { divisionsOf } from '../../identity/index.ts';
import { noSuchDivision } from '../messages/problems.ts';

/** Throws unless the division is an open one of the agency. */
export async function requireDivision(ctx: ActContext, agencyId: string, divisionId: string): Promise<void> {
  const divisions = await divisionsOf(ctx.tx, agencyId);
  if (!divisions.some(({ id }) => id === divisionId)) throw new AppError('invalid', noSuchDivision());
}
