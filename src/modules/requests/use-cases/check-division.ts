import { AppError } from '../../../kernel/errors.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { actorOfPerson, divisionsOf } from '../../identity/index.ts';
import { noSuchDivision, noSuchPerson } from '../messages/problems.ts';

/** Throws unless the division is an open one of the agency. */
export async function requireDivision(ctx: ActContext, agencyId: string, divisionId: string): Promise<void> {
  const divisions = await divisionsOf(ctx.tx, agencyId);
  if (!divisions.some(({ id }) => id === divisionId)) throw new AppError('invalid', noSuchDivision());
}

/** Throws unless the person holds a post at the agency today. */
export async function requireAssignee(ctx: ActContext, agencyId: string, personId: string): Promise<void> {
  const person = await actorOfPerson(ctx.tx, personId, ctx.now);
  if (!person?.grants.some((grant) => grant.agencyId === agencyId && !grant.onBehalfOf))
    throw new AppError('invalid', noSuchPerson());
}
