import { homeAgencyId, NO_AGENCY, setHomeAgency } from '../../../kernel/policy/home-agency.ts';
import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { createAgencySchema } from '../contract.ts';
import { existsOn } from '../domain/agency.ts';
import { refuse } from '../messages.ts';
import { identityTables, saveVersion } from '../store/agencies.ts';
import { lockAgency } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';
import { checkRemedies } from './check-remedies.ts';

/**
 * Adds an agency below another, or at the top of a tree. The first one of an installation becomes the agency that
 * runs it. Fact: `identity.agency_created`.
 */
export const createAgency = defineAct({
  name: 'identity.create_agency',
  summary: { zh: '新增机构', en: 'add an agency' },
  input: createAgencySchema,
  load: async (ctx, input) => ({
    home: await homeAgencyId(ctx.tx),
    parent: input.parentId === null ? null : await lockAgency(ctx, input.parentId, 'parentId'),
  }),
  subject: ({ home, parent }) => ({ agencyId: parent?.id ?? home }),
  act: async (ctx, { home, parent }, input) => {
    if (parent && !existsOn(parent, input.openedOn)) throw refuse('parent_closed', 'parentId');
    await checkRemedies(ctx, input.parentId, input.remedies);
    const id = newId(ctx.now.getTime());
    const inserted = await identityTables(ctx.tx)
      .insertInto('agencies')
      .values({
        id,
        code: input.code,
        kind: input.kind,
        region: input.region,
        organisation_code: input.organisationCode,
        has_rulemaking_power: input.hasRulemakingPower,
        foi_office: JSON.stringify(input.foiOffice),
        remedies: JSON.stringify(input.remedies),
        sort_order: input.sortOrder,
        opened_on: input.openedOn,
        closed_on: null,
        successor_id: null,
      })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .executeTakeFirst();
    if (Number(inserted.numInsertedOrUpdatedRows) === 0) throw refuse('code_taken', 'code');
    const { name, shortName, documentAbbreviation, parentId, openedOn } = input;
    await saveVersion(ctx.tx, id, { validFrom: openedOn, name, shortName, documentAbbreviation, parentId });
    if (home === NO_AGENCY) await setHomeAgency(ctx.tx, id, ctx.now);
    await recordOn(
      ctx,
      { type: 'agency', id, agencyId: id },
      'identity.agency_created',
      { code: input.code, kind: input.kind, name, parentId },
      openedOn,
    );
    return { agencyId: id };
  },
});
