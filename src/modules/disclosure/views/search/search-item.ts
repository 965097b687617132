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
/** A text up to this length is marked as a whole, a longer one around what was found. */
const SHORT_TEXT = 500;
const LONGEST_TEXT = 6000;
const NEAR = 90;
const BEFORE = 60;
const AFTER = 240;

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
        .sort((a, b) => b.met - a.met)
        .slice(0, MOST_FILES)
        .map(({ met: _met, ...hit }) => hit),
    };
  });
}

function attachmentHit(
  { file_id: fileId, name }: EditionFileRow,
  text: string,
  terms: readonly string[],
): (SearchItem['attachments'][number] & { met: number })[] {
  // A lone character stands in nearly every file.
  const several = terms.filter((term) => [...term].length > 1);
  const telling = several.length > 0 ? several : terms;
  const isFound = firstPlace(text, telling) !== undefined;
  const called = normaliseText(name);
  const met = telling.filter((term) => text.includes(term) || called.includes(term)).length;
  if (met === 0) return [];
  return [{ fileId, name, met, excerptMarks: isFound ? excerpt(around(text, terms), terms, 80) : [] }];
}

/** The part of a text where most of the terms meet, so that marking costs the same for any length. */
function around(text: string, terms: readonly string[]): string {
  if (text.length <= SHORT_TEXT) return text;
  const places = terms.flatMap((term) => placesOf(text, term).map((at) => ({ at, term })));
  let best = { at: -1, met: 0 };
  for (const { at } of places) {
    const near = places.filter((place) => place.at >= at && place.at < at + NEAR);
    const met = new Set(near.map(({ term }) => term)).size;
    if (met > best.met) best = { at, met };
  }
  if (best.at < 0) return text.slice(0, LONGEST_TEXT).toWellFormed(); // found in another script or width
  const from = Math.max(0, best.at - BEFORE);
  const part = text.slice(from, best.at + AFTER).toWellFormed();
  return (from > 0 ? '…' : '') + part + (best.at + AFTER < text.length ? '…' : '');
}

function placesOf(text: string, term: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(term);
    at >= 0 && places.length < 20;
    at = text.indexOf(term, at + term.length)
  ) {
    places.push(at);
  }
  return places;
}

function firstPlace(text: string, terms: readonly string[]): number | undefined {
  const places = terms.map((term) => text.indexOf(term)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : undefined;
}
