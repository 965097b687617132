import { strToU8, zipSync, type Zippable } from 'fflate';
import { htmlTree } from '../../../../kernel/markup/html-tree.ts';
import type { MarkupElement, MarkupNode } from '../../../../kernel/markup/markup-tree.ts';
import { writeXml } from '../../../../kernel/markup/write-xml.ts';
import { GAZETTE_WORDS as WORDS } from '../../messages/gazette.ts';
import { lineOf, underTitle } from './issue-document.ts';
import type { ReadableEntry, ReadableIssue } from './readable-issue.ts';

const el = (name: string, attributes: Record<string, string>, ...children: MarkupNode[]): MarkupElement => ({
  name,
  attributes,
  children,
});

const STYLE = `body{line-height:1.7;margin:5%}h1{font-size:1.4em;text-align:center}.number,.cover{text-align:center}
p{text-indent:2em;margin:.4em 0}li p,td p,th p,.number,.cover p{text-indent:0}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #777;padding:.2em .4em}`;

/** The issue as an EPUB 3 book: cover, contents, a chapter for each document. The same issue makes the same bytes. */
export function issueEpub(readable: ReadableIssue): Buffer {
  const { issue, agencyName, sections } = readable;
  const title = `${WORDS.name(agencyName)} ${WORDS.numbered(issue.year, issue.number)}`;
  const chapters = sections
    .flatMap(({ entries }, section) => entries.map((entry, at) => ({ entry, section, isFirst: at === 0 })))
    .map((chapter, at) => ({ ...chapter, at }));
  const files: Zippable = {
    // First and not packed, so that readers know the book by its beginning.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': xml(
      el(
        'container',
        { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
        el(
          'rootfiles',
          {},
          el('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' }),
        ),
      ),
    ),
    'book/package.opf': xml(packageOf(readable, title, chapters.length)),
    'book/style.css': strToU8(STYLE),
    'book/cover.xhtml': page(title, [
      el('section', { class: 'cover' }, el('h1', {}, WORDS.name(agencyName)), ...cover(readable)),
    ]),
    'book/nav.xhtml': page(WORDS.contents, [
      el(
        'nav',
        { 'epub:type': 'toc', id: 'toc' },
        el('h1', {}, WORDS.contents),
        el(
          'ol',
          {},
          ...[...Map.groupBy(chapters, ({ section }) => section)].map(([section, own]) =>
            el(
              'li',
              {},
              el('span', {}, sections[section]!.name),
              el(
                'ol',
                {},
                ...own.map(({ entry, at }) =>
                  el('li', {}, el('a', { href: `chapter-${at + 1}.xhtml` }, lineOf(entry, issue))),
                ),
              ),
            ),
          ),
        ),
      ),
    ]),
  };
  chapters.forEach(({ entry, section, isFirst, at }) => {
    files[`book/chapter-${at + 1}.xhtml`] = page(
      lineOf(entry, issue),
      chapter(entry, issue, isFirst ? sections[section]!.name : undefined),
    );
  });
  const mtime = new Date(`${issue.issued_on}T00:00:00`);
  return Buffer.from(
    zipSync(files, { level: 9, mtime: mtime.getFullYear() < 1980 ? new Date(1980, 0, 1) : mtime }),
  );
}

function cover({ issue }: ReadableIssue): MarkupElement[] {
  return [
    el('p', {}, WORDS.numbered(issue.year, issue.number)),
    el('p', {}, WORDS.issuedOn(issue.issued_on)),
    ...(issue.note ? issue.note.split('\n').map((line) => el('p', {}, line)) : []),
  ];
}

function chapter(
  { standing, head, bodyHtml }: ReadableEntry,
  issue: ReadableIssue['issue'],
  section: string | undefined,
): MarkupElement[] {
  const above = section === undefined ? [] : [el('p', { class: 'number' }, section)];
  if (standing === 'withdrawn' || !head) return [...above, el('p', {}, WORDS.withdrawn)];
  const under = underTitle(head, issue).map((words) => el('p', { class: 'number' }, words));
  return [
    ...above,
    el('h1', {}, head.title),
    ...under,
    el('div', {}, ...forBook(htmlTree(bodyHtml ?? '')).children),
  ];
}

/** The text without what leads out of the book: pictures are told by their words, links to files become text. */
function forBook(element: MarkupElement): MarkupElement {
  const children = element.children.map((child): MarkupNode => {
    if (typeof child === 'string') return child;
    if (child.name === 'img') return el('span', {}, WORDS.picture(child.attributes['alt'] ?? ''));
    const inner = forBook(child);
    const href = child.attributes['href'];
    if (child.name === 'a' && !/^https?:/.test(href ?? '')) return { ...inner, name: 'span', attributes: {} };
    if (child.name === 'u')
      return { ...inner, name: 'span', attributes: { style: 'text-decoration:underline' } };
    return inner;
  });
  return { ...element, children };
}

function packageOf({ issue, agencyName }: ReadableIssue, title: string, chapters: number): MarkupElement {
  const numbers = Array.from({ length: chapters }, (_, at) => at + 1);
  const item = (id: string, href: string, type: string, more: Record<string, string> = {}): MarkupElement =>
    el('item', { id, href, 'media-type': type, ...more });
  const xhtml = 'application/xhtml+xml';
  return el(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': 'zh-CN' },
    el(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      el('dc:identifier', { id: 'id' }, `urn:gongkai:gazette:${issue.id}`),
      el('dc:title', {}, title),
      el('dc:language', {}, 'zh-CN'),
      el('dc:publisher', {}, agencyName),
      el('dc:date', {}, issue.issued_on),
      el('meta', { property: 'dcterms:modified' }, `${issue.issued_on}T00:00:00Z`),
    ),
    el(
      'manifest',
      {},
      item('nav', 'nav.xhtml', xhtml, { properties: 'nav' }),
      item('cover', 'cover.xhtml', xhtml),
      item('style', 'style.css', 'text/css'),
      ...numbers.map((at) => item(`chapter-${at}`, `chapter-${at}.xhtml`, xhtml)),
    ),
    el(
      'spine',
      {},
      el('itemref', { idref: 'cover' }),
      el('itemref', { idref: 'nav' }),
      ...numbers.map((at) => el('itemref', { idref: `chapter-${at}` })),
    ),
  );
}

function page(title: string, body: readonly MarkupElement[]): Uint8Array {
  return xml(
    el(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: 'zh-CN',
        'xml:lang': 'zh-CN',
      },
      el(
        'head',
        {},
        el('title', {}, title),
        el('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ),
      el('body', {}, ...body),
    ),
  );
}

/** Characters that XML does not know are left out. */
const FORBIDDEN = /[\p{Cc}\uFFFE\uFFFF]/gu;
const ALLOWED = new Set(['\t', '\n', '\r']);

function xml(root: MarkupElement): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root).replace(FORBIDDEN, (sign) => (ALLOWED.has(sign) ? sign : ''))}`,
  );
}
