import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { enterProposedInput } from '../../contract.ts';
import { refuseEntry } from '../../messages.ts';
import { refuseCompilation } from '../../messages/compilation.ts';
import { insertEntry, updateEntry, type RegisterRow } from '../../store/register.ts';
import { REGISTER_SOURCES } from '../../templates/register-sources.ts';
import {
  proposedDocuments,
  type ProposedEntry,
  type ProposedRepeal,
} from '../../views/compilation/proposed-documents.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';
import { lockRegisterRow } from '../lock-register-row.ts';
import { recordEntryFacts } from '../record-entry-fact.ts';

/**
 * Enters several published documents into the register of table 2 at once, and records repeals. Documents that were
 * entered meanwhile are refused, so that none counts twice. Facts: `reporting.document_entered`, `document_repealed`.
 */
export const enterProposedDocuments = defineAct({
  name: 'reporting.enter_proposed_documents',
  summary: { zh: '登记已发布的规章和行政规范性文件', en: 'enter published documents into the register' },
  input: enterProposedInput,
  load: async (ctx, input) => {
    const agency = await loadAgency(ctx, input.agencyId);
    // Two clerks cannot enter the same documents at once.
    await lockRegisterRow(ctx.tx, agency.id, 'normative_docs');
    return agency;
  },
  subject: ofAgency,
  act: async (ctx, agency, { enter, repeal }) => {
    if (enter.length + repeal.length === 0) throw refuseCompilation('nothing_chosen', 'enter');
    const proposed = await proposedDocuments(ctx, agency);
    for (const id of new Set(enter)) {
      const one = proposed.enter.find(({ document }) => document.documentId === id);
      if (!one) throw refuseCompilation('no_such_proposal', 'enter');
      if (one.problem) throw refuseEntry(one.problem);
      await enterOne(ctx, agency.id, one);
    }
    for (const id of new Set(repeal)) {
      const one = proposed.repeal.find(({ document }) => document.documentId === id);
      if (!one) throw refuseCompilation('no_such_proposal', 'repeal');
      await repealOne(ctx, one);
    }
    return { entered: new Set(enter).size, repealed: new Set(repeal).size };
  },
});

export async function enterOne(
  ctx: ActContext,
  agencyId: string,
  { document, kind }: ProposedEntry,
): Promise<void> {
  const { title, documentNumber, issuedOn } = document;
  const source = REGISTER_SOURCES.published;
  const row: RegisterRow = {
    agency_id: agencyId,
    id: newId(ctx.now.getTime()),
    kind,
    title,
    document_number: documentNumber,
    from_on: issuedOn,
    to_on: null,
    repealed_on: null,
    repeal_basis: null,
    quantity: null,
    source,
    voided: false,
  };
  await insertEntry(ctx.tx, row);
  const data = { kind, title, document_number: documentNumber, source, document_id: document.documentId };
  await recordEntryFacts(ctx, row, [{ kind: 'reporting.document_entered', legalOn: issuedOn, data }]);
}

export async function repealOne(ctx: ActContext, { document, entry }: ProposedRepeal): Promise<void> {
  const basis =
    document.repealBasis ?? REGISTER_SOURCES[document.ended === 'expired' ? 'expired' : 'published'];
  const row: RegisterRow = { ...entry, repealed_on: document.repealedOn, repeal_basis: basis };
  await updateEntry(ctx.tx, row);
  const fact = { kind: 'reporting.document_repealed', legalOn: document.repealedOn, data: { basis } };
  await recordEntryFacts(ctx, row, [fact]);
}
