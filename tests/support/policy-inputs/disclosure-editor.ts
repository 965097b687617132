import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft } from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { attach, draftOf } from '../publishing.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const draftAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, createDocumentDraft, draftOf(agencyId))).id;

export const editorInputs: PolicyInputs = {
  'disclosure.arrange_attachments': async (world) => {
    const id = await draftAt(world);
    return { input: { id, files: [{ fileId: await attach(world.runtime, world.agencyId, id) }] } };
  },
  'disclosure.autosave_draft': async (world) => ({ input: { id: await draftAt(world), title: '改标题' } }),
  'disclosure.mark_presence': async (world) => ({ input: { id: await draftAt(world), doing: 'editing' } }),
};
