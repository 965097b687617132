import { sql } from 'kysely';
import type { Tx } from '../../../../kernel/database/types.ts';
import { disclosureTables } from '../dossier.ts';
import { LIST_COLUMNS, type ReleasedRow } from '../released.ts';

/** Released documents by ordinal, in the order given. */
export async function rowsOfOrdinals(tx: Tx, ordinals: readonly number[]): Promise<ReleasedRow[]> {
  if (ordinals.length === 0) return [];
  const rows = await disclosureTables(tx)
    .selectFrom('released_documents')
    .select([...LIST_COLUMNS, 'ordinal'])
    .where('ordinal', '=', sql<number>`any (${[...ordinals]}::int[])`)
    .execute();
  const byOrdinal = new Map(rows.map(({ ordinal, ...row }) => [ordinal, row]));
  return ordinals.flatMap((ordinal) => byOrdinal.get(ordinal) ?? []);
}

/** The texts of released editions, for excerpts. */
export async function textsOf(tx: Tx, editionIds: readonly string[]): Promise<Map<string, string>> {
  if (editionIds.length === 0) return new Map();
  const rows = await disclosureTables(tx)
    .selectFrom('document_editions')
    .select(['id', 'body_text'])
    .where('id', 'in', editionIds)
    .execute();
  return new Map(rows.map(({ id, body_text }) => [id, body_text]));
}

/**
 * Which of some documents hold a phrase letter by letter (in any of its spellings): in the title or, unless only titles
 * are asked for, in summary, text or attachments.
 */
export async function ordinalsWithPhrase(
  tx: Tx,
  ordinals: readonly number[],
  spellings: readonly string[],
  scope: 'all' | 'title',
): Promise<number[]> {
  if (ordinals.length === 0) return [];
  const holds = (text: string) =>
    sql`(${sql.join(
      // Folding the case of a whole text costs ten times the search in it.
      spellings.map((spelling) =>
        /\p{Script=Latin}/u.test(spelling)
          ? sql`position(${spelling} in lower(${sql.ref(text)})) > 0`
          : sql`position(${spelling} in ${sql.ref(text)}) > 0`,
      ),
      sql` or `,
    )})`;
  // Scalar subqueries: with `exists` the planner may compare every text of the house once and look results up.
  const inText = sql`coalesce((select ${holds('e.body_text')} from document_editions e where e.id = d.edition_id), false)`;
  const inAttachments = sql`coalesce((
    select bool_or(${holds('t.body')} or ${holds('f.name')})
    from edition_files f join file_texts t on t.file_id = f.file_id
    where f.edition_id = d.edition_id and f.role = 'attachment'), false)`;
  const beside = scope === 'title' ? sql`` : sql`or ${holds('d.summary')} or ${inText} or ${inAttachments}`;
  const { rows } = await sql<{ ordinal: number }>`
    select d.ordinal from released_documents d
    where d.ordinal = any (${[...ordinals]}::int[]) and (${holds('d.title')} ${beside})
  `.execute(tx);
  return rows.map(({ ordinal }) => ordinal);
}
