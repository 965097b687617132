import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { viewApplicantInput } from '../contract/steps.ts';
import type { ApplicantData } from '../contract/steps.ts';
import { openApplicant } from '../store/applicant.ts';
import { lockCase, subjectOf } from '../store/case-file.ts';
import { keptForEver } from '../messages/personal-data.ts';
import { refuseApplicantData } from '../store/applicant-data.ts';
import { noteView } from './note-view.ts';

/** The applicant's full data, for a stated reason; that it was seen stays on record. Fact: `requests.applicant_viewed`. */
export const viewApplicant = defineAct({
  name: 'requests.view_applicant',
  summary: { zh: '查看申请人信息', en: 'view the applicant’s data' },
  input: viewApplicantInput,
  load: (ctx, input) => lockCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, file, { reason }): Promise<ApplicantData> => {
    refuseApplicantData(ctx, file.row, { reason }, keptForEver);
    await noteView(ctx, file, reason);
    return openApplicant(ctx.cipher, file.row);
  },
});
