import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { reviseAgencySchema } from '../contract.ts';
import { identityTables } from '../store/agencies.ts';
import { lockAgency } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';
import { checkRemedies } from './check-remedies.ts';

/** Changes what has no history of its own: FOI office, codes, remedies, order. Fact: `identity.agency_revised`. */
export const reviseAgency = defineAct({
  name: 'identity.revise_agency',
  summary: { zh: '修改机构资料', en: 'change an agency’s particulars' },
  input: reviseAgencySchema,
  load: (ctx, input) => lockAgency(ctx, input.agencyId),
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, input) => {
    if (input.remedies) await checkRemedies(ctx, agency.parentId, input.remedies);
    const next = { ...agency, ...definedOnly(input) };
    await identityTables(ctx.tx)
      .updateTable('agencies')
      .set({
        region: next.region,
        organisation_code: next.organisationCode,
        has_rulemaking_power: next.hasRulemakingPower,
        foi_office: JSON.stringify(next.foiOffice),
        remedies: JSON.stringify(next.remedies),
        sort_order: next.sortOrder,
      })
      .where('id', '=', agency.id)
      .execute();
    const changed = Object.keys(definedOnly(input)).filter((field) => field !== 'agencyId');
    await recordOn(ctx, { type: 'agency', id: agency.id, agencyId: agency.id }, 'identity.agency_revised', {
      changed,
    });
    return { agencyId: agency.id };
  },
});

function definedOnly<T extends object>(input: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
