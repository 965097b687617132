import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { factsOfKinds } from '../../../kernel/ledger/read.ts';
import { validityEnd, type ValidityEnd } from '../domain/validity-end.ts';
import type { DocumentKind } from '../domain/vocabulary.ts';
import { annulledRepealsOfAgency } from '../store/annulled-repeals.ts';
import { disclosureTables } from '../store/dossier.ts';

/** A document published in a period, once, by its first release there. */
export interface PeriodRelease {
  readonly documentId: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly kind: DocumentKind;
  readonly columns: readonly string[];
  readonly releasedOn: CalendarDate;
}

/** The documents an agency published in a period, also those taken down since (annual report, section one). */
export async function releasesOfPeriod(
  db: Database | Tx,
  agencyId: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<PeriodRelease[]> {
  const rows = await disclosureTables(db)
    .selectFrom('releases')
    .innerJoin('document_editions', 'document_editions.id', 'releases.edition_id')
    .select(['releases.document_id', 'releases.columns', 'released_on', 'title', 'document_number', 'kind'])
    .where('releases.agency_id', '=', agencyId)
    .where('released_on', '>=', from)
    .where('released_on', '<=', to)
    .orderBy('released_on')
    .orderBy('releases.id')
    .execute();
  const first = new Map<string, PeriodRelease>();
  for (const {
    document_id: documentId,
    document_number: documentNumber,
    released_on: releasedOn,
    ...row
  } of rows)
    if (!first.has(documentId)) first.set(documentId, { documentId, documentNumber, releasedOn, ...row });
  return [...first.values()];
}

/** How often drafts passed or failed the review before publication in a period (《条例》第十七条), by document. */
export async function reviewsOfPeriod(
  db: Database | Tx,
  agencyId: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<{ approved: string[]; sentBack: string[] }> {
  const facts = await factsOfKinds(db, agencyId, ['disclosure.approved', 'disclosure.sent_back'], from, to);
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind).map(({ subjectId }) => subjectId);
  return { approved: of('disclosure.approved'), sentBack: of('disclosure.sent_back') };
}

/** A published rule or normative document, for the register of table 2. */
export interface RegistrableDocument {
  readonly documentId: string;
  readonly kind: 'government_rules' | 'normative_document';
  readonly title: string;
  readonly documentNumber: string | null;
  /** Day of signature, or of the first release where the document bears none. */
  readonly issuedOn: CalendarDate;
  /** First day on which it is no longer valid: repealed, or past its last day of validity. */
  readonly repealedOn: CalendarDate | null;
  readonly repealBasis: string | null;
  /** How its validity ends; null for one in force without an end. */
  readonly ended: ValidityEnd['why'] | null;
  /** Repeals recorded wrongly and taken back since. */
  readonly annulledRepeals: readonly { readonly on: CalendarDate; readonly basis: string }[];
}

/**
 * Rules and normative documents of an agency that were published, in the words of their newest released edition. What was
 * taken down because it had been published twice is no document of its own.
 */
export async function registrableDocuments(
  db: Database | Tx,
  agencyId: string,
): Promise<RegistrableDocument[]> {
  const rows = await disclosureTables(db)
    .selectFrom('releases')
    .innerJoin('document_editions', 'document_editions.id', 'releases.edition_id')
    .innerJoin('documents', 'documents.id', 'releases.document_id')
    .select(['releases.document_id', 'title', 'document_number', 'kind', 'signed_on', 'released_on'])
    .select(['expires_on', 'releases.withdrawal_reason'])
    .select(['documents.repealed_on', 'documents.repeal_basis'])
    .where('releases.agency_id', '=', agencyId)
    .where('kind', 'in', ['government_rules', 'normative_document'])
    .orderBy('released_on')
    .orderBy('releases.id')
    .execute();
  const annulled = Map.groupBy(await annulledRepealsOfAgency(db, agencyId), (row) => row.document_id);
  const documents = new Map<string, RegistrableDocument>();
  for (const row of rows) {
    const first = documents.get(row.document_id);
    if (row.withdrawal_reason === 'duplicate') {
      documents.delete(row.document_id);
      continue;
    }
    const end = validityEnd({ expiresOn: row.expires_on, repealedOn: row.repealed_on });
    documents.set(row.document_id, {
      documentId: row.document_id,
      kind: row.kind as RegistrableDocument['kind'],
      title: row.title,
      documentNumber: row.document_number,
      issuedOn: row.signed_on ?? first?.issuedOn ?? row.released_on,
      repealedOn: end?.on ?? null,
      repealBasis: end?.why === 'repealed' ? row.repeal_basis : null,
      ended: end?.why ?? null,
      annulledRepeals: (annulled.get(row.document_id) ?? []).map((one) => ({
        on: one.repealed_on,
        basis: one.repeal_basis,
      })),
    });
  }
  return [...documents.values()];
}

/** Titles of documents behind a figure by id, as released in their newest edition; in the order of the ids. */
export async function releasedTitles(
  db: Database | Tx,
  ids: readonly string[],
): Promise<{ id: string; title: string; documentNumber: string | null; releasedOn: CalendarDate }[]> {
  if (ids.length === 0) return [];
  const rows = await disclosureTables(db)
    .selectFrom('releases')
    .innerJoin('document_editions', 'document_editions.id', 'releases.edition_id')
    .select(['releases.document_id', 'title', 'document_number', 'released_on'])
    .where('releases.document_id', 'in', ids)
    .orderBy('released_on')
    .execute();
  const found = new Map(rows.map((row) => [row.document_id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (!row) return [];
    return { id, title: row.title, documentNumber: row.document_number, releasedOn: row.released_on };
  });
}
