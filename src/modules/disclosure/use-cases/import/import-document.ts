import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { PERSONAL_AND_SECRET } from '../../domain/checks/finding-groups.ts';
import { submissionProblems } from '../../domain/draft-rules.ts';
import { agencyNotFound } from '../../messages.ts';
import { IMPORT_OPINIONS, releasedInFuture } from '../../messages/import.ts';
import { insertReviews } from '../../store/decisions.ts';
import { insertDocument, insertEdition } from '../../store/documents.ts';
import type { Dossier, EditionRow } from '../../store/dossier.ts';
import { insertImported, putImportBatch } from '../../store/import/imported.ts';
import { newEditionRow } from '../../store/new-edition.ts';
import { isIndexNumberFree } from '../../store/numbers.ts';
import { addressKey, putRedirects } from '../../store/redirects.ts';
import { contentHashOf } from '../../views/review/content-hash.ts';
import { checkPlacement } from '../check-placement.ts';
import { passChecks } from '../checks/gate.ts';
import { factsOfEdition, refuse, withDraftInput } from '../draft-content.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { releaseEdition } from '../release-edition.ts';
import { importDocumentInput } from './import-input.ts';
import { placeFiles, prepareFiles, storeImportedFiles } from './store-files.ts';

/**
 * Takes over a document that an older site had published: it stands with the day of its first publication, its old
 * addresses lead to it. The review was that of its time; the person who imports answers for the basis of taking it over,
 * and personal data and marks of secrecy stand in the way all the same (Art. 14, 15, 17).
 */
export const importDocument = defineAct({
  name: 'disclosure.import_document',
  summary: { zh: '导入历史公开信息', en: 'import a document published earlier' },
  input: importDocumentInput,
  prepare: ({ files }) => prepareFiles(files),
  load: async (ctx, { agencyId }) => {
    const agency = await agencyById(ctx.tx, agencyId, ctx.today);
    if (!agency) throw agencyNotFound();
    return agency;
  },
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { agencyId, releasedOn, indexNumber, files, oldAddresses, ...given }) => {
    const { contentHash, batchId, batchSource, basis, ...draft } = given;
    if (releasedOn > ctx.today) throw releasedInFuture();
    const { actor, now } = ctx;
    const kept = indexNumber && (await isIndexNumberFree(ctx.tx, indexNumber)) ? indexNumber : null;
    const document = {
      id: newId(now.getTime()),
      agency_id: agencyId,
      index_number: kept,
      newest_edition: 1,
      repealed_on: null,
      repeal_basis: null,
      discarded_on: null,
      created_at: now,
      created_by: actor.id,
      updated_at: now,
    };
    const empty = newEditionRow(document, { number: 1, by: actor.id, now });
    const begun: Dossier = { document, editions: [], files: [], releases: [] };
    await insertDocument(ctx.tx, document);
    const stored = await storeImportedFiles(ctx, begun, empty, files);
    const body = placeFiles(draft.body ?? '', stored.idOfKey);
    const read = withDraftInput(empty, { source: agency.name, ...draft, body }, stored.rows);
    refuse(submissionProblems(factsOfEdition(read, stored.rows), ctx.today));
    await checkPlacement(ctx, read);
    const findings = await passChecks(ctx, { ...begun, files: stored.rows }, read, {
      only: PERSONAL_AND_SECRET,
    });
    const edition: EditionRow = {
      ...read,
      review_state: 'approved',
      reviewed_by: actor.id,
      reviewed_at: now,
      secrecy_review: basis,
    };
    await insertEdition(ctx.tx, edition);
    const dossier = { ...begun, editions: [edition], files: stored.rows };
    const textHash = await contentHashOf(ctx, dossier, edition);
    await insertReviews(
      ctx.tx,
      (['secrecy', 'final_review'] as const).map((step, at) => ({
        id: newId(now.getTime()),
        agency_id: agencyId,
        document_id: document.id,
        edition_id: edition.id,
        edition_number: edition.number,
        step,
        outcome: 'passed' as const,
        person_id: actor.id,
        basis,
        opinion: IMPORT_OPINIONS[step],
        content_hash: textHash,
        decided_on: ctx.today,
        decided_at: now,
        position: at + 1,
      })),
    );
    const released = await releaseEdition(ctx, dossier, edition, { releasedOn });
    await putImportBatch(ctx.tx, {
      id: batchId,
      agency_id: agencyId,
      source: batchSource,
      basis,
      begun_by: actor.id,
      begun_at: now,
    });
    await insertImported(ctx.tx, {
      document_id: document.id,
      agency_id: agencyId,
      batch_id: batchId,
      content_hash: contentHash,
      old_address: oldAddresses[0] === undefined ? null : addressKey(oldAddresses[0]),
      imported_at: now,
    });
    await putRedirects(
      ctx.tx,
      oldAddresses.map((from_path) => ({
        from_path,
        agency_id: agencyId,
        to_document: document.id,
        to_path: null,
        reason: 'imported' as const,
        created_by: actor.id,
        created_at: now,
      })),
    );
    await recordDocumentFacts(ctx, document, {
      kind: 'disclosure.imported',
      data: {
        edition: edition.number,
        kind: edition.kind,
        columns: edition.columns,
        indexNumber: released.indexNumber,
        documentNumber: edition.document_number,
        signedOn: edition.signed_on,
        releasedOn,
        batch: batchId,
        basis,
        contentHash,
        findings,
        oldAddresses: oldAddresses.length,
      },
    });
    return {
      id: document.id,
      indexNumber: released.indexNumber,
      indexNumberKept: kept !== null,
      releasedOn,
    };
  },
});
