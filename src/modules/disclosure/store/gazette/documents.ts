import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { DocumentKind } from '../../domain/vocabulary.ts';
import { gazetteTables } from './tables.ts';

/** What an issue says of a document: the words of one of its editions. The issuer is empty where the edition names none. */
export interface EditionHead {
  readonly documentId: string;
  readonly agencyId: string;
  readonly editionId: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuer: string;
  readonly releasedOn: string;
}

const MOST_CANDIDATES = 300;

/** Released documents of some agencies that stand in no other issue of a gazette, newest first. */
export async function gazetteCandidates(
  tx: Tx,
  asked: {
    /** Whose gazette it is. */
    readonly agencyId: string;
    /** Whose documents. */
    readonly of: readonly string[];
    readonly kind?: DocumentKind | undefined;
    readonly issueId?: string | undefined;
    readonly text: string;
  },
): Promise<EditionHead[]> {
  const { agencyId, of, kind, issueId = '', text } = asked;
  let query = gazetteTables(tx)
    .selectFrom('released_documents as d')
    .select(['document_id', 'agency_id', 'edition_id', 'title', 'document_number', 'issuer', 'released_on'])
    .where('d.agency_id', 'in', of)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('gazette_entries as e')
            .select('e.issue_id')
            .whereRef('e.document_id', '=', 'd.document_id')
            .where('e.agency_id', '=', agencyId)
            .where('e.issue_id', '!=', issueId),
        ),
      ),
    );
  if (kind !== undefined) query = query.where('d.kind', '=', kind);
  if (text !== '') {
    const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(sql<boolean>`(d.title like ${like} or coalesce(d.document_number, '') like ${like})`);
  }
  const rows = await query
    .orderBy('released_on', 'desc')
    .orderBy('document_id', 'desc')
    .limit(MOST_CANDIDATES)
    .execute();
  return rows.map(toHead);
}

/** The editions that are released now, by document. */
export async function releasedHeads(
  db: Database | Tx,
  documentIds: readonly string[],
): Promise<Map<string, EditionHead>> {
  if (documentIds.length === 0) return new Map();
  const rows = await gazetteTables(db)
    .selectFrom('released_documents')
    .select(['document_id', 'agency_id', 'edition_id', 'title', 'document_number', 'issuer', 'released_on'])
    .where('document_id', 'in', documentIds)
    .execute();
  return new Map(rows.map((row) => [row.document_id, toHead(row)]));
}

/** A frozen edition with the text that goes into the issue's files. */
export interface FrozenEdition extends EditionHead {
  readonly bodyHtml: string;
  /** This very edition was taken down; a later one that is released does not bring its text back. */
  readonly wasWithdrawn: boolean;
}

/** Frozen editions by id. */
export async function editionsInIssue(
  db: Database | Tx,
  editionIds: readonly string[],
): Promise<Map<string, FrozenEdition>> {
  if (editionIds.length === 0) return new Map();
  const rows = await gazetteTables(db)
    .selectFrom('document_editions as e')
    .innerJoin('releases as r', 'r.edition_id', 'e.id')
    .select([
      'e.document_id',
      'e.agency_id',
      'e.id as edition_id',
      'e.title',
      'e.document_number',
      'e.body_html',
    ])
    .select([sql<string>`coalesce(e.issuer, '')`.as('issuer'), 'r.released_on', 'r.ended_by'])
    .where('e.id', 'in', editionIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.edition_id,
      { ...toHead(row), bodyHtml: row.body_html, wasWithdrawn: row.ended_by === 'withdrawn' },
    ]),
  );
}

interface HeadRow {
  document_id: string;
  agency_id: string;
  edition_id: string;
  title: string;
  document_number: string | null;
  issuer: string;
  released_on: string;
}

const toHead = (row: HeadRow): EditionHead => ({
  documentId: row.document_id,
  agencyId: row.agency_id,
  editionId: row.edition_id,
  title: row.title,
  documentNumber: row.document_number,
  issuer: row.issuer,
  releasedOn: row.released_on,
});

/** The entries that documents have in the issues of an agency's gazette. */
export async function entriesOfDocuments(
  db: Database | Tx,
  agencyId: string,
  documentIds: readonly string[],
): Promise<{ issue_id: string; document_id: string }[]> {
  if (documentIds.length === 0) return [];
  return gazetteTables(db)
    .selectFrom('gazette_entries')
    .select(['issue_id', 'document_id'])
    .where('agency_id', '=', agencyId)
    .where('document_id', 'in', documentIds)
    .execute();
}

/** The stored file of an issue in a format, for a set of readable entries. */
export async function storedGazetteFile(
  db: Database | Tx,
  issueId: string,
  format: 'pdf' | 'epub',
  variant: string,
): Promise<string | undefined> {
  const row = await gazetteTables(db)
    .selectFrom('gazette_files')
    .select('file_id')
    .where('issue_id', '=', issueId)
    .where('format', '=', format)
    .where('variant', '=', variant)
    .executeTakeFirst();
  return row?.file_id;
}

export async function noteGazetteFile(
  tx: Tx,
  row: { issue_id: string; agency_id: string; format: 'pdf' | 'epub'; variant: string; file_id: string },
): Promise<void> {
  await gazetteTables(tx)
    .insertInto('gazette_files')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
