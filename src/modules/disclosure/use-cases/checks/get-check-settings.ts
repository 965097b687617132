import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { checkSettingsInput } from '../../contract.ts';
import { checkSettings } from '../../store/checks/settings.ts';

/** How an agency's texts are checked. */
export const getCheckSettings = defineRead({
  name: 'disclosure.get_check_settings',
  summary: { zh: '查看发布前检查设置', en: 'look at the settings of the checks' },
  input: checkSettingsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: (ctx, _loaded, { agencyId }) => checkSettings(ctx.tx, agencyId),
});
