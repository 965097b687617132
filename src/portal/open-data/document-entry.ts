import type { ReleasedRecord } from '../../modules/disclosure/contract.ts';
import type { CalendarDate } from '../../kernel/dates.ts';
import type { AtomEntry } from './atom.ts';
import type { FieldNames } from './document-fields.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A name of a document that stays what it is when the site or its address changes. */
export const documentUrn = (id: string, domain: string): string =>
  UUID.test(id) ? `urn:uuid:${id}` : `tag:${domain},2026:documents/${encodeURIComponent(id)}`;

/** The beginning of a day in Shanghai. */
const dayBegins = (on: CalendarDate): string => new Date(`${on}T00:00:00+08:00`).toISOString();

/** When readers last got something new of a document: its edition, or its repeal once that day has come. */
export function changedAt({ releasedAt, repealedOn }: ReleasedRecord, today: CalendarDate): string {
  if (repealedOn === null || repealedOn > today) return releasedAt;
  const repealed = dayBegins(repealedOn);
  return repealed > releasedAt ? repealed : releasedAt;
}

export interface EntryContext extends FieldNames {
  /** The full address of a page of the site the feed belongs to. */
  pageOf(path: string): string;
  readonly domain: string;
  readonly today: CalendarDate;
}

/** A document as an entry of a feed; its attachments are enclosures. */
export function documentEntry(record: ReleasedRecord, ctx: EntryContext): AtomEntry {
  const { origin, pageOf, domain, column, today } = ctx;
  return {
    id: documentUrn(record.id, domain),
    title: record.title,
    summary: record.summary || record.title,
    published: record.firstReleasedAt,
    updated: changedAt(record, today),
    author: record.issuer,
    links: [
      {
        rel: 'alternate',
        href: pageOf(`/documents/${record.id}`),
        type: 'text/html',
        hreflang: 'zh-CN',
      },
      ...record.files.map(({ id, name, mediaType, size }) => ({
        rel: 'enclosure',
        href: `${origin}/files/${id}`,
        type: mediaType,
        title: name,
        length: size,
      })),
    ],
    categories: record.columns.map((id) => ({
      term: id,
      label: column(id) ?? id,
      scheme: `${origin}/statutory-content`,
    })),
  };
}
