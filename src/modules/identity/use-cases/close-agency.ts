import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { closeAgencySchema } from '../contract.ts';
import { existsOn } from '../domain/agency.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { loadAgencies } from '../store/load-agencies.ts';
import { lockAgency } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/**
 * Closes an agency from a day on, naming the one that takes over. Its records and figures stay with it. Fact:
 * `identity.agency_closed`.
 */
export const closeAgency = defineAct({
  name: 'identity.close_agency',
  summary: { zh: '撤销机构', en: 'close an agency' },
  input: closeAgencySchema,
  load: async (ctx, input) => ({
    agency: await lockAgency(ctx, input.agencyId),
    successor: input.successorId === null ? null : await lockAgency(ctx, input.successorId, 'successorId'),
  }),
  subject: ({ agency }) => ({ agencyId: agency.id }),
  act: async (ctx, { agency, successor }, { closedOn, reason }) => {
    if (agency.closedOn !== null) throw refuse('agency_closed', 'agencyId');
    if (closedOn <= agency.openedOn) throw refuse('before_opening', 'closedOn');
    if (closedOn < agency.nameHistory.at(-1)!.validFrom) throw refuse('version_out_of_order', 'closedOn');
    if (successor && (successor.id === agency.id || !existsOn(successor, closedOn)))
      throw refuse('agency_not_found', 'successorId');
    const others = await loadAgencies(ctx.tx, closedOn);
    if (others.some((other) => other.parentId === agency.id && existsOn(other, closedOn)))
      throw refuse('agency_has_children', 'agencyId');
    await identityTables(ctx.tx)
      .updateTable('agencies')
      .set({ closed_on: closedOn, successor_id: successor?.id ?? null })
      .where('id', '=', agency.id)
      .execute();
    await recordOn(
      ctx,
      { type: 'agency', id: agency.id, agencyId: agency.id },
      'identity.agency_closed',
      { successorId: successor?.id ?? null, reason },
      closedOn,
    );
    return { agencyId: agency.id };
  },
});
