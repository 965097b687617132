import { defineAct, defineRead } from '../../../../kernel/runtime/use-case.ts';
import { currentCalendar } from '../../../calendar/index.ts';
import { agencyById } from '../../../identity/index.ts';
import { changeInterpretationRuleInput, interpretationDutiesInput } from '../../contract/interpretation.ts';
import { interpretationDueOn } from '../../domain/interpretation/duty.ts';
import { agencyNotFound } from '../../messages.ts';
import {
  interpretationRule,
  releasedOfKinds,
  saveInterpretationRule,
} from '../../store/interpretation/plans.ts';

/** Released documents whose planned interpretation is not released yet, the most urgent first. */
export const listInterpretationDuties = defineRead({
  name: 'disclosure.list_interpretation_duties',
  summary: { zh: '查看待解读文件', en: 'list documents to be explained' },
  input: interpretationDutiesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId }) => {
    const rule = await interpretationRule(ctx.tx, agencyId);
    const calendar = await currentCalendar(ctx.tx);
    const owed = (await releasedOfKinds(ctx.tx, agencyId, rule.kinds)).filter(
      ({ plan }) => plan?.kind === 'plan',
    );
    const duties = owed.map(({ documentId, title, releasedOn }) => {
      const dueOn = interpretationDueOn(calendar, rule, releasedOn);
      return { documentId, title, releasedOn, dueOn, isLate: dueOn < ctx.today };
    });
    return { rule, duties: duties.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)) };
  },
});

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
