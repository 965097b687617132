import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { saveDraftInput } from '../../contract.ts';
import { notEditable } from '../../messages.ts';
import { putDraftCopy } from '../../store/draft-copies.ts';
import { filesOfEdition, newestEdition } from '../../store/dossier.ts';
import { checkDraft, withDraftInput } from '../draft-content.ts';
import { isEditable, openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';
import { refuseChangedDraft } from './refuse-changed-draft.ts';

/**
 * Keeps what is on an editor's screen, every few seconds. No fact: the copy lies over the draft for everybody who reads it,
 * and the next act on the draft (saving, adding a file, submitting) takes it into the edition and onto the record. What no
 * draft may hold at any time (a classification mark, an impossible date) it may not hold here either.
 */
export const autosaveDraft = defineAct({
  name: 'disclosure.autosave_draft',
  summary: { zh: '自动保存草稿', en: 'keep a draft while it is being written' },
  input: saveDraftInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, basedOn, ...draft }) => {
    const before = newestEdition(dossier);
    if (!isEditable(before)) throw notEditable();
    await refuseChangedDraft(ctx, before, basedOn);
    const revision = (before.revision ?? 0) + 1;
    const files = filesOfEdition(dossier, before.id);
    const after = {
      ...withDraftInput(before, draft, files),
      revision,
      drafter_ids: [...new Set([...before.drafter_ids, ctx.actor.id])],
    };
    checkDraft(after, files, ctx.today);
    await putDraftCopy(ctx.tx, { before, after, by: ctx.actor.id, now: ctx.now });
    return { id, editionNumber: after.number, stage: stageOfDossier(dossier), revision };
  },
});
