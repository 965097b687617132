import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { normaliseText } from '../../../../kernel/text/normalise.ts';
import { indexWords } from '../../../../kernel/text/segment.ts';
import { vectorLiteral } from '../../../../kernel/text/vector.ts';
import { numberKeys } from '../../domain/number-keys.ts';
import type { EditionRow } from '../../store/dossier.ts';
import { textsOfFiles } from '../../store/file-texts.ts';
import type { ReleasedRow, SearchEntry } from '../../store/released.ts';
import { filesOfEditions } from '../../store/open-data.ts';

export type IndexedEdition = Pick<
  EditionRow,
  'id' | 'keywords' | 'body_text' | 'topic' | 'genre' | 'target_groups'
>;
export type IndexedRow = Pick<
  ReleasedRow,
  'title' | 'summary' | 'issuer' | 'document_number' | 'index_number'
>;

/** What a released document is found by: its words, those of its attachments, its numbers. */
export async function searchEntry(
  db: Database | Tx,
  row: IndexedRow,
  edition: IndexedEdition,
): Promise<SearchEntry> {
  const texts = await attachmentTexts(db, [edition.id]);
  return entryOf(row, edition, texts.get(edition.id) ?? []);
}

/** The same from what has been read already. */
export function entryOf(row: IndexedRow, edition: IndexedEdition, files: readonly string[]): SearchEntry {
  const number = row.document_number === null ? null : normaliseText(row.document_number);
  const exact = numberKeys(number, normaliseText(row.index_number));
  const { title } = row;
  // The number in words too: people remember 15号 of a document and not the rest.
  const aside = [row.summary, row.issuer, row.document_number ?? '', ...edition.keywords].join('\n');
  return {
    topic: edition.topic,
    genre: edition.genre,
    targetGroups: edition.target_groups ?? [],
    vector: vectorLiteral({ title, aside, body: [edition.body_text, ...files].join('\n'), exact }),
    words: titleWords(title, edition.keywords),
  };
}

/** Names and texts of the attachments of editions, by edition. */
export async function attachmentTexts(
  db: Database | Tx,
  editionIds: readonly string[],
): Promise<Map<string, string[]>> {
  const files = await filesOfEditions(db, editionIds);
  const texts = await textsOfFiles(
    db,
    [...files.values()].flat().map((file) => file.file_id),
  );
  return new Map(
    [...files].map(([id, rows]) => [id, rows.map((row) => `${row.name}\n${texts.get(row.file_id) ?? ''}`)]),
  );
}

const A_WORD = /^[\p{Script=Han}\p{L}]{2,12}$/u;

/** The words of a title and of its keywords, for suggestions. */
export function titleWords(title: string, keywords: readonly string[]): string[] {
  const words = [
    ...indexWords(normaliseText(title)),
    ...keywords.map((keyword) => normaliseText(keyword.trim())),
  ];
  return [...new Set(words)].filter((word) => A_WORD.test(word));
}
