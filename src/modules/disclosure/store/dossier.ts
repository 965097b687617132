import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { withDraftCopies } from './draft-copies.ts';
import type {
  DisclosureTables,
  DocumentEditionsTable,
  DocumentsTable,
  EditionFilesTable,
  ReleasesTable,
} from './tables.ts';

export type DocumentRow = Selectable<DocumentsTable>;
export type EditionRow = Selectable<DocumentEditionsTable>;
export type EditionFileRow = Selectable<EditionFilesTable>;
export type ReleaseRow = Selectable<ReleasesTable>;

/** A document with everything that belongs to it. Editions and releases oldest first. */
export interface Dossier {
  document: DocumentRow;
  editions: EditionRow[];
  files: EditionFileRow[];
  releases: ReleaseRow[];
}

/** The disclosure module's view of the database. */
export const disclosureTables = (db: Database | Tx) => db.withTables<DisclosureTables>();

/** The document, locked for the rest of the transaction, with what belongs to it; undefined when there is none. */
export async function lockDossier(tx: Tx, id: string): Promise<Dossier | undefined> {
  const document = await disclosureTables(tx)
    .selectFrom('documents')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return document && belongingTo(tx, document);
}

/** The same without the lock, for reading. */
export async function loadDossier(db: Database | Tx, id: string): Promise<Dossier | undefined> {
  const document = await documentById(db, id);
  return document && belongingTo(db, document);
}

/** The document with its releases, and of its editions and their files only what is released now: for public pages. */
export async function loadReadable(db: Database | Tx, id: string): Promise<Dossier | undefined> {
  const document = await documentById(db, id);
  if (!document) return undefined;
  const releases = await releasesOf(db, document);
  const standing = releases.find((release) => release.ended_at === null);
  return standing
    ? { document, releases, ...(await textsOf(db, document, standing.edition_id)) }
    : { document, releases, editions: [], files: [] };
}

const documentById = (db: Database | Tx, id: string): Promise<DocumentRow | undefined> =>
  disclosureTables(db).selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();

const releasesOf = (db: Database | Tx, document: DocumentRow): Promise<ReleaseRow[]> =>
  disclosureTables(db)
    .selectFrom('releases')
    .selectAll()
    .where('document_id', '=', document.id)
    .orderBy('edition_number')
    .execute();

async function belongingTo(db: Database | Tx, document: DocumentRow): Promise<Dossier> {
  const { editions, files } = await textsOf(db, document);
  return { document, editions, files, releases: await releasesOf(db, document) };
}

/** Editions and files of a document, or of one edition. */
async function textsOf(
  db: Database | Tx,
  document: DocumentRow,
  editionId?: string,
): Promise<Pick<Dossier, 'editions' | 'files'>> {
  const tables = disclosureTables(db);
  const editions = await tables
    .selectFrom('document_editions')
    .selectAll()
    .where('document_id', '=', document.id)
    .$if(editionId !== undefined, (query) => query.where('id', '=', editionId!))
    .orderBy('number')
    .execute();
  const files = await tables
    .selectFrom('edition_files')
    .selectAll()
    .where('document_id', '=', document.id)
    .$if(editionId !== undefined, (query) => query.where('edition_id', '=', editionId!))
    .orderBy('position')
    .orderBy('file_id')
    .execute();
  // A released edition has no draft laid over it; public pages need not ask.
  const newest = editionId === undefined ? await withDraftCopies(db, document.id, editions) : editions;
  return { editions: newest, files };
}

/** The newest edition that was not discarded (a document given up keeps its only one); every document has one. */
export const newestEdition = ({ document, editions }: Dossier): EditionRow =>
  editions.find(({ number }) => number === document.newest_edition)!;

/** The release that stands now. */
export const standingRelease = (dossier: Dossier): ReleaseRow | undefined =>
  dossier.releases.find((release) => release.ended_at === null);

/** The files of one edition in order. */
export const filesOfEdition = (dossier: Dossier, editionId: string): EditionFileRow[] =>
  dossier.files.filter((file) => file.edition_id === editionId);
