import { newId } from '../../../kernel/ids.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { agencyById } from '../../identity/index.ts';
import { placementColumns } from '../../platforms/index.ts';
import type { PublicationDeadline } from '../domain/deadline.ts';
import { agencyNotFound, noOrganisationCode } from '../messages.ts';
import { endRelease, insertRelease, updateDocument } from '../store/documents.ts';
import { standingRelease, type Dossier, type EditionRow } from '../store/dossier.ts';
import { nextIndexNumber } from '../store/numbers.ts';
import { documentPath, removeRedirect } from '../store/redirects.ts';
import { putReleased } from '../store/released.ts';
import { agencySetting } from '../store/settings.ts';
import { deadlinesOf } from '../views/deadline-of.ts';
import { searchEntry } from '../views/search/search-entry.ts';
import type { DocumentFact } from './record-document-fact.ts';

/** A release that took place elsewhere before: readers see its own day, and nobody is told of it as news. */
export interface EarlierRelease {
  releasedOn: CalendarDate;
}

/**
 * Puts an approved edition on its columns: the earlier release ends, lists and search show the new one, all in the
 * transaction of the approval. The first release gives the document its index number. `earlier`: what an older site
 * published is taken over with its day.
 */
export async function releaseEdition(
  ctx: ActContext,
  dossier: Dossier,
  edition: EditionRow,
  earlier?: EarlierRelease,
): Promise<{ indexNumber: string; fact: DocumentFact }> {
  const { document } = dossier;
  const releasedOn = earlier?.releasedOn ?? ctx.today;
  const agency =
    (await agencyById(ctx.tx, document.agency_id, edition.signed_on ?? ctx.today)) ??
    (earlier && (await agencyById(ctx.tx, document.agency_id, ctx.today)));
  if (!agency) throw agencyNotFound();
  if (agency.organisationCode === '') throw noOrganisationCode();
  const indexNumber =
    document.index_number ??
    (await nextIndexNumber(
      ctx.tx,
      agency.organisationCode,
      releasedOn,
      await agencySetting(ctx.tx, document.agency_id, 'indexPattern'),
    ));
  const { id, agency_id } = document;
  await updateDocument(ctx.tx, { id, agency_id, index_number: indexNumber });
  const standing = standingRelease(dossier);
  if (standing) {
    await endRelease(ctx.tx, standing, {
      ended_on: ctx.today,
      ended_at: ctx.now,
      ended_by: 'replaced',
      withdrawal_reason: null,
      withdrawal_note: null,
    });
  }
  await insertRelease(ctx.tx, {
    id: newId(ctx.now.getTime()),
    agency_id,
    document_id: id,
    edition_id: edition.id,
    edition_number: edition.number,
    columns: edition.columns,
    released_on: releasedOn,
    released_at: earlier ? new Date(`${releasedOn}T00:00:00+08:00`) : ctx.now,
    released_by: ctx.actor.id,
    ended_on: null,
    ended_at: null,
    ended_by: null,
    withdrawal_reason: null,
    withdrawal_note: null,
    public_notice: null,
    moved_to_document: null,
    moved_to_path: null,
  });
  await removeRedirect(ctx.tx, documentPath(id)); // it stands at its own address again
  const issuer = edition.issuer ?? agency.name;
  const row = {
    document_id: id,
    agency_id,
    edition_id: edition.id,
    title: edition.title,
    summary: edition.summary,
    issuer,
    kind: edition.kind,
    index_number: indexNumber,
    document_number: edition.document_number,
    signed_on: edition.signed_on,
    released_on: releasedOn,
    effective_on: edition.effective_on,
    expires_on: edition.expires_on,
    repealed_on: document.repealed_on,
    interprets_id: edition.interprets_id,
    columns: await placementColumns(ctx.tx, agency_id, edition.columns),
  };
  await putReleased(ctx.tx, row, await searchEntry(ctx.tx, row, edition));
  const deadline = earlier ? null : await deadlineOf(ctx, edition);
  return { indexNumber, fact: releasedFact(edition, indexNumber, standing !== undefined, deadline) };
}

/** The deadline of a release that takes place now; none runs for what was published earlier elsewhere. */
async function deadlineOf(ctx: ActContext, edition: EditionRow): Promise<PublicationDeadline | null> {
  const deadlines = await deadlinesOf(ctx.tx, edition.agency_id, ctx.today);
  const { attribute, signed_on: signedOn, changed_on: changedOn } = edition;
  return deadlines.of({ attribute, signedOn, changedOn, releasedOn: ctx.today });
}

function releasedFact(
  edition: EditionRow,
  indexNumber: string,
  replaces: boolean,
  deadline: PublicationDeadline | null,
): DocumentFact {
  return {
    kind: 'disclosure.released',
    data: {
      edition: edition.number,
      kind: edition.kind,
      columns: edition.columns,
      indexNumber,
      documentNumber: edition.document_number,
      signedOn: edition.signed_on,
      replaces,
      dueOn: deadline?.dueOn ?? null,
      inTime: deadline ? deadline.state === 'released_in_time' : null,
    },
  };
}
