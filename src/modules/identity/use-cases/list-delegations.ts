import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listDelegationsSchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { agencyById } from '../views/agencies.ts';
import { delegationsAt } from '../views/delegations.ts';

/** Who acts for whom at an agency: in force and to come, or with those that are over. */
export const listDelegations = defineRead({
  name: 'identity.list_delegations',
  summary: { zh: '查看委托代办情况', en: 'list delegations' },
  input: listDelegationsSchema,
  load: async (ctx, { agencyId }) => {
    const agency = await agencyById(ctx.tx, agencyId, ctx.today);
    if (!agency) throw refuse('agency_not_found', 'agencyId');
    return agency;
  },
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { includePast }) => ({
    delegations: await delegationsAt(ctx.tx, agency.id, ctx.today, includePast),
  }),
});
