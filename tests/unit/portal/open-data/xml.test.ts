import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { childElements, childOf, textOf } from '../../../../src/kernel/markup/markup-tree.ts';
import { xmlTree } from '../../../../src/kernel/markup/xml-tree.ts';
import { atomFeed } from '../../../../src/portal/open-data/atom.ts';
import { changedAt, documentEntry, documentUrn } from '../../../../src/portal/open-data/document-entry.ts';
import { searchDescription } from '../../../../src/portal/open-data/opensearch.ts';
import { sitemapIndex, sitemapPart } from '../../../../src/portal/open-data/sitemap.ts';
import { xml } from '../../../../src/portal/open-data/xml.ts';
import { names, recordOf } from './records.ts';

/** What XML 1.0 may hold as a character. */
const POSSIBLE = /^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const context = {
  ...names,
  pageOf: (path: string) => `https://open.example${path}`,
  domain: 'open.example',
  today: '2026-11-22',
};

const feedOf = (title: string, summary = '') =>
  atomFeed({
    id: 'tag:open.example,2026:/feeds/all.atom',
    title,
    subtitle: '',
    language: 'zh-CN',
    links: [{ rel: 'self', href: 'https://open.example/feeds/all.atom', type: 'application/atom+xml' }],
    author: '宁川市人民政府办公室',
    rights: '',
    icon: 'https://open.example/icon.svg',
    entries: [documentEntry(recordOf({ title, summary }), context)],
    since: '2008-05-01T00:00:00.000Z',
  });

test('whatever a title holds, the feed is XML and says the title back', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const text = feedOf(title, title);
      assert.match(text, POSSIBLE);
      const entry = childOf(xmlTree(text), 'entry')!;
      const kept = [...title].filter((character) => POSSIBLE.test(character)).join('');
      // Line ends are one to XML, however they were written.
      const lines = (each: string) => each.replaceAll(/\r\n?/g, '\n');
      assert.equal(lines(textOf(childOf(entry, 'title')!)), lines(kept));
    }),
    { numRuns: 300 },
  );
});

test('an entry: an identity that outlives its address, both instants, issuer, columns, attachments', () => {
  const root = xmlTree(feedOf('标题'));
  assert.equal(root.name, 'feed');
  assert.equal(root.attributes['xmlns'], 'http://www.w3.org/2005/Atom');
  for (const name of ['id', 'title', 'updated', 'author']) assert.ok(childOf(root, name), name);
  assert.equal(textOf(childOf(root, 'updated')!), '2026-11-05T02:00:00.000Z');
  const entry = childOf(root, 'entry')!;
  const says = (name: string) => textOf(childOf(entry, name)!).trim();
  assert.equal(says('id'), 'urn:uuid:01a1f71c-7600-72fa-8317-259d519bc3bf');
  assert.equal(says('published'), '2026-11-03T01:00:00.000Z');
  assert.equal(says('author'), '宁川市人民政府');
  const links = childElements(entry, 'link').map(({ attributes }) => attributes);
  assert.deepEqual(
    links.map(({ rel, href }) => [rel, href]),
    [
      ['alternate', 'https://open.example/documents/01a1f71c-7600-72fa-8317-259d519bc3bf'],
      ['enclosure', 'https://open.example/files/f1'],
    ],
  );
  assert.equal(links[1]!['length'], '1234');
  assert.equal(childElements(entry, 'category')[0]!.attributes['label'], '法规、规章和规范性文件');
});

test('a feed without entries has a day of change as well', () => {
  const empty = atomFeed({
    id: 'tag:x,2026:/',
    title: '',
    subtitle: '',
    language: 'en',
    links: [],
    author: 'x',
    rights: '',
    icon: '/x',
    entries: [],
    since: '2008-05-01T00:00:00.000Z',
  });
  assert.equal(textOf(childOf(xmlTree(empty), 'updated')!), '2008-05-01T00:00:00.000Z');
});

test('a repeal is news once its day has come, not before', () => {
  const record = recordOf({ repealedOn: '2026-11-20' });
  assert.equal(changedAt(record, '2026-11-19'), record.releasedAt);
  assert.equal(changedAt(record, '2026-11-20'), '2026-11-19T16:00:00.000Z');
  assert.equal(changedAt(recordOf({ repealedOn: '2026-01-01' }), '2026-11-22'), record.releasedAt);
});

test('documents without a UUID are named by the site', () => {
  assert.equal(documentUrn('old 1', 'open.example'), 'tag:open.example,2026:documents/old%201');
});

test('the sitemap: addresses with their day of change and their translations', () => {
  const part = xmlTree(
    sitemapPart([
      { address: 'https://open.example/?a=1&b=2', changedOn: '2026-11-05' },
      { address: 'https://open.example/guide', alternates: [['en', 'https://open.example/en/guide']] },
    ]),
  );
  assert.equal(part.attributes['xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9');
  const [first, second] = childElements(part, 'url');
  assert.equal(textOf(childOf(first, 'loc')!), 'https://open.example/?a=1&b=2');
  assert.equal(textOf(childOf(first, 'lastmod')!), '2026-11-05');
  assert.equal(childOf(second, 'lastmod'), undefined);
  assert.equal(childOf(second, 'xhtml:link')!.attributes['hreflang'], 'en');
  const index = xmlTree(sitemapIndex([{ address: 'https://open.example/sitemaps/pages.xml' }]));
  assert.equal(index.name, 'sitemapindex');
});

test('the search description keeps to the lengths that the format allows', () => {
  const root = xmlTree(
    searchDescription({
      shortName: '很'.repeat(40),
      longName: '长'.repeat(90),
      description: '说明',
      contact: '',
      tags: '政务公开 政策',
      example: '预算',
      language: 'zh-CN',
      image: 'https://open.example/icon.svg',
      self: 'https://open.example/opensearch.xml',
      page: 'https://open.example/search?q={searchTerms}&page={startPage?}',
      feed: 'https://open.example/feeds/search.atom?q={searchTerms}',
    }),
  );
  assert.equal(textOf(childOf(root, 'ShortName')!).length, 16);
  assert.equal(textOf(childOf(root, 'LongName')!).length, 48);
  assert.equal(childOf(root, 'Contact'), undefined);
  const templates = childElements(root, 'Url').map(({ attributes }) => attributes['template']!);
  assert.ok(templates[0]!.endsWith('?q={searchTerms}&page={startPage?}'));
});

test('XML within XML is not escaped again; what is not given prints nothing', () => {
  assert.equal(
    xml`<a>${xml`<b/>`}${[xml`<c/>`, '&']}${null}${undefined}${false}${0}</a>`.text,
    '<a><b/><c/>&amp;0</a>',
  );
});
