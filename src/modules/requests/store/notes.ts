import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { RequestRow } from './case-file.ts';
import { requestTables } from './tables.ts';

const textContext = (id: string) => `requests.note:${id}`;

/** Keeps a text with the case, sealed; the caller records the fact. */
export async function insertNote(
  ctx: ActContext,
  row: RequestRow,
  kind: 'note' | 'reasons',
  text: string,
  on: string,
): Promise<string> {
  const id = newId(ctx.now.getTime());
  await requestTables(ctx.tx)
    .insertInto('request_notes')
    .values({
      agency_id: row.agency_id,
      id,
      request_id: row.id,
      kind,
      text_sealed: ctx.cipher.seal(text, textContext(id)),
      author_id: ctx.actor.id,
      written_on: on,
    })
    .execute();
  return id;
}

export interface StoredNote {
  id: string;
  kind: string;
  text: string;
  authorId: string;
  writtenOn: string;
}

/** The notes of a case, oldest first. */
export async function notesOf(
  db: Database | Tx,
  cipher: FieldCipher,
  requestId: string,
): Promise<StoredNote[]> {
  const rows = await requestTables(db)
    .selectFrom('request_notes')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    text: cipher.open(row.text_sealed, textContext(row.id)),
    authorId: row.author_id,
    writtenOn: row.written_on,
  }));
}
