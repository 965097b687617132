import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { comparisonMinimumInput } from '../../contract.ts';
import { saveComparisonMinimum } from '../../store/collection/comparison-minimum.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/**
 * Sets from how many cases on an agency has a rate in the office's comparisons. Fact:
 * `reporting.comparison_minimum_set`.
 */
export const setComparisonMinimum = defineAct({
  name: 'reporting.set_comparison_minimum',
  summary: { zh: '设定比较的最低件数', en: 'set the minimum number for comparisons' },
  input: comparisonMinimumInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, office, { minimum }) => {
    await saveComparisonMinimum(ctx.tx, office.id, minimum, ctx.now);
    await ctx.record({
      agencyId: office.id,
      kind: 'reporting.comparison_minimum_set',
      subjectType: 'comparison_setting',
      subjectId: office.id,
      legalOn: ctx.today,
      data: { minimum },
    });
    return { agencyId: office.id, minimum };
  },
});
