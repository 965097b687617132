import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { acceptPush, askPush } from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { publish } from '../publishing.ts';
import { siteAt } from './platforms-sites.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

/** A document of the agency and the site of the government above it. */
const asked = async (world: PolicyWorld) => ({
  documentId: (await publish(world.runtime, world.agencyId)).id,
  siteId: (await siteAt(world, world.aboveId)).id,
  columnId: 'art20_11',
});
/** What waits for the site of the agency, asked by the government above it. */
const incoming = async (world: PolicyWorld): Promise<string> => {
  const input = {
    documentId: (await publish(world.runtime, world.aboveId)).id,
    siteId: (await siteAt(world, world.agencyId)).id,
    columnId: 'art20_11',
  };
  return (await runUseCase(world.runtime, SYSTEM_ACTOR, askPush, input)).id;
};
const carried = async (world: PolicyWorld): Promise<string> => {
  const id = await incoming(world);
  await runUseCase(world.runtime, SYSTEM_ACTOR, acceptPush, { id });
  return id;
};

export const pushInputs: PolicyInputs = {
  'disclosure.ask_push': async (world) => ({ input: await asked(world) }),
  'disclosure.recall_push': async (world) => ({
    input: {
      id: (await runUseCase(world.runtime, SYSTEM_ACTOR, askPush, await asked(world))).id,
      reason: '内容有更新',
    },
  }),
  'disclosure.accept_push': async (world) => ({ input: { id: await incoming(world) } }),
  'disclosure.refuse_push': async (world) => ({
    input: { id: await incoming(world), reason: '与本站内容重复' },
  }),
  'disclosure.end_push': async (world) => ({ input: { id: await carried(world), reason: '活动已结束' } }),
  'disclosure.list_pushes': ({ agencyId }) => ({ input: { agencyId, side: 'incoming' } }),
  'disclosure.export_pushes': ({ agencyId }) => ({ input: { agencyId, side: 'outgoing', format: 'csv' } }),
  'disclosure.list_on_site': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.site_overview': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.place_on_site': ({ agencyId }) => ({ input: { agencyId, documentId: 'none' } }),
  'disclosure.site_column_use': ({ agencyId }) => ({ input: { agencyId } }),
};
