import type { Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { excerpt, markTerms } from '../../../../kernel/text/marks.ts';
import { normaliseText } from '../../../../kernel/text/normalise.ts';
import type { SearchItem } from '../../contract.ts';
import type { EditionFileRow } from '../../store/dossier.ts';
import { textsOfFiles } from '../../store/file-texts.ts';
import { filesOfEditions } from '../../store/open-data.ts';
import type { ReleasedRow } from '../../store/released.ts';
import { textsOf } from '../../store/search/hits.ts';
import { toReleasedItem } from '../released-item.ts';

const MOST_FILES = 3;
const AROUND = 3000;

/** Hits as readers see them: what matched is marked in title, text and attachments of the released edition. */
export async function searchItems(
  tx: Tx,
  rows: readonly ReleasedRow[],
  terms: readonly string[],
  today: CalendarDate,
): Promise<SearchItem[]> {
  const editions = rows.map((row) => row.edition_id);
  const texts = await textsOf(tx, editions);
  const files = await filesOfEditions(tx, editions);
  const fileTexts = await textsOfFiles(
    tx,
    [...files.values()].flat().map(({ file_id }) => file_id),
  );
  return rows.map((row) => {
    const text = texts.get(row.edition_id) ?? '';
    const holder = firstPlace(text, terms) === undefined && firstPlace(row.summary, terms) !== undefined;
    return {
      ...toReleasedItem(row, today),
      titleMarks: markTerms(row.title, terms),
      excerptMarks: excerpt(holder || text === '' ? row.summary : around(text, terms), terms),
      attachments: (files.get(row.edition_id) ?? [])
        .filter((file) => file.role === 'attachment')
        .flatMap((file) => attachmentHit(file, fileTexts.get(file.file_id) ?? '', terms))
        .slice(0, MOST_FILES),
    };
  });
}

function attachmentHit(
  { file_id: fileId, name }: EditionFileRow,
  text: string,
  terms: readonly string[],
): SearchItem['attachments'] {
  const isFound = firstPlace(text, terms) !== undefined;
  if (!isFound && firstPlace(normaliseText(name), terms) === undefined) return [];
  return [{ fileId, name, excerptMarks: isFound ? excerpt(around(text, terms), terms, 80) : [] }];
}

/** The part of a long text where the first of the terms stands, so that marking costs the same for any length. */
function around(text: string, terms: readonly string[]): string {
  if (text.length <= 2 * AROUND) return text;
  const at = firstPlace(text, terms) ?? 0;
  const from = Math.max(0, at - AROUND / 2);
  return (from > 0 ? '…' : '') + text.slice(from, from + 2 * AROUND).toWellFormed();
}

function firstPlace(text: string, terms: readonly string[]): number | undefined {
  const places = terms.map((term) => text.indexOf(term)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : undefined;
}
