import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { viewApplicantInput } from '../contract/steps.ts';
import type { ApplicantData } from '../contract/steps.ts';
import { REQUEST_SUBJECT } from '../domain/facts.ts';
import { openApplicant } from '../store/applicant.ts';
import { lockCase, subjectOf } from '../store/case-file.ts';

/** The applicant's full data, for a stated reason; that it was seen stays on record. Fact: `requests.applicant_viewed`. */
export const viewApplicant = defineAct({
  name: 'requests.view_applicant',
  summary: { zh: '查看申请人信息', en: 'view the applicant’s data' },
  input: viewApplicantInput,
  load: (ctx, input) => lockCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, { row }, { reason }): Promise<ApplicantData> => {
    // the record itself does not change, so the digest of the fact before stays the one that counts
    await ctx.record({
      agencyId: row.agency_id,
      kind: 'requests.applicant_viewed',
      subjectType: REQUEST_SUBJECT,
      subjectId: row.id,
      legalOn: ctx.today,
      data: { reason },
    });
    return openApplicant(ctx.cipher, row);
  },
});
