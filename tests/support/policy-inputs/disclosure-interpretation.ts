import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft } from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { draftOf } from '../publishing.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const draft = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, createDocumentDraft, draftOf(agencyId))).id;

export const interpretationInputs: PolicyInputs = {
  'disclosure.save_interpretation_plan': async (world) => ({ input: { id: await draft(world), plan: null } }),
  'disclosure.get_document_interpretation': async (world) => ({ input: { id: await draft(world) } }),
  'disclosure.list_interpretation_duties': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.list_interpretations': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.export_interpretations': ({ agencyId }) => ({ input: { agencyId, format: 'csv' } }),
  'disclosure.change_interpretation_rule': ({ agencyId }) => ({ input: { agencyId, rule: null } }),
};
