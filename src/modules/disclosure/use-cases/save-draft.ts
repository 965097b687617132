import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { saveDraftInput } from '../contract.ts';
import { notEditable } from '../messages.ts';
import { updateEdition } from '../store/documents.ts';
import { filesOfEdition, newestEdition } from '../store/dossier.ts';
import { checkDraft, withDraftInput } from './draft-content.ts';
import { refuseChangedDraft } from './editor/refuse-changed-draft.ts';
import { isEditable, openDossier, stageOfDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';

/** Changes the newest edition while it is a draft or was sent back. What is released is never touched. */
export const saveDraft = defineAct({
  name: 'disclosure.save_draft',
  summary: { zh: '修改草稿', en: 'change a draft' },
  input: saveDraftInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, basedOn, ...draft }) => {
    const before = newestEdition(dossier);
    if (!isEditable(before)) throw notEditable();
    await refuseChangedDraft(ctx, before, basedOn);
    const revision = before.revision ?? 0;
    const edition = {
      ...withDraftInput(before, draft, filesOfEdition(dossier, before.id)),
      revision: revision + 1,
      drafter_ids: [...new Set([...before.drafter_ids, ctx.actor.id])],
    };
    checkDraft(edition, filesOfEdition(dossier, edition.id), ctx.today);
    await updateEdition(ctx.tx, edition);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.draft_saved',
      data: { edition: edition.number, fields: Object.keys(draft).sort() },
    });
    const stage = stageOfDossier(dossier);
    return { id, editionNumber: edition.number, stage, revision: edition.revision };
  },
});
