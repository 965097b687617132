import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { getSettingsInput } from '../contract/settings.ts';
import { settingsOf } from '../store/request-settings.ts';

/** How an agency handles its requests: review levels, correction period, letters. */
export const getSettings = defineRead({
  name: 'requests.get_settings',
  summary: { zh: '查看依申请公开设置', en: 'see the settings for requests' },
  input: getSettingsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: (ctx, _loaded, { agencyId }) => settingsOf(ctx.tx, agencyId),
});
