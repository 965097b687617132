import { addDays } from '../../../src/kernel/dates.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import {
  addColumn,
  announceClosing,
  keepSiteOpen,
  openSite,
  sitesOf,
  type Site,
} from '../../../src/modules/platforms/index.ts';
import { aPicture, siteInput } from '../sites.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

/** The site of an agency, open. */
export async function siteAt({ runtime }: PolicyWorld, agencyId: string): Promise<Site> {
  const known = (await sitesOf(runtime.db)).find((site) => site.agencyId === agencyId);
  if (!known) return runUseCase(runtime, SYSTEM_ACTOR, openSite, siteInput(agencyId));
  if (known.state === 'open') return known;
  return runUseCase(runtime, SYSTEM_ACTOR, keepSiteOpen, { id: known.id, reason: '继续运行' });
}

const announced = async (world: PolicyWorld): Promise<string> => {
  const { id } = await siteAt(world, world.agencyId);
  const closesOn = addDays(world.runtime.now().toISOString().slice(0, 10), 2);
  await runUseCase(world.runtime, SYSTEM_ACTOR, announceClosing, {
    id,
    closesOn,
    announcement: '并入市政府网站',
  });
  return id;
};

export const siteInputs: PolicyInputs = {
  'platforms.list_sites': () => ({ input: {} }),
  'platforms.export_sites': () => ({ input: { format: 'csv' } }),
  'platforms.read_site': async (world) => ({ input: { id: (await siteAt(world, world.agencyId)).id } }),
  'platforms.read_emblem': async (world) => ({ input: { id: (await siteAt(world, world.agencyId)).id } }),
  'platforms.set_emblem': async (world) => ({
    input: { id: (await siteAt(world, world.agencyId)).id, file: aPicture() },
  }),
  'platforms.open_site': ({ agencyId }) => ({ input: siteInput(agencyId) }),
  'platforms.announce_closing': async (world) => ({
    input: {
      id: (await siteAt(world, world.agencyId)).id,
      closesOn: '2199-01-01',
      announcement: '并入市政府网站',
    },
  }),
  'platforms.close_site': async (world) => ({ input: { id: await announced(world) } }),
  'platforms.keep_site_open': async (world) => ({
    input: { id: await announced(world), reason: '继续运行' },
  }),
  'platforms.order_columns': async ({ runtime, agencyId }) => {
    const input = { agencyId, name: '待排栏目', description: '用于排序。' };
    const { id } = await runUseCase(runtime, SYSTEM_ACTOR, addColumn, input);
    return { input: { agencyId, ids: [id] } };
  },
};
