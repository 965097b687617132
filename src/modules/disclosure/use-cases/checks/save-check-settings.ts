import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { saveCheckSettingsInput } from '../../contract.ts';
import { saveCheckSettingsOf } from '../../store/checks/settings.ts';

/** Decides what of the house may stand in public texts, and whether addresses outside are asked. */
export const saveCheckSettings = defineAct({
  name: 'disclosure.save_check_settings',
  summary: { zh: '修改发布前检查设置', en: 'change the settings of the checks' },
  input: saveCheckSettingsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, ...settings }) => {
    await saveCheckSettingsOf(ctx.tx, agencyId, settings, ctx.now);
    await ctx.record({
      agencyId,
      kind: 'disclosure.check_settings_saved',
      subjectType: 'check_settings',
      subjectId: agencyId,
      legalOn: ctx.today,
      data: {
        externalLinks: settings.externalLinks,
        allowedPhones: settings.allowedPhones.length,
        officialDomains: settings.officialDomains,
      },
    });
    return settings;
  },
});
