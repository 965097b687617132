import type { Problem } from '../../../../kernel/errors.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { textOfHtml } from '../../../../kernel/text/normalise.ts';
import {
  addressKey,
  DOCUMENT_KINDS,
  GENRE_LABELS,
  KIND_LABELS,
  type DocumentKind,
  type ImportDocumentInput,
} from '../../../../modules/disclosure/index.ts';
import type { ColumnFinder } from './columns.ts';
import { HEADERS } from './data/headers.ts';
import { ANNOUNCES, EXPLAINS, SOURCE_HEAD } from './data/patterns.ts';
import { dateInAddress, readDate } from './dates.ts';
import type { IndexRow } from './index-table.ts';
import { ROW } from './messages.ts';
import { readText, type TextPlace, type TextRead } from './read-text.ts';
import { RowFiles } from './row-files.ts';
import { namesOfAddress, type SiteFolder } from './site-folder.ts';

/** What the row is imported as; who, from where and why is added by the import itself. */
export type RowContent = Omit<ImportDocumentInput, 'agencyId' | 'batchId' | 'batchSource' | 'basis'>;

export interface RowRead {
  readonly title: string;
  readonly releasedOn: string | null;
  readonly content: RowContent | null;
  /** Why it is refused; empty when it is not. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export interface ReadingPlace {
  readonly folder: SiteFolder;
  readonly columns: ColumnFinder;
  readonly leaveOutFiles: boolean;
  readonly pathOf: TextPlace['pathOf'];
}

const DATES = ['signedOn', 'effectiveOn', 'expiresOn'] as const;

/** The path by which an older address is known: without its host. */
export function oldPath(address: string | undefined): string | null {
  if (address === undefined) return null;
  try {
    const { pathname, search } = new URL(address.trim(), 'http://site.invalid/');
    return addressKey(pathname + search);
  } catch {
    return null;
  }
}

/** Reads a row of the index with its page and files. Stores nothing. */
export async function readRow({ says }: IndexRow, place: ReadingPlace): Promise<RowRead> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const files = new RowFiles(place.folder, place.leaveOutFiles);
  const address = says.address === undefined ? null : says.address.trim();
  const text = await textOfRow(says, address, files, place);
  if ('code' in text) problems.push(text);
  const read = 'code' in text ? null : text;
  warnings.push(...(read?.warnings ?? []));
  const page = read?.page ?? null;
  for (const name of (says.attachments ?? '').split(/[;；|\n]+/)) {
    if (name.trim() !== '') await files.attachment(namesOfAddress(encodeURI(decoded(name.trim()))));
  }
  const title = says.title ?? page?.title ?? '';
  if (title === '' && read) problems.push(ROW.noTitle);
  const day = dayOf(says.releasedOn, page?.releasedOn ?? null, address);
  if ('problem' in day) problems.push(day.problem);
  else if (day.guessed) warnings.push(ROW.dayGuessed(day.date));
  const releasedOn = 'date' in day ? day.date : null;
  const dates: { [name in (typeof DATES)[number]]?: string } = {};
  for (const name of DATES) {
    const written = says[name];
    const date = written === undefined ? null : readDate(written);
    if (written !== undefined && date === null) problems.push(ROW.badDate(HEADERS[name][0]!, written));
    if (date !== null) dates[name] = date;
  }
  const column = says.column ?? page?.column ?? undefined;
  const found = place.columns.find(column);
  if ('similar' in found) problems.push(ROW.unknownColumn(column ?? '', found.similar));
  const kind = kindOf(says.kind, title, says.documentNumber);
  if (says.kind !== undefined && !kind.known) warnings.push(ROW.kindUnknown(says.kind));
  problems.push(...files.problems);
  warnings.push(...files.warnings);
  if (read === null || problems.length > 0 || releasedOn === null || !('id' in found))
    return { title, releasedOn, content: null, problems, warnings };
  const genre = genreOf(title);
  const path = oldPath(says.address);
  const keywords = (says.keywords ?? page?.keywords ?? '').split(/[\s,，;；、|]+/).filter(Boolean);
  const summary = says.summary ?? page?.summary ?? '';
  const keys = files.files.map(({ key }) => key).sort();
  const content: RowContent = {
    title: title.slice(0, 200),
    summary: (summary === '' ? firstWords(read.html) || title : summary).slice(0, 500),
    body: read.html,
    kind: kind.kind,
    ...(genre === null ? {} : { genre }),
    keywords: [...new Set(keywords)].filter((word) => word.length <= 30).slice(0, 20),
    documentNumber: says.documentNumber ?? null,
    indexNumber: says.indexNumber ?? null,
    issuer: says.issuer ?? null,
    ...(says.source === undefined && page?.source == null
      ? {}
      : { source: (says.source ?? page!.source!).replace(SOURCE_HEAD, '').slice(0, 100) }),
    signedOn: dates.signedOn ?? releasedOn,
    ...(dates.effectiveOn === undefined ? {} : { effectiveOn: dates.effectiveOn }),
    ...(dates.expiresOn === undefined ? {} : { expiresOn: dates.expiresOn }),
    releasedOn,
    columns: [found.id],
    files: files.files,
    oldAddresses: path === null ? [] : [path],
    contentHash: sha256(canonicalJson([title, releasedOn, read.words, keys])),
  };
  return { title, releasedOn, content, problems, warnings };
}

/** The text of the row's page; of a table alone its own words. */
async function textOfRow(
  says: IndexRow['says'],
  address: string | null,
  files: RowFiles,
  { folder, pathOf }: ReadingPlace,
): Promise<TextRead | Problem> {
  const hasPage = says.page !== undefined || (address !== null && says.body === undefined);
  if (hasPage) return readText({ folder, files, named: says.page, address, pathOf });
  const words = says.body ?? '';
  const html = words
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`)
    .join('');
  return { html, words: words.replace(/\s+/g, ''), page: null, warnings: [] };
}

type Day = { readonly date: string; readonly guessed: boolean } | { readonly problem: Problem };

/** The day of publication: what the index says, else the page, else (a guess) the address. */
function dayOf(written: string | undefined, onPage: string | null, address: string | null): Day {
  if (written !== undefined) {
    const date = readDate(written);
    return date === null
      ? { problem: ROW.badDate(HEADERS.releasedOn[0]!, written) }
      : { date, guessed: false };
  }
  const said = onPage === null ? null : readDate(onPage);
  if (said !== null) return { date: said, guessed: false };
  const guessed = address === null ? null : dateInAddress(address);
  return guessed === null ? { problem: ROW.noDay } : { date: guessed, guessed: true };
}

function kindOf(
  written: string | undefined,
  title: string,
  documentNumber: string | undefined,
): { kind: DocumentKind; known: boolean } {
  const named = DOCUMENT_KINDS.find((kind) => kind === written || KIND_LABELS[kind].zh === written);
  if (named !== undefined) return { kind: named, known: true };
  if (EXPLAINS.test(title)) return { kind: 'policy_interpretation', known: false };
  if (ANNOUNCES.test(title)) return { kind: 'public_notice', known: false };
  return { kind: documentNumber === undefined ? 'other' : 'policy_document', known: false };
}

type Genre = keyof typeof GENRE_LABELS;

/** The form a title ends with (……的通知). */
const genreOf = (title: string): Genre | null =>
  (Object.keys(GENRE_LABELS) as Genre[]).find(
    (genre) => genre !== 'other' && title.replace(/[（(].*[）)]$/, '').endsWith(GENRE_LABELS[genre].zh),
  ) ?? null;

const firstWords = (html: string): string => textOfHtml(html).replace(/\s+/g, ' ').trim().slice(0, 120);

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
