import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { changeInterpretationRuleInput } from '../../contract/interpretation.ts';
import { agencyNotFound } from '../../messages.ts';
import { saveInterpretationRule } from '../../store/interpretation/plans.ts';

/** Which documents an agency explains, and when. Fact: `disclosure.interpretation_rule_set`. */
export const changeInterpretationRule = defineAct({
  name: 'disclosure.change_interpretation_rule',
  summary: { zh: '设置解读要求', en: 'set when documents are explained' },
  input: changeInterpretationRuleInput,
  load: async ({ tx }, { agencyId }) => {
    const agency = await agencyById(tx, agencyId);
    if (!agency) throw agencyNotFound();
    return agency;
  },
  subject: ({ id }) => ({ agencyId: id }),
  act: async (ctx, agency, { rule }) => {
    await saveInterpretationRule(ctx.tx, agency.id, rule, ctx.now);
    await ctx.record({
      agencyId: agency.id,
      kind: 'disclosure.interpretation_rule_set',
      subjectType: 'agency_setting',
      subjectId: agency.id,
      legalOn: ctx.today,
      data: { rule },
    });
    return { id: agency.id };
  },
});
