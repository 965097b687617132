import { writeSetting } from '../../../../kernel/database/settings.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { setRegisterSyncInput } from '../../contract.ts';
import { REGISTER_SYNC_SETTING } from '../../views/register-sync.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** Says whether published rules and normative documents enter the register by themselves. On record as a fact. */
export const setRegisterSync = defineAct({
  name: 'reporting.set_register_sync',
  summary: { zh: '设置登记簿自动更新', en: 'set whether the register follows documents by itself' },
  input: setRegisterSyncInput,
  load: (ctx, { agencyId }) => loadAgency(ctx, agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { automatic }) => {
    await writeSetting(ctx.tx, agency.id, REGISTER_SYNC_SETTING, automatic, ctx.now);
    await ctx.record({
      agencyId: agency.id,
      kind: 'reporting.register_sync_set',
      subjectType: 'agency_setting',
      subjectId: `${agency.id}:${REGISTER_SYNC_SETTING}`,
      legalOn: ctx.today,
      data: { automatic },
    });
    return { automatic };
  },
});
