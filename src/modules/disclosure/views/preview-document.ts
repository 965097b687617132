import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { agencyById } from '../../identity/index.ts';
import type { PublicDocument } from '../contract.ts';
import { validityOn } from '../domain/validity.ts';
import type { Dossier, EditionRow } from '../store/dossier.ts';
import { editionOnPage } from './released-page.ts';

/** An edition as its public page would be if it were released now. */
export async function previewDocument(
  ctx: LoadContext,
  dossier: Dossier,
  edition: EditionRow,
): Promise<PublicDocument> {
  const { document } = dossier;
  const agency = await agencyById(ctx.tx, document.agency_id, edition.signed_on ?? ctx.today);
  const release = dossier.releases.find((one) => one.edition_id === edition.id);
  const { kind, effective_on: effectiveOn, expires_on: expiresOn } = edition;
  return {
    id: document.id,
    agencyId: document.agency_id,
    issuer: edition.issuer ?? agency?.name ?? '',
    title: edition.title,
    summary: edition.summary,
    kind,
    indexNumber: document.index_number ?? '',
    documentNumber: edition.document_number,
    signedOn: edition.signed_on,
    releasedOn: release?.released_on ?? ctx.today,
    validity: validityOn({ kind, effectiveOn, expiresOn, repealedOn: document.repealed_on }, ctx.today),
    columns: edition.columns,
    ...(await editionOnPage(ctx.tx, dossier, edition, ctx.today, edition.number)),
    releasedAt: (release?.released_at ?? ctx.now).toISOString(),
    emergency: null,
  };
}
