import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { createDivisionSchema } from '../contract.ts';
import { existsOn } from '../domain/agency.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { lockAgency } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/** Adds an internal division. Fact: `identity.division_created`. */
export const createDivision = defineAct({
  name: 'identity.create_division',
  summary: { zh: '新增科室', en: 'add a division' },
  input: createDivisionSchema,
  load: (ctx, input) => lockAgency(ctx, input.agencyId),
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { name, sortOrder, openedOn = ctx.today }) => {
    if (openedOn < agency.openedOn) throw refuse('before_opening', 'openedOn');
    if (!existsOn(agency, openedOn)) throw refuse('agency_closed', 'agencyId');
    const id = newId(ctx.now.getTime());
    await identityTables(ctx.tx)
      .insertInto('divisions')
      .values({
        id,
        agency_id: agency.id,
        name,
        sort_order: sortOrder,
        opened_on: openedOn,
        closed_on: null,
      })
      .execute();
    await recordOn(
      ctx,
      { type: 'division', id, agencyId: agency.id },
      'identity.division_created',
      { name },
      openedOn,
    );
    return { divisionId: id };
  },
});
