import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { addOverlay } from '../../../src/modules/calendar/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const overlayFor = (agencyId: string, on: string) => ({
  agencyId,
  title: '本地放假通知',
  documentNumber: '试字1号',
  offDays: [{ on, holiday: 'other' as const }],
  workingDays: [],
});

export const policyInputs: PolicyInputs = {
  'calendar.list_days': () => ({ input: { from: '2026-01-01', to: '2026-01-31' } }),
  'calendar.list_notices': () => ({ input: {} }),
  'calendar.list_moved': async ({ runtime, agencyId }: PolicyWorld) => {
    const overlay = overlayFor(agencyId, '2026-12-03');
    const { id: changeId } = await runUseCase(runtime, SYSTEM_ACTOR, addOverlay, overlay);
    return { input: { changeId, agencyId } };
  },
  'calendar.add_notice': ({ aboveId }) => ({
    input: {
      year: 2027,
      title: '放假通知',
      documentNumber: '试字2号',
      publishedOn: '2026-11-01',
      offDays: [{ on: '2027-01-01', holiday: 'new_year' }],
      workingWeekendDays: [],
    },
    ownerId: aboveId,
  }),
  'calendar.add_overlay': ({ agencyId }) => ({ input: overlayFor(agencyId, '2026-12-01') }),
  'calendar.withdraw_overlay': async ({ runtime, agencyId }: PolicyWorld) => {
    const overlay = overlayFor(agencyId, '2026-12-02');
    const { id } = await runUseCase(runtime, SYSTEM_ACTOR, addOverlay, overlay);
    return { input: { overlayId: id, reason: '试' } };
  },
};
