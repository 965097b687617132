import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { Actor } from '../../../kernel/policy/policy.ts';
import type { Scope } from '../store/list-cases.ts';

const READ = 'requests.get_case';

/** The agency a list is asked for: the one named, else that of the reader's first post. */
export function listAgencyId(actor: Actor, given: string | undefined): string | undefined {
  return given ?? actor.grants[0]?.agencyId;
}

/**
 * The cases a reader may open, as the policy says for single cases: whole agencies, or divisions. With `below` also the
 * agencies under the one asked for.
 */
export function readableScopes(ctx: ActContext, agencyId: string, below: boolean): Scope[] {
  const under = below
    ? ctx.actor.grants
        .filter((grant) => grant.agencyId === agencyId)
        .flatMap((grant) => grant.subordinateAgencyIds ?? [])
    : [];
  return [...new Set([agencyId, ...under])].flatMap((id): Scope[] => {
    if (ctx.may(READ, { agencyId: id })) return [{ agencyId: id, divisionIds: null }];
    const divisionIds = ctx.actor.grants
      .filter((grant) => grant.agencyId === id && grant.divisionId != null)
      .map((grant) => grant.divisionId!)
      .filter((divisionId) => ctx.may(READ, { agencyId: id, divisionId }));
    return divisionIds.length > 0 ? [{ agencyId: id, divisionIds: [...new Set(divisionIds)] }] : [];
  });
}
