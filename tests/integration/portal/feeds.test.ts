import test from 'node:test';
import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { childElements, childOf, textOf } from '../../../src/kernel/markup/markup-tree.ts';
import { xmlTree } from '../../../src/kernel/markup/xml-tree.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft, withdrawRelease } from '../../../src/modules/disclosure/index.ts';
import { draftOf, publish } from '../../support/publishing.ts';
import { as } from '../../support/runtime.ts';
import { openOpenHouse } from './open-house.ts';

const house = await openOpenHouse();
const { runtime, government, health, get } = house;

for (let at = 1; at <= 21; at += 1) {
  await publish(runtime, health, { title: `医疗机构校验结果公示（第${at}批）`, kind: 'public_notice' });
}
const rules = await publish(runtime, government, {
  title: '宁川市生活垃圾分类管理办法',
  topic: 'civil_affairs_relief',
});
await runUseCase(
  runtime,
  as('editor', health),
  createDocumentDraft,
  draftOf(health, { title: '尚未公开的草稿' }),
);

const feedAt = async (path: string) => {
  const answer = await get(path);
  assert.equal(answer.statusCode, 200, path);
  assert.equal(answer.headers['content-type'], 'application/atom+xml; charset=utf-8');
  return xmlTree(answer.body);
};
const titlesOf = (feed: Awaited<ReturnType<typeof feedAt>>): string[] =>
  childElements(feed, 'entry').map((entry) => textOf(childOf(entry, 'title')!));
const linksOf = (feed: Awaited<ReturnType<typeof feedAt>>): Record<string, string> =>
  Object.fromEntries(
    childElements(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']!]),
  );

test('a feed for everything, a column, an agency, a topic, a kind and a search, each with what belongs there', async () => {
  const expected: readonly (readonly [string, number])[] = [
    ['/feeds/all.atom', 20],
    ['/feeds/columns/art20_01.atom', 20],
    ['/feeds/agencies/city.atom', 1],
    ['/feeds/topics/civil_affairs_relief.atom', 1],
    ['/feeds/kinds/public_notice.atom', 20],
    ['/feeds/search.atom?q=%E5%9E%83%E5%9C%BE%E5%88%86%E7%B1%BB', 1],
    ['/feeds/search.atom?kind=normative_document', 1],
    ['/en/feeds/agencies/city.atom', 1],
  ];
  for (const [path, count] of expected) assert.equal(titlesOf(await feedAt(path)).length, count, path);
  assert.deepEqual(titlesOf(await feedAt('/feeds/agencies/city.atom')), ['宁川市生活垃圾分类管理办法']);
});

test('the pages of a feed lead to each other and hold every entry once', async () => {
  const first = await feedAt('/feeds/all.atom');
  const next = linksOf(first)['next']!;
  assert.equal(next, 'http://open.example/feeds/all.atom?page=2');
  const second = await feedAt(new URL(next).pathname + new URL(next).search);
  assert.equal(linksOf(second)['previous'], 'http://open.example/feeds/all.atom');
  assert.equal(linksOf(second)['next'], undefined);
  const all = [...titlesOf(first), ...titlesOf(second)];
  assert.equal(new Set(all).size, 22);
  assert.ok(!all.includes('尚未公开的草稿'));
});

test('identities stay the same whatever the host; entries are named after their documents', async () => {
  const here = await feedAt('/feeds/all.atom');
  const there = xmlTree((await get('/feeds/all.atom', { host: 'other.example' })).body);
  assert.equal(textOf(childOf(here, 'id')!), textOf(childOf(there, 'id')!));
  assert.ok(linksOf(there)['self']!.startsWith('http://other.example/'));
  const ids = childElements(here, 'entry').map((entry) => textOf(childOf(entry, 'id')!));
  assert.ok(ids.includes(`urn:uuid:${rules.id}`));
});

test('a host that is none is not repeated', async () => {
  const answer = await get('/feeds/all.atom', { host: 'x"><script>' });
  assert.doesNotMatch(answer.body, /script/);
});

test('who has it already is told so; what is new changes the tag', async () => {
  const before = await get('/feeds/agencies/city.atom');
  const tag = before.headers['etag'] as string;
  assert.equal(before.headers['access-control-allow-origin'], '*');
  assert.match(before.headers['cache-control'] as string, /no-cache/);
  const again = await get('/feeds/agencies/city.atom', { 'if-none-match': `"other", W/${tag}` });
  assert.equal(again.statusCode, 304);
  assert.equal(again.body, '');
  const added = await publish(runtime, government, { title: '新的通告' });
  const after = await get('/feeds/agencies/city.atom', { 'if-none-match': tag });
  assert.equal(after.statusCode, 200);
  const reason = { id: added.id, reason: 'content_error', note: '日期有误' };
  await runUseCase(runtime, as('publication_reviewer', government), withdrawRelease, reason);
  const gone = await get('/feeds/agencies/city.atom', { 'if-none-match': tag });
  assert.equal(gone.statusCode, 304, 'withdrawn: the feed is again what it was');
});

test('feeds of nothing that is there answer 404 in house style', async () => {
  for (const path of ['columns/none', 'agencies/none', 'topics/toString', 'kinds/none']) {
    const answer = await get(`/feeds/${path}.atom`);
    assert.equal(answer.statusCode, 404, path);
    assert.match(answer.body, /class="error-page/);
  }
});

test('every address of the sitemap answers; plain and packed say the same', async () => {
  const index = xmlTree((await get('/sitemap.xml')).body);
  const parts = childElements(index, 'sitemap').map((part) => textOf(childOf(part, 'loc')!));
  assert.equal(parts.length, 2);
  const seen: string[] = [];
  for (const part of parts) {
    const { pathname } = new URL(part);
    const plain = await get(pathname);
    const packed = await get(`${pathname}.gz`);
    assert.equal(gunzipSync(packed.rawPayload).toString(), plain.body);
    seen.push(...childElements(xmlTree(plain.body), 'url').map((url) => textOf(childOf(url, 'loc')!)));
  }
  assert.ok(seen.includes(`http://open.example/documents/${rules.id}`));
  assert.equal(seen.filter((address) => address.includes('/documents/')).length, 22);
  for (const address of seen) {
    const { pathname } = new URL(address);
    assert.equal((await get(pathname)).statusCode, 200, pathname);
  }
  for (const path of [
    '/sitemaps/documents-2001-1.xml',
    '/sitemaps/documents-2026-9.xml',
    '/sitemaps/x.xml',
  ]) {
    assert.equal((await get(path)).statusCode, 404, path);
  }
});

test('robots are told where the sitemap is and what is closed to them', async () => {
  const { body } = await get('/robots.txt');
  assert.match(body, /^User-agent: \*$/m);
  assert.match(body, /^Disallow: \/office$/m);
  assert.match(body, /^Sitemap: http:\/\/open\.example\/sitemap\.xml$/m);
});

test('the search description names addresses that answer', async () => {
  const root = xmlTree((await get('/opensearch.xml')).body);
  for (const { attributes } of childElements(root, 'Url')) {
    const address = attributes['template']!.replace('{searchTerms}', '%E5%9E%83%E5%9C%BE').replace(
      '{startPage?}',
      '1',
    );
    const { pathname, search } = new URL(address);
    const answer = await get(pathname + search);
    assert.equal(answer.statusCode, 200, address);
    assert.ok(String(answer.headers['content-type']).startsWith(attributes['type']!), address);
  }
});
