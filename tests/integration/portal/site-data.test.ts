import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { dateInShanghai } from '../../../src/kernel/dates.ts';
import { childElements, childOf, textOf } from '../../../src/kernel/markup/markup-tree.ts';
import { xmlTree } from '../../../src/kernel/markup/xml-tree.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { acceptPush, askPush } from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { announceClosing, closeSite, openSite } from '../../../src/modules/platforms/index.ts';
import { placeTables } from '../../../src/modules/platforms/store/place-tables.ts';
import { publish } from '../../support/publishing.ts';
import { makeAgency } from '../../support/runtime.ts';
import { siteInput } from '../../support/sites.ts';
import { openOpenHouse } from './open-house.ts';

const house = await openOpenHouse();
const { runtime, server, government, health, get } = house;
const OWN_HOST = 'edu.ningchuan.example';
const education = await makeAgency(runtime, {
  code: 'education',
  name: '宁川市教育局',
  parentId: government,
});
const open = (agencyId: string, more: object): Promise<{ id: string }> =>
  runUseCase(runtime, SYSTEM_ACTOR, openSite, siteInput(agencyId, more));
await open(health, { slug: 'health', name: '卫生健康委网站' });
const educationSite = await open(education, {
  slug: 'education',
  name: '教育局网站',
  hostnames: [OWN_HOST],
});
await publish(runtime, government, { title: '市政府的办法' });
const ofHealth = await publish(runtime, health, { title: '卫生健康委的通知' });
const ofEducation = await publish(runtime, education, { title: '教育局的通知' });

const year = dateInShanghai(runtime.now()).slice(0, 4);
const HEALTH = 'http://open.example/sites/health';
const EDUCATION = `http://${OWN_HOST}`;
const locations = (body: string, name: 'url' | 'sitemap'): string[] =>
  childElements(xmlTree(body), name).map((each) => textOf(childOf(each, 'loc')!));

interface Feed {
  readonly id: string;
  readonly entries: Record<string, string>;
  readonly links: Record<string, string>;
}
async function feedAt(path: string, host = 'open.example'): Promise<Feed> {
  const answer = await get(path, { host });
  assert.equal(answer.statusCode, 200, path);
  const root = xmlTree(answer.body);
  const linksIn = (at: typeof root): Record<string, string> =>
    Object.fromEntries(
      childElements(at, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']!]),
    );
  return {
    id: textOf(childOf(root, 'id')!),
    links: linksIn(root),
    entries: Object.fromEntries(
      childElements(root, 'entry').map((entry) => [
        textOf(childOf(entry, 'title')!),
        linksIn(entry)['alternate']!,
      ]),
    ),
  };
}

test('the feeds of a site hold what stands there, with the site’s own addresses', async () => {
  const below = await feedAt('/sites/health/feeds/all.atom');
  assert.deepEqual(below.entries, { 卫生健康委的通知: `${HEALTH}/documents/${ofHealth.id}` });
  assert.equal(below.links['self'], `${HEALTH}/feeds/all.atom`);
  assert.equal(below.links['alternate'], `${HEALTH}/documents`);
  const ownHost = await feedAt('/feeds/all.atom', OWN_HOST);
  assert.deepEqual(ownHost.entries, { 教育局的通知: `${EDUCATION}/documents/${ofEducation.id}` });
  assert.equal(ownHost.links['self'], `${EDUCATION}/feeds/all.atom`);
  const english = await feedAt('/en/sites/health/feeds/all.atom');
  assert.equal(
    english.entries['卫生健康委的通知'],
    `http://open.example/en/sites/health/documents/${ofHealth.id}`,
  );
  assert.equal(english.links['self'], 'http://open.example/en/sites/health/feeds/all.atom');
  for (const path of ['/feeds/columns/art20_01.atom', '/feeds/search.atom?q=%E9%80%9A%E7%9F%A5']) {
    assert.deepEqual(Object.keys((await feedAt(path, OWN_HOST)).entries), ['教育局的通知'], path);
  }
  const everything = await feedAt('/feeds/all.atom');
  assert.equal(Object.keys(everything.entries).length, 3);
});

test('a feed has one identity however its site is reached, and every site another', async () => {
  const ids = new Set<string>();
  for (const [path, host] of [
    ['/feeds/all.atom', 'open.example'],
    ['/sites/health/feeds/all.atom', 'open.example'],
    ['/sites/education/feeds/all.atom', 'open.example'],
  ] as const) {
    ids.add((await feedAt(path, host)).id);
  }
  assert.equal(ids.size, 3);
  assert.ok(ids.has((await feedAt('/feeds/all.atom', OWN_HOST)).id));
});

test('the feed of another agency is the portal’s', async () => {
  const away = await get('/sites/health/feeds/agencies/education.atom?page=2');
  assert.deepEqual([away.statusCode, away.headers.location], [302, '/feeds/agencies/education.atom?page=2']);
  const own = await feedAt('/sites/health/feeds/agencies/health.atom');
  assert.deepEqual(Object.keys(own.entries), ['卫生健康委的通知']);
});

test('the sitemap of a site has its pages and its agency’s documents, all of which answer', async () => {
  for (const [path, host, at, document] of [
    ['/sites/health', 'open.example', HEALTH, ofHealth.id],
    ['', OWN_HOST, EDUCATION, ofEducation.id],
  ] as const) {
    const index = await get(`${path}/sitemap.xml`, { host });
    const parts = locations(index.body, 'sitemap');
    assert.equal(parts.length, 2);
    const seen: string[] = [];
    for (const part of parts) {
      assert.ok(part.startsWith(`${at}/sitemaps/`), part);
      seen.push(...locations((await get(new URL(part).pathname, { host })).body, 'url'));
    }
    assert.deepEqual(
      seen.filter((address) => address.includes('/documents/')),
      [`${at}/documents/${document}`],
    );
    for (const address of seen) {
      assert.ok(address.startsWith(at), address);
      assert.equal((await get(new URL(address).pathname, { host })).statusCode, 200, address);
    }
  }
  const whole = await get(`/sitemaps/documents-${year}-1.xml`);
  assert.equal(locations(whole.body, 'url').length, 3);
});

test('robots learn of the sitemaps of sites below a path from the portal, of others from the site', async () => {
  const named = (body: string): string[] => body.match(/^Sitemap: .*$/gm) ?? [];
  assert.deepEqual(named((await get('/robots.txt')).body), [
    'Sitemap: http://open.example/sitemap.xml',
    `Sitemap: ${HEALTH}/sitemap.xml`,
  ]);
  assert.deepEqual(named((await get('/robots.txt', { host: OWN_HOST })).body), [
    `Sitemap: ${EDUCATION}/sitemap.xml`,
  ]);
});

test('what a site carries for another agency is in its feed and in the sitemap of nobody else', async () => {
  const push = await runUseCase(runtime, SYSTEM_ACTOR, askPush, {
    documentId: ofHealth.id,
    siteId: educationSite.id,
    columnId: 'art20_01',
  });
  await runUseCase(runtime, SYSTEM_ACTOR, acceptPush, { id: push.id });
  const { entries } = await feedAt('/feeds/all.atom', OWN_HOST);
  assert.equal(entries['卫生健康委的通知'], `${EDUCATION}/documents/${ofHealth.id}`);
  const documents = await get(`/sitemaps/documents-${year}-1.xml`, { host: OWN_HOST });
  assert.deepEqual(locations(documents.body, 'url'), [`${EDUCATION}/documents/${ofEducation.id}`]);
});

test('an agency’s page leads to its own site while that is open, and not from the site itself', async () => {
  assert.match((await get('/agencies/health')).body, /href="\/sites\/health"[^>]*>本机关网站/);
  assert.match(
    (await get('/agencies/education')).body,
    /href="\/\/edu\.ningchuan\.example\/"[^>]*>本机关网站/,
  );
  assert.doesNotMatch((await get('/agencies/city')).body, /本机关网站/);
  assert.doesNotMatch((await get('/sites/health/agencies/health')).body, /本机关网站/);
});

/** A reader with a browser; `inject` does not pass by what stands before the framework. */
function read(port: number, path: string, host: string): Promise<number> {
  const headers = { host, 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' };
  return new Promise((resolve, reject) => {
    request({ port, path, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    })
      .once('error', reject)
      .end();
  });
}

test('pages read under a site’s own host name count for the site, from the quick way too', async () => {
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const path = `/documents/${ofEducation.id}`;
  for (const host of [OWN_HOST, `${OWN_HOST.toUpperCase()}:${port}`, `localhost:${port}`, OWN_HOST]) {
    assert.equal(await read(port, path, host), 200);
  }
  assert.equal(await read(port, `/sites/education${path}`, `localhost:${port}`), 200);
  let counted: Record<string, number> = {};
  for (let tries = 0; tries < 100 && sumOf(counted) < 5; tries += 1) {
    await wait(200);
    counted = await viewsBySite(path);
  }
  assert.deepEqual(counted, { '': 1, education: 4 });
});

const sumOf = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

async function viewsBySite(page: string): Promise<Record<string, number>> {
  const rows = await placeTables(runtime.db)
    .selectFrom('page_views')
    .select(['site', 'views'])
    .where('page', '=', page)
    .execute();
  return Object.fromEntries(rows.map(({ site, views }) => [site, views]));
}

test('a closed site gives out neither feed nor sitemap', async () => {
  await runUseCase(runtime, SYSTEM_ACTOR, announceClosing, {
    id: educationSite.id,
    announcement: '本网站并入市政府门户网站。',
    closesOn: '2026-12-31',
  });
  runtime.clock.goTo('2026-12-31');
  await runUseCase(runtime, SYSTEM_ACTOR, closeSite, { id: educationSite.id });
  for (const path of ['/feeds/all.atom', '/sitemap.xml']) {
    assert.equal((await get(path, { host: OWN_HOST })).statusCode, 404, path);
  }
  assert.doesNotMatch((await get('/agencies/education')).body, /本机关网站/);
});
