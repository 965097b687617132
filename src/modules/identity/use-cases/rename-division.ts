import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { renameDivisionSchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { lockDivision } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/** Renames a division; the fact keeps the earlier name. Fact: `identity.division_renamed`. */
export const renameDivision = defineAct({
  name: 'identity.rename_division',
  summary: { zh: '科室更名', en: 'rename a division' },
  input: renameDivisionSchema,
  load: (ctx, input) => lockDivision(ctx, input.divisionId),
  subject: (division) => ({ agencyId: division.agency_id }),
  act: async (ctx, division, { name }) => {
    if (division.closed_on !== null) throw refuse('division_closed', 'divisionId');
    await identityTables(ctx.tx)
      .updateTable('divisions')
      .set({ name })
      .where('id', '=', division.id)
      .execute();
    await recordOn(
      ctx,
      { type: 'division', id: division.id, agencyId: division.agency_id },
      'identity.division_renamed',
      { from: division.name, to: name },
    );
    return { divisionId: division.id };
  },
});
