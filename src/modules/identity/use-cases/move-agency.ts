import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { homeAgencyId } from '../../../kernel/policy/home-agency.ts';
import { moveAgencySchema } from '../contract.ts';
import { existsOn } from '../domain/agency.ts';
import { idsBelow } from '../domain/agency-tree.ts';
import { refuse } from '../messages.ts';
import { saveVersion } from '../store/agencies.ts';
import { loadAgencies } from '../store/load-agencies.ts';
import { lockAgency } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';
import { checkRemedies } from './check-remedies.ts';
import { nextVersionFrom } from './next-version.ts';
import { requirePermission } from './require-permission.ts';

/**
 * Puts an agency below another from a day on; earlier days keep the earlier place. The actor must be allowed to add
 * agencies at the new place too. Fact: `identity.agency_moved`.
 */
export const moveAgency = defineAct({
  name: 'identity.move_agency',
  summary: { zh: '调整机构隶属关系', en: 'move an agency in the tree' },
  input: moveAgencySchema,
  load: async (ctx, input) => ({
    agency: await lockAgency(ctx, input.agencyId),
    parent: input.parentId === null ? null : await lockAgency(ctx, input.parentId, 'parentId'),
    home: await homeAgencyId(ctx.tx),
  }),
  subject: ({ agency }) => ({ agencyId: agency.id }),
  act: async (ctx, { agency, parent, home }, { parentId, validFrom, reason }) => {
    requirePermission(ctx, 'identity.create_agency', { agencyId: parentId ?? home }, 'parentId');
    if (parent && !existsOn(parent, validFrom)) throw refuse('parent_closed', 'parentId');
    const last = nextVersionFrom(agency, validFrom);
    const below = idsBelow(await loadAgencies(ctx.tx, validFrom), agency.id);
    if (parentId === agency.id || (parentId !== null && below.includes(parentId)))
      throw refuse('agency_is_below', 'parentId');
    await checkRemedies(ctx, parentId, agency.remedies);
    await saveVersion(ctx.tx, agency.id, { ...last, validFrom, parentId });
    await recordOn(
      ctx,
      { type: 'agency', id: agency.id, agencyId: agency.id },
      'identity.agency_moved',
      { from: last.parentId, to: parentId, reason },
      validFrom,
    );
    return { agencyId: agency.id };
  },
});
