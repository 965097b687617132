import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../identity/index.ts';
import { changeDisclosureSettingsInput, type DisclosureSettings } from '../contract.ts';
import { planProblems } from '../domain/review-plan.ts';
import { planRefused } from '../messages/editions.ts';
import { agencyNotFound } from '../messages.ts';
import { saveSettings } from '../store/settings.ts';
import { settingsView } from '../views/settings.ts';

/**
 * Changes how an agency publishes; what is absent stays, null returns to the default. Editions in review keep the plan
 * they were submitted under; index numbers that were given stay as they are.
 */
export const changeDisclosureSettings = defineAct({
  name: 'disclosure.change_settings',
  summary: { zh: '修改主动公开设置', en: 'change the settings for publication' },
  input: changeDisclosureSettingsInput,
  load: async (ctx, { agencyId }) => {
    const agency = await agencyById(ctx.tx, agencyId, ctx.today);
    if (!agency) throw agencyNotFound();
    return agency;
  },
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { agencyId, ...changes }): Promise<DisclosureSettings> => {
    const problems = changes.reviewPlan ? planProblems(changes.reviewPlan) : [];
    if (problems.length > 0) throw planRefused(problems);
    await saveSettings(ctx.tx, agency.id, changes, ctx.now);
    await ctx.record({
      agencyId,
      kind: 'disclosure.settings_changed',
      subjectType: 'disclosure_settings',
      subjectId: agencyId,
      legalOn: ctx.today,
      data: Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
    });
    return settingsView(ctx.tx, agency.id, ctx.today);
  },
});
