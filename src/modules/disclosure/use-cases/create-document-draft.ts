import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../identity/index.ts';
import { createDraftInput } from '../contract.ts';
import { agencyNotFound } from '../messages.ts';
import { insertDocument, insertEdition } from '../store/documents.ts';
import { newEditionRow } from '../store/new-edition.ts';
import { checkDraft, withDraftInput } from './draft-content.ts';
import { recordDocumentFacts } from './record-document-fact.ts';

/** Begins a document with its first edition as a draft. */
export const createDocumentDraft = defineAct({
  name: 'disclosure.create_document_draft',
  summary: { zh: '起草文件', en: 'draft a document' },
  input: createDraftInput,
  load: async (ctx, { agencyId }) => {
    const agency = await agencyById(ctx.tx, agencyId, ctx.today);
    if (!agency) throw agencyNotFound();
    return agency;
  },
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { agencyId, ...draft }) => {
    const document = {
      id: newId(ctx.now.getTime()),
      agency_id: agencyId,
      index_number: null,
      newest_edition: 1,
      repealed_on: null,
      repeal_basis: null,
      discarded_on: null,
      created_at: ctx.now,
      created_by: ctx.actor.id,
      updated_at: ctx.now,
    };
    const empty = newEditionRow(document, { number: 1, by: ctx.actor.id, now: ctx.now });
    const edition = withDraftInput(empty, { source: agency.name, ...draft });
    checkDraft(edition, [], ctx.today);
    await insertDocument(ctx.tx, document);
    await insertEdition(ctx.tx, edition);
    await recordDocumentFacts(ctx, document, {
      kind: 'disclosure.drafted',
      data: { edition: 1, kind: edition.kind },
    });
    return { id: document.id, editionNumber: 1, stage: 'draft' as const };
  },
});
