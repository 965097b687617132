import { newId } from '../../../kernel/ids.ts';
import type { Warning } from '../contract/fields.ts';
import { recordRemedyInput } from '../contract/remedies.ts';
import { REMEDY_SUBJECT } from '../domain/facts.ts';
import { remedyVariant } from '../domain/outcomes/index.ts';
import type { OutcomeCode } from '../domain/outcomes/index.ts';
import { keptForEver } from '../messages/personal-data.ts';
import { directSuitNotOpen } from '../messages/remedies.ts';
import { refuseApplicantData } from '../store/applicant-data.ts';
import type { CaseFile } from '../store/case-file.ts';
import { remedyDigests } from '../store/digest.ts';
import { requestTables } from '../store/tables.ts';
import { defineStep } from './define-step.ts';
import { settingsOf } from '../store/request-settings.ts';

/**
 * Reconsideration or a suit against the handling of the request, from the day it was filed (Art. 51). Counted in table 4
 * by the agency that handled the request. Fact: `requests.remedy_filed` on the remedy.
 */
export const recordRemedy = defineStep({
  step: 'record_remedy',
  input: recordRemedyInput,
  act: async (ctx, file, input, on) => {
    const { row } = file;
    const { track, organ, caseNumber = null, note = null } = input;
    refuseApplicantData(ctx, row, { organ, caseNumber, note }, keptForEver);
    const id = newId(ctx.now.getTime());
    await requestTables(ctx.tx)
      .insertInto('remedies')
      .values({
        agency_id: row.agency_id,
        id,
        request_id: row.id,
        track,
        organ,
        case_number: caseNumber,
        note,
        filed_on: on,
        decided_on: null,
        result: null,
        detail: null,
        taken_back: false,
      })
      .execute();
    await ctx.record({
      agencyId: row.agency_id,
      kind: 'requests.remedy_filed',
      subjectType: REMEDY_SUBJECT,
      subjectId: id,
      legalOn: on,
      data: { track, request_id: row.id, organ, case_number: caseNumber },
      recordHash: (await remedyDigests(ctx.tx, [id])).get(id)!,
    });
    const { administrativeQueryVariant } = await settingsOf(ctx.tx, row.agency_id);
    return { file, recordId: id, warnings: warningsFor(file, track, administrativeQueryVariant) };
  },
});

/** 行政复议法 Art. 23 ¶1(4): a refusal goes to reconsideration first. */
function warningsFor({ state }: CaseFile, track: string, variant: 'A' | 'B' | undefined): Warning[] {
  const outcome = state.closing?.outcome as OutcomeCode | undefined;
  if (track !== 'direct_suit' || !outcome) return [];
  return remedyVariant(outcome, variant) === 'A' ? [directSuitNotOpen()] : [];
}
