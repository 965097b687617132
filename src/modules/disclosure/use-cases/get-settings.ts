import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { getDisclosureSettingsInput, type DisclosureSettings } from '../contract.ts';
import { settingsView } from '../views/settings.ts';

/** How an agency publishes: review plan, periods, index numbers. */
export const getDisclosureSettings = defineRead({
  name: 'disclosure.get_settings',
  summary: { zh: '查看主动公开设置', en: 'see the settings for publication' },
  input: getDisclosureSettingsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: (ctx, _loaded, { agencyId }): Promise<DisclosureSettings> => settingsView(ctx.tx, agencyId, ctx.today),
});
