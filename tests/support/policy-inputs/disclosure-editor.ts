import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft } from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { draftOf } from '../publishing.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const draftAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, createDocumentDraft, draftOf(agencyId))).id;

export const editorInputs: PolicyInputs = {
  'disclosure.autosave_draft': async (world) => ({ input: { id: await draftAt(world), title: '改标题' } }),
  'disclosure.mark_presence': async (world) => ({ input: { id: await draftAt(world), doing: 'editing' } }),
};
