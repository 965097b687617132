import { assignRequestInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { requireAssignee, requireDivision } from './check-division.ts';
import { defineStep } from './define-step.ts';

/** Gives the case to a division, and to a person there if one is named. Fact: `requests.assigned`. */
export const assignRequest = defineStep({
  step: 'assign_request',
  input: assignRequestInput,
  act: async (ctx, before, input, on) => {
    const { divisionId, assigneeId = null } = input;
    await requireDivision(ctx, before.row.agency_id, divisionId);
    if (assigneeId !== null) await requireAssignee(ctx, before.row.agency_id, assigneeId);
    const file = await recordOnCase(
      ctx,
      before,
      [{ kind: 'requests.assigned', on, data: { division_id: divisionId, assignee_id: assigneeId } }],
      { division_id: divisionId, assignee_id: assigneeId },
    );
    return { file };
  },
});
