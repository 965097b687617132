import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { renameAgencySchema } from '../contract.ts';
import { saveVersion } from '../store/agencies.ts';
import { lockAgency } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';
import { nextVersionFrom } from './next-version.ts';

/** Gives an agency new names from a day on; earlier days keep the earlier names. Fact: `identity.agency_renamed`. */
export const renameAgency = defineAct({
  name: 'identity.rename_agency',
  summary: { zh: '机构更名', en: 'rename an agency' },
  input: renameAgencySchema,
  load: (ctx, input) => lockAgency(ctx, input.agencyId),
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { name, shortName, documentAbbreviation, validFrom, reason }) => {
    const last = nextVersionFrom(agency, validFrom);
    await saveVersion(ctx.tx, agency.id, { ...last, validFrom, name, shortName, documentAbbreviation });
    await recordOn(
      ctx,
      { type: 'agency', id: agency.id, agencyId: agency.id },
      'identity.agency_renamed',
      { from: last.name, to: name, reason },
      validFrom,
    );
    return { agencyId: agency.id };
  },
});
