import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft } from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { aPdf, attach, draftOf, publish } from '../publishing.ts';
import { editionInputs } from './disclosure-editions.ts';
import { openDataInputs } from './disclosure-open-data.ts';
import { searchInputs } from './disclosure-search.ts';
import { schemeInputs } from './disclosure-scheme.ts';
import { pushInputs } from './disclosure-pushes.ts';
import { checksInputs } from './disclosure-checks.ts';
import { editorInputs } from './disclosure-editor.ts';
import { gazetteInputs } from './disclosure-gazette.ts';
import { interpretationInputs } from './disclosure-interpretation.ts';
import { subscriptionInputs } from './disclosure-subscriptions.ts';
import { importInputs } from './disclosure-import.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const draftAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, createDocumentDraft, draftOf(agencyId))).id;
const releasedAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await publish(runtime, agencyId)).id;
const withFile = async (world: PolicyWorld): Promise<{ id: string; fileId: string }> => {
  const id = await draftAt(world);
  return { id, fileId: await attach(world.runtime, world.agencyId, id) };
};

export const policyInputs: PolicyInputs = {
  ...editionInputs,
  'disclosure.create_document_draft': ({ agencyId }) => ({ input: draftOf(agencyId) }),
  'disclosure.save_draft': async (world) => ({ input: { id: await draftAt(world), title: '改标题' } }),
  'disclosure.upload_attachment': async (world) => ({ input: { id: await draftAt(world), file: aPdf() } }),
  'disclosure.remove_attachment': async (world) => ({ input: await withFile(world) }),
  'disclosure.read_attachment': async (world) => ({ input: await withFile(world) }),
  'disclosure.submit_draft': async (world) => ({ input: { id: await draftAt(world) } }),
  'disclosure.start_new_edition': async (world) => ({ input: { id: await releasedAt(world) } }),
  'disclosure.withdraw_release': async (world) => ({
    input: { id: await releasedAt(world), reason: 'duplicate', note: '重复发布' },
  }),
  'disclosure.repeal_document': async (world) => ({
    input: { id: await releasedAt(world), repealedOn: '2026-11-20', basis: '宁试发〔2026〕99号' },
  }),
  'disclosure.list_documents': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.export_documents': ({ agencyId }) => ({ input: { agencyId, format: 'csv' } }),
  'disclosure.get_document': async (world) => ({ input: { id: await draftAt(world) } }),
  'disclosure.get_vocabulary': () => ({ input: {} }),
  'disclosure.list_released': () => ({ input: {} }),
  'disclosure.get_released': async (world) => ({ input: { id: await releasedAt(world) } }),
  'disclosure.search_released': () => ({ input: { q: '老旧小区' } }),
  'disclosure.newest_releases': () => ({ input: {} }),
  'disclosure.public_counts': () => ({ input: {} }),
  'disclosure.read_public_file': async (world) => ({ input: { fileId: (await withFile(world)).fileId } }),
  ...openDataInputs,
  ...searchInputs,
  ...schemeInputs,
  ...pushInputs,
  ...editorInputs,
  ...checksInputs,
  ...subscriptionInputs,
  ...importInputs,
  ...gazetteInputs,
  ...interpretationInputs,
};
