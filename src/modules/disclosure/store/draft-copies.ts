import type { Selectable } from 'kysely';
import type { InstantColumn, JsonColumn } from '../../../kernel/database/tables.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson } from '../../../kernel/json.ts';
import type { EditionRow } from './dossier.ts';

export interface DraftCopiesTable {
  edition_id: string;
  agency_id: string;
  document_id: string;
  /** The columns of the edition that differ, by their names. */
  content: JsonColumn<Partial<EditionRow>>;
  saved_by: string;
  saved_at: InstantColumn;
}
export type DraftCopyRow = Selectable<DraftCopiesTable>;

const tables = (db: Database | Tx) => db.withTables<{ draft_copies: DraftCopiesTable }>();
const isDraft = ({ review_state }: EditionRow): boolean =>
  review_state === 'draft' || review_state === 'sent_back';

/** The copies of a document's drafts; there is one at most. */
export const draftCopiesOf = (db: Database | Tx, documentId: string): Promise<DraftCopyRow[]> =>
  tables(db).selectFrom('draft_copies').selectAll().where('document_id', '=', documentId).execute();

/** The editions with what was saved by itself laid over their drafts: so everybody reads and checks the newest text. */
export async function withDraftCopies(
  db: Database | Tx,
  documentId: string,
  editions: EditionRow[],
): Promise<EditionRow[]> {
  if (!editions.some(isDraft)) return editions;
  const copies = await draftCopiesOf(db, documentId);
  return editions.map((edition) => {
    const copy = isDraft(edition) ? copies.find(({ edition_id }) => edition_id === edition.id) : undefined;
    return copy ? { ...edition, ...copy.content } : edition;
  });
}

/** Keeps a draft as it is now beside the edition as it was saved last; `before` is the edition with its copy. */
export async function putDraftCopy(
  tx: Tx,
  { before, after, by, now }: { before: EditionRow; after: EditionRow; by: string; now: Date },
): Promise<void> {
  const names = (Object.keys(after) as (keyof EditionRow)[]).filter(
    (name) => canonicalJson([after[name] ?? null]) !== canonicalJson([before[name] ?? null]),
  );
  const [standing] = await draftCopiesOf(tx, after.document_id);
  const changed = Object.fromEntries(names.map((name) => [name, after[name]]));
  const content = JSON.stringify({ ...standing?.content, ...changed });
  const row = { content, saved_by: by, saved_at: now };
  await tables(tx)
    .insertInto('draft_copies')
    .values({ edition_id: after.id, agency_id: after.agency_id, document_id: after.document_id, ...row })
    .onConflict((conflict) => conflict.columns(['edition_id', 'agency_id']).doUpdateSet(row))
    .execute();
}

/** Throws a copy away: the edition has what was in it. */
export async function dropDraftCopy(tx: Tx, edition: Pick<EditionRow, 'id' | 'agency_id'>): Promise<void> {
  await tables(tx)
    .deleteFrom('draft_copies')
    .where('edition_id', '=', edition.id)
    .where('agency_id', '=', edition.agency_id)
    .execute();
}
