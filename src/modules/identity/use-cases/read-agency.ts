import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { readAgencySchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { agencyById, divisionsOf } from '../views/agencies.ts';

/** One agency as of a day with its divisions and history; public. Throws `agency_not_found`. */
export const readAgency = defineRead({
  name: 'identity.read_agency',
  summary: { zh: '查看机构资料', en: 'read an agency’s particulars' },
  input: readAgencySchema,
  load: async (ctx, { agencyId, on = ctx.today }) => {
    const agency = await agencyById(ctx.tx, agencyId, on);
    if (!agency) throw refuse('agency_not_found', 'agencyId');
    return agency;
  },
  subject: () => ({}),
  act: async (ctx, agency) => ({ agency, divisions: await divisionsOf(ctx.tx, agency.id) }),
});
