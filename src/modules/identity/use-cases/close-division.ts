import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { closeDivisionSchema } from '../contract.ts';
import { holdsOn } from '../domain/posts.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { lockDivision } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/** Closes a division that nobody holds a post in; from today it can no longer be assigned or staffed. Fact: `identity.division_closed`. */
export const closeDivision = defineAct({
  name: 'identity.close_division',
  summary: { zh: '撤销科室', en: 'close a division' },
  input: closeDivisionSchema,
  load: (ctx, input) => lockDivision(ctx, input.divisionId),
  subject: (division) => ({ agencyId: division.agency_id }),
  act: async (ctx, division, { reason }) => {
    if (division.closed_on !== null) throw refuse('division_closed', 'divisionId');
    const posts = await identityTables(ctx.tx)
      .selectFrom('posts')
      .selectAll()
      .where('division_id', '=', division.id)
      .execute();
    if (posts.some((post) => holdsOn(post, ctx.today))) throw refuse('division_staffed', 'divisionId');
    await identityTables(ctx.tx)
      .updateTable('divisions')
      .set({ closed_on: ctx.today })
      .where('id', '=', division.id)
      .execute();
    await recordOn(
      ctx,
      { type: 'division', id: division.id, agencyId: division.agency_id },
      'identity.division_closed',
      { reason },
    );
    return { divisionId: division.id };
  },
});
