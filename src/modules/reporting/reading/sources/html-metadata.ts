import type { SourceMetadata } from '../blocks.ts';
import { dateIn } from '../read-metadata.ts';
import type { MarkupElement } from '../../../../kernel/markup/markup-tree.ts';
import { descendantsOf, textOf } from '../../../../kernel/markup/markup-tree.ts';

const DATES = ['pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time', 'publish_time'];
const SITE = /[-_|—]+[^-_|—]*(网|网站|平台|门户|政府|公开)$/;

/** What the head of a page says (names of the guidelines for government websites, 国办发〔2017〕47号, and older ones). */
export function htmlMetadata(root: MarkupElement): SourceMetadata {
  const contents = new Map<string, string>();
  for (const { attributes } of descendantsOf(root, 'meta')) {
    const name = (attributes['name'] ?? attributes['property'] ?? '').trim().toLowerCase();
    const content = attributes['content']?.trim();
    if (name !== '' && content && !contents.has(name)) contents.set(name, content);
  }
  const first = (names: readonly string[]): string | null => {
    for (const name of names) if (contents.has(name)) return contents.get(name)!;
    return null;
  };
  const date = first(DATES);
  const [titleElement] = descendantsOf(root, 'title');
  const title = titleElement === undefined ? '' : textOf(titleElement).trim().replace(SITE, '');
  return {
    title: first(['articletitle']) ?? (title || null),
    publishedOn: date === null ? null : dateIn(date),
    publisher: first(['contentsource'])?.match(/^\p{Script=Han}{2,30}$/u)?.[0] ?? null,
    indexNumber: first(['indexnumber', 'idxid']),
  };
}
