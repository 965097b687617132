import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { endDelegationSchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { lockDelegation } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/** Ends a delegation at once (the colleague is back early). Fact: `identity.delegation_ended`. */
export const endDelegation = defineAct({
  name: 'identity.end_delegation',
  summary: { zh: '结束委托', en: 'end a delegation' },
  input: endDelegationSchema,
  load: (ctx, input) => lockDelegation(ctx, input.delegationId),
  subject: (delegation) => ({ agencyId: delegation.agency_id, assigneeId: delegation.from_person_id }),
  act: async (ctx, delegation, { reason }) => {
    if (delegation.ended_on !== null || delegation.until_on < ctx.today)
      throw refuse('delegation_over', 'delegationId');
    await identityTables(ctx.tx)
      .updateTable('delegations')
      .set({ ended_on: ctx.today })
      .where('id', '=', delegation.id)
      .execute();
    const subject = { type: 'delegation', id: delegation.id, agencyId: delegation.agency_id } as const;
    await recordOn(ctx, subject, 'identity.delegation_ended', { reason });
    return { delegationId: delegation.id };
  },
});
