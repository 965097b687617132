import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { addOutlet, addReadingPlace } from '../../../src/modules/platforms/index.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

let made = 0;
const place = (agencyId: string) => ({
  agencyId,
  kind: 'archives' as const,
  name: `宁川市档案馆${(made += 1)}`,
  address: '人民路1号',
  hours: '工作日',
  phone: '0000-1',
});
const outlet = (agencyId: string) => ({
  agencyId,
  channel: 'press' as const,
  name: `宁川日报${(made += 1)}`,
});
const placeAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, addReadingPlace, place(agencyId))).id;
const outletAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, addOutlet, outlet(agencyId))).id;
const without = <T extends { agencyId: string }>({ agencyId: _agency, ...rest }: T) => rest;
/** A place that was there last month already. */
const olderPlace = async (world: PolicyWorld): Promise<string> => {
  const then = { ...world.runtime, now: () => new Date('2026-09-01T04:00:00Z') };
  return placeAt({ ...world, runtime: then });
};

export const placeInputs: PolicyInputs = {
  'platforms.list_reading_places': ({ agencyId }) => ({ input: { agencyId } }),
  'platforms.export_visits': ({ agencyId }) => ({ input: { agencyId, format: 'csv' } }),
  'platforms.add_reading_place': ({ agencyId }) => ({ input: place(agencyId) }),
  'platforms.change_reading_place': async (world) => ({
    input: { id: await placeAt(world), ...without(place(world.agencyId)) },
  }),
  'platforms.close_reading_place': async (world) => ({ input: { id: await placeAt(world), reason: '迁址' } }),
  'platforms.record_visits': async (world) => ({
    input: { id: await olderPlace(world), month: '2026-10', visits: 12 },
  }),
  'platforms.public_reading_places': () => ({ input: {} }),
  'platforms.list_outlets': ({ agencyId }) => ({ input: { agencyId } }),
  'platforms.add_outlet': ({ agencyId }) => ({ input: outlet(agencyId) }),
  'platforms.change_outlet': async (world) => ({
    input: { id: await outletAt(world), ...without(outlet(world.agencyId)) },
  }),
  'platforms.close_outlet': async (world) => ({ input: { id: await outletAt(world), reason: '停刊' } }),
};
