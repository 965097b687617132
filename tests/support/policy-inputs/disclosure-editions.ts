import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  createPreviewLink,
  relateDocument,
  repealDocument,
} from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { draftOf, publish, SECRECY_BASIS, SECRECY_OPINION } from '../publishing.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const draftAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, createDocumentDraft, draftOf(agencyId))).id;

const previewAt = async (world: PolicyWorld): Promise<{ id: string; linkId: string; token: string }> => {
  const id = await draftAt(world);
  const { linkId, path } = await runUseCase(world.runtime, SYSTEM_ACTOR, createPreviewLink, { id });
  return { id, linkId, token: path.split('/').at(-1)! };
};
const relationAt = async (world: PolicyWorld): Promise<{ id: string; relationId: string }> => {
  const id = await draftAt(world);
  const relation = { id, type: 'implements', targetText: '省有关实施方案' };
  return {
    id,
    relationId: (await runUseCase(world.runtime, SYSTEM_ACTOR, relateDocument, relation)).relationId,
  };
};
const period = { from: '2026-01-01', to: '2026-12-31' };

/** Review by plan, emergency publication, relations, preview, reassessment, desk, settings. */
export const editionInputs: PolicyInputs = {
  'disclosure.pass_review': async (world) => ({
    input: { id: await draftAt(world), steps: ['first_proof'], opinion: '同意' },
  }),
  'disclosure.pass_secrecy_review': async (world) => ({
    input: { id: await draftAt(world), basis: SECRECY_BASIS, opinion: SECRECY_OPINION },
  }),
  'disclosure.approve_and_release': async (world) => ({ input: { id: await draftAt(world) } }),
  'disclosure.send_back': async (world) => ({ input: { id: await draftAt(world), reason: '请补充' } }),
  'disclosure.recall_draft': async (world) => ({ input: { id: await draftAt(world) } }),
  'disclosure.discard_draft': async (world) => ({ input: { id: await draftAt(world), reason: '不再需要' } }),
  'disclosure.publish_emergency': async (world) => ({
    input: { id: await draftAt(world), reason: '突发事件', secrecyOpinion: SECRECY_OPINION },
  }),
  'disclosure.decide_emergency': async (world) => ({
    input: { id: await draftAt(world), decision: 'approve', opinion: '同意' },
  }),
  'disclosure.relate_document': async (world) => ({
    input: { id: await draftAt(world), type: 'implements', targetText: '省有关实施方案' },
  }),
  'disclosure.remove_relation': async (world) => ({ input: await relationAt(world) }),
  'disclosure.annul_repeal': async (world) => {
    const { id } = await publish(world.runtime, world.agencyId);
    const repeal = { id, repealedOn: '2026-11-20', basis: '宁试发〔2026〕99号' };
    await runUseCase(world.runtime, SYSTEM_ACTOR, repealDocument, repeal);
    return { input: { id, reason: 'wrong_document', note: '核对后发现标错了文件。' } };
  },
  'disclosure.get_chain': async (world) => ({ input: { id: await draftAt(world) } }),
  'disclosure.get_public_chain': async ({ runtime, agencyId }) => ({
    input: { id: (await publish(runtime, agencyId)).id },
  }),
  'disclosure.compare_editions': async (world) => ({ input: { id: await draftAt(world), from: 1, to: 1 } }),
  'disclosure.create_preview_link': async (world) => ({ input: { id: await draftAt(world) } }),
  'disclosure.revoke_preview_link': async (world) => ({ input: await previewAt(world) }),
  'disclosure.read_preview': async (world) => ({ input: await previewAt(world) }),
  'disclosure.reassess': async (world) => ({
    input: { id: await draftAt(world), decision: 'keep', reason: '情形没有变化' },
  }),
  'disclosure.list_withheld': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.list_emergencies': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.get_desk': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.chase_deadlines': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.get_timeliness': ({ agencyId }) => ({ input: { agencyId, ...period } }),
  'disclosure.get_settings': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.change_settings': ({ agencyId }) => ({ input: { agencyId, publicationWorkingDays: 10 } }),
};
