import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { submitFormInput } from '../../contract.ts';
import { formFits, reportOfForm } from '../../domain/collection/form-report.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { handIn } from './hand-in.ts';
import { lockedMember, ofMembersOffice } from './load-collection.ts';

/** The office enters the figures of an agency that has them on paper only. Fact: `reporting.report_submitted`. */
export const submitForm = defineAct({
  name: 'reporting.submit_form',
  summary: { zh: '代为填报年度报告数字', en: 'enter the figures on behalf of an agency' },
  input: submitFormInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, place, { note, ...form }) => {
    if (!formFits(form.cells)) throw refuseCollecting('form_incomplete', 'cells');
    const { member, collection } = place;
    const model = reportOfForm(member.name, collection.year, form);
    return handIn(ctx, place, {
      via: 'office',
      source: 'form',
      model,
      note,
      file: () => Promise.resolve(null),
    });
  },
});
