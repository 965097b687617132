import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { codeFormInput } from '../../contract.ts';
import { formFits, reportOfForm } from '../../domain/collection/form-report.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { handIn } from './hand-in.ts';
import { loadByCode } from './load-by-code.ts';

/** An agency outside of the house hands in the figures of its report by code. Fact: `reporting.report_submitted`. */
export const submitFormByCode = defineAct({
  name: 'reporting.submit_form_by_code',
  summary: { zh: '凭报送码填报年度报告数字', en: 'hand in figures by code' },
  input: codeFormInput,
  load: loadByCode,
  subject: () => ({}),
  act: async (ctx, place, { note, code: _code, ...form }) => {
    if (!formFits(form.cells)) throw refuseCollecting('form_incomplete', 'cells');
    const model = reportOfForm(place.member.name, place.collection.year, form);
    return handIn(ctx, place, {
      via: 'link',
      source: 'form',
      model,
      note,
      file: () => Promise.resolve(null),
    });
  },
});
