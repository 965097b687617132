import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { currentCalendar } from '../../../calendar/index.ts';
import { interpretationDutiesInput } from '../../contract/interpretation.ts';
import { interpretationDueOn } from '../../domain/interpretation/duty.ts';
import { interpretationRule, releasedOfKinds } from '../../store/interpretation/plans.ts';

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
