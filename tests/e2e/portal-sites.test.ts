import test from 'node:test';
import assert from 'node:assert/strict';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { acceptPush, askPush, recallPush, withdrawRelease } from '../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../src/modules/identity/index.ts';
import {
  addColumn,
  announceClosing,
  closeColumn,
  closeSite,
  openSite,
  updateSite,
} from '../../src/modules/platforms/index.ts';
import { publish } from '../support/publishing.ts';
import { as, makeAgency } from '../support/runtime.ts';
import { siteInput } from '../support/sites.ts';
import { axeFindings } from './axe.ts';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';

const house = await openHouse();
const { runtime, government, health } = house;
const act = <O>(useCase: Parameters<typeof runUseCase>[2], input: unknown): Promise<O> =>
  runUseCase(runtime, SYSTEM_ACTOR, useCase, input) as Promise<O>;
const education = await makeAgency(runtime, {
  code: 'education',
  name: '宁川市教育局',
  parentId: government,
});
await act(updateSite, {
  name: '宁川市人民政府',
  domain: 'www.ningchuan.example',
  siteIdCode: '3799000001',
  sponsor: '宁川市人民政府办公室',
});
const open = (agencyId: string, more: object): Promise<{ id: string }> =>
  act(openSite, siteInput(agencyId, more));
const healthSite = await open(health, {
  slug: 'health',
  name: '宁川市卫生健康委员会网站',
  sponsor: '宁川市卫生健康委员会',
  theme: 'azure',
  hostnames: ['localhost'],
});
const educationSite = await open(education, {
  slug: 'education',
  name: '宁川市教育局网站',
  sponsor: '宁川市教育局',
  theme: 'pine',
});
const column = (name: string): Promise<{ id: string }> =>
  act(addColumn, { agencyId: education, name, description: '学校卫生与安全。', parentId: 'art20_11' });
const campus = await column('校园健康');
const former = await column('旧栏目');
await act(closeColumn, { id: former.id, reason: '合并', mergeInto: campus.id });
const pushed = await publish(runtime, health, { title: '学校结核病防控工作规范', columns: ['art20_11'] });
const push = await act<{ id: string }>(askPush, {
  documentId: pushed.id,
  siteId: educationSite.id,
  columnId: campus.id,
});
const title = '学校结核病防控工作规范';
const browser = await openBrowser();

const PAGES = [
  '/sites',
  '/sites/health',
  '/sites/health/guide',
  '/sites/health/rules',
  '/sites/health/statutory-content',
  '/sites/health/annual-reports',
  '/sites/health/request',
  '/sites/health/documents',
  '/sites/health/search?q=预算',
  `/sites/education/documents/${pushed.id}`,
  `/sites/education/statutory-content/${campus.id}`,
  '/en/sites/education',
];

test('what is pushed is read on the receiving site only after it was accepted, marked, and gone with its source', async () => {
  const [page, window] = await openWindow(browser, house);
  const list = `/sites/education/statutory-content/${campus.id}`;
  await page.goto(list);
  assert.equal(await page.getByText(title).count(), 0, 'what waits is not shown');
  await runUseCase(runtime, as('foi_head', education), acceptPush, { id: push.id });
  await page.goto(list);
  await page.getByRole('link', { name: title }).click();
  assert.match(page.url(), new RegExp(`/sites/education/documents/${pushed.id}$`));
  assert.match(await page.locator('main').innerText(), /转载自宁川市卫生健康委员会/);
  assert.match(
    (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '',
    new RegExp(`^https://www.ningchuan.example/documents/${pushed.id}$`),
  );
  assert.match(await page.locator('.crumbs').innerText(), /校园健康/);
  await page.goto('/sites/education');
  assert.match(await page.locator('main').innerText(), /转载/);
  await page.goto(`/statutory-content/${campus.id}`);
  assert.equal(
    await page.getByRole('link', { name: title }).count(),
    0,
    'another agency’s column on the portal shows its own',
  );
  await page.goto(`/sites/education/documents/${house.documents.budget}`);
  assert.match(
    page.url(),
    new RegExp(`${house.address}/documents/${house.documents.budget}$`),
    'what is not carried is read on the portal',
  );
  const gone = { id: pushed.id, reason: 'content_error', note: '有误' };
  const [before] = [await page.goto(list)];
  assert.ok(before?.ok());
  await runUseCase(runtime, as('editor', health), withdrawRelease, gone);
  await page.goto(list);
  assert.equal(await page.getByText(title).count(), 0, 'withdrawn at the source, gone here at once');
  await window.close();
});

test('a site keeps its reader: frame, language, search, request, older view', async () => {
  const [page, window] = await openWindow(browser, house);
  await page.goto('/sites/health');
  assert.match((await page.locator('html').getAttribute('class')) ?? '', /theme-azure masthead-filled/);
  assert.match(await page.locator('footer').innerText(), /宁川市卫生健康委员会/);
  assert.equal(await page.locator('meta[name=SiteName]').getAttribute('content'), '宁川市卫生健康委员会网站');
  await page.getByRole('link', { name: '法定主动公开内容', exact: true }).click();
  assert.match(page.url(), /\/sites\/health\/statutory-content$/);
  await page.getByRole('link', { name: 'English' }).click();
  assert.match(page.url(), /\/en\/sites\/health\/statutory-content$/);
  await page.goto('/sites/health/documents');
  const rows = await page.locator('main').innerText();
  assert.match(rows, /医疗机构校验结果公示/);
  assert.ok(!rows.includes('生活垃圾分类'), 'nothing of other agencies');
  await page.getByRole('searchbox').first().fill('管理办法');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sites\/health\/search\?q=/);
  assert.ok(!(await page.locator('main').innerText()).includes('生活垃圾分类'), 'search within the site');
  await page.goto('/sites/health/request/form');
  assert.equal(await page.locator('select[name=agencyId]').inputValue(), health);
  await page.getByRole('button', { name: '长辈版' }).click();
  assert.match(page.url(), /\/sites\/health\/request\/form$/);
  assert.match((await page.locator('html').getAttribute('class')) ?? '', /older/);
  await page.getByRole('link', { name: /返回宁川市人民政府门户/ }).click();
  assert.equal(page.url(), `${house.address}/`);
  await window.close();
});

test('under its own host name the same server answers with the agency’s site, kept apart in memory', async () => {
  const own = house.address.replace('127.0.0.1', 'localhost');
  const titleAt = async (address: string): Promise<string> =>
    /<meta name="SiteName" content="([^"]*)"/.exec(await (await fetch(`${address}/`)).text())?.[1] ?? '';
  for (let round = 0; round < 3; round += 1) {
    assert.equal(await titleAt(own), '宁川市卫生健康委员会网站');
    assert.equal(await titleAt(house.address), '宁川市人民政府');
  }
  const page = await (await fetch(`${own}/guide`)).text();
  assert.match(page, /href="\/statutory-content"/, 'links have no prefix there');
  assert.match(page, /href="\/\/www.ningchuan.example\/"/, 'the way back leads to the portal’s host');
});

test('a closed column leads on, an unknown site is not found, what has one address has none within a site', async () => {
  const at = (path: string) => fetch(`${house.address}${path}`, { redirect: 'manual' });
  const moved = await at(`/sites/education/statutory-content/${former.id}`);
  assert.equal(moved.status, 301);
  assert.equal(moved.headers.get('location'), `/sites/education/statutory-content/${campus.id}`);
  assert.equal((await at('/sites/nobody')).status, 404);
  assert.equal((await at('/sites/health/api/v1/public/site')).status, 404);
  assert.equal((await at('/sites/health/office/')).status, 404);
});

for (const [name, view] of [
  ['desk', { width: 1280 }],
  ['phone', { width: 390 }],
  ['phone, large text', { width: 390, older: true }],
] as const) {
  test(`every page of a site, ${name}: no finding of WCAG 2.2 AA, nothing beyond the window`, async () => {
    const [page, window] = await openWindow(browser, house, { ...view, injectable: true });
    for (const path of PAGES) {
      await page.goto(path);
      assert.deepEqual(await axeFindings(page), [], path);
    }
    await window.close();
  });
}

test('a closing is announced on every page; the closed site shows nothing else and says where to read on', async () => {
  await act(announceClosing, {
    id: healthSite.id,
    closesOn: '2026-11-25',
    announcement: '内容并入门户网站。',
  });
  const [page, window] = await openWindow(browser, house, { injectable: true });
  await page.goto('/sites/health/guide');
  assert.match(await page.locator('.site-notice').innerText(), /2026-11-25/);
  assert.deepEqual(await axeFindings(page), []);
  runtime.clock.goTo('2026-11-25');
  await act(closeSite, { id: healthSite.id });
  const answer = await page.goto('/sites/health/guide');
  assert.equal(answer?.status(), 410);
  assert.match(await page.locator('main').innerText(), /内容并入门户网站/);
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole('link', { name: '查看该机关公开的信息' }).click();
  assert.match(await page.locator('main h1').innerText(), /宁川市卫生健康委员会/);
  await window.close();
});

test('without JavaScript the sites are read and searched just the same', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/sites');
  await page.getByRole('link', { name: '宁川市教育局网站' }).click();
  assert.match(page.url(), /\/sites\/education$/);
  assert.match(await page.locator('h1').innerText(), /宁川市教育局/);
  await assert.rejects(act(recallPush, { id: push.id, reason: '' }), /理由/);
  await window.close();
});
