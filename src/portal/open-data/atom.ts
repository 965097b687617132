import { xml, xmlDocument } from './xml.ts';
import type { Xml } from './xml.ts';

export interface AtomLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
  readonly length?: number;
  readonly hreflang?: string;
}

export interface AtomEntry {
  /** An IRI that never changes, wherever the document moves. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly links: readonly AtomLink[];
  /** Instants as RFC 3339. */
  readonly published: string;
  readonly updated: string;
  readonly author: string;
  readonly categories: readonly { readonly term: string; readonly label: string; readonly scheme: string }[];
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly links: readonly AtomLink[];
  readonly author: string;
  readonly rights: string;
  readonly icon: string;
  readonly entries: readonly AtomEntry[];
  /** For a feed that has no entry yet. */
  readonly since: string;
}

/** The feed as Atom (RFC 4287; pages by RFC 5005): its day of change is that of its newest entry. */
export function atomFeed(feed: AtomFeed): string {
  const updated = feed.entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), '');
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
  <id>${feed.id}</id>
  <title>${feed.title}</title>
  <subtitle>${feed.subtitle}</subtitle>
  <updated>${updated || feed.since}</updated>
  <author><name>${feed.author}</name></author>
  <rights>${feed.rights}</rights>
  <icon>${feed.icon}</icon>
  ${feed.links.map(link)}
  ${feed.entries.map(entryXml)}
</feed>`);
}

function entryXml(entry: AtomEntry): Xml {
  return xml`<entry xml:lang="zh-CN">
    <id>${entry.id}</id>
    <title>${entry.title}</title>
    <published>${entry.published}</published>
    <updated>${entry.updated}</updated>
    <author><name>${entry.author}</name></author>
    ${entry.categories.map(
      ({ term, label, scheme }) => xml`<category term="${term}" label="${label}" scheme="${scheme}"/>
    `,
    )}${entry.links.map(link)}
    <summary>${entry.summary}</summary>
  </entry>
  `;
}

function link({ rel, href, type, title, length, hreflang }: AtomLink): Xml {
  const attribute = (name: string, value: string | number | undefined) =>
    value === undefined ? '' : xml` ${name}="${value}"`;
  return xml`<link rel="${rel}" href="${href}"${attribute('type', type)}${attribute('hreflang', hreflang)}${attribute('title', title)}${attribute('length', length)}/>
  `;
}
