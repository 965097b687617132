import { AppError } from '../../../kernel/errors.ts';
import { decideRemedyInput } from '../contract/remedies.ts';
import { REMEDY_SUBJECT } from '../domain/facts.ts';
import { keptForEver } from '../messages/personal-data.ts';
import { noSuchPart } from '../messages/problems.ts';
import { decidedBeforeFiled, remedyAlreadyDecided } from '../messages/remedies.ts';
import { refuseApplicantData } from '../store/applicant-data.ts';
import { remedyDigests } from '../store/digest.ts';
import { requestTables } from '../store/tables.ts';
import { defineStep } from './define-step.ts';

/** How a reconsideration or suit ended: upheld, corrected or another result. Fact: `requests.remedy_decided`. */
export const decideRemedy = defineStep({
  step: 'decide_remedy',
  input: decideRemedyInput,
  act: async (ctx, file, input, on) => {
    const { remedyId, result, detail = null } = input;
    refuseApplicantData(ctx, file.row, { detail }, keptForEver);
    const tables = requestTables(ctx.tx);
    const remedy = await tables
      .selectFrom('remedies')
      .selectAll()
      .where('agency_id', '=', file.row.agency_id)
      .where('id', '=', remedyId)
      .where('request_id', '=', file.row.id)
      .where('taken_back', '=', false)
      .forUpdate()
      .executeTakeFirst();
    if (!remedy) throw noSuchPart('remedyId', 'remedy');
    if (remedy.decided_on) throw new AppError('conflict', remedyAlreadyDecided(remedy.decided_on));
    if (on < remedy.filed_on) throw new AppError('invalid', decidedBeforeFiled(on, remedy.filed_on));
    await tables
      .updateTable('remedies')
      .set({ decided_on: on, result, detail })
      .where('agency_id', '=', remedy.agency_id)
      .where('id', '=', remedyId)
      .execute();
    await ctx.record({
      agencyId: remedy.agency_id,
      kind: 'requests.remedy_decided',
      subjectType: REMEDY_SUBJECT,
      subjectId: remedyId,
      legalOn: on,
      data: { result, detail },
      recordHash: (await remedyDigests(ctx.tx, [remedyId])).get(remedyId)!,
    });
    return { file, recordId: remedyId };
  },
});
