import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { changeSettingsInput } from '../contract/settings.ts';
import type { RequestSettings } from '../contract/settings.ts';
import { saveSettings, settingsOf } from '../store/request-settings.ts';
import { loadAgency } from './create-record.ts';

/**
 * Changes how an agency handles its requests; what is not given stays, a blank portal address removes it. Drafts already
 * in review keep the levels they were submitted under. Fact: `requests.settings_changed` with the new settings.
 */
export const changeSettings = defineAct({
  name: 'requests.change_settings',
  summary: { zh: '修改依申请公开设置', en: 'change the settings for requests' },
  input: changeSettingsInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { agencyId: _agencyId, ...changes }): Promise<RequestSettings> => {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const settings: RequestSettings = { ...(await settingsOf(ctx.tx, agency.id)), ...given };
    if (!settings.portalUrl) delete settings.portalUrl;
    await saveSettings(ctx.tx, agency.id, settings, ctx.now);
    await ctx.record({
      agencyId: agency.id,
      kind: 'requests.settings_changed',
      subjectType: 'request_settings',
      subjectId: agency.id,
      legalOn: ctx.today,
      data: { ...settings },
    });
    return settings;
  },
});
