// Length: what readers do, a test for each page, on one house that is made once.
import test from 'node:test';
import assert from 'node:assert/strict';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { createDocumentDraft, submitDraft, withdrawRelease } from '../../src/modules/disclosure/index.ts';
import { openCorrection } from '../../src/modules/reporting/index.ts';
import { takeReport } from '../support/annual-report.ts';
import { approve, attach, draftOf } from '../support/publishing.ts';
import { as } from '../support/runtime.ts';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';

const house = await openHouse();
const browser = await openBrowser();

test('without JavaScript: search from the first page, mark the hit, open the document', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/');
  await page.fill('#q', '生活垃圾');
  await page.press('#q', 'Enter');
  assert.match(await page.textContent('h1').then(String), /“生活垃圾”的搜索结果/);
  assert.ok((await page.locator('.hit mark').allTextContents()).some((text) => '生活垃圾'.includes(text)));
  await page.click('.hit-title a');
  assert.equal(new URL(page.url()).pathname, `/documents/${house.documents.rules}`);
  const face = await page.textContent('.face');
  for (const part of ['宁川市生活垃圾分类管理办法', '宁政发〔2026〕18号', '宁川市人民政府', '2026-11-02']) {
    assert.ok(face?.includes(part), part);
  }
  await window.close();
});

test('the document carries the page tags of the platform standard', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto(`/documents/${house.documents.rules}`);
  const tags = Object.fromEntries(
    await page
      .locator('head meta[name]')
      .evaluateAll((all) => all.map((tag) => [tag.getAttribute('name'), tag.getAttribute('content')])),
  ) as Record<string, string>;
  for (const name of [
    'SiteName',
    'SiteDomain',
    'SiteIDCode',
    'ColumnDescription',
    'ColumnKeywords',
    'ColumnType',
  ]) {
    assert.ok(name in tags, name);
  }
  assert.equal(tags['ColumnName'], '法规、规章和规范性文件');
  assert.match(tags['ArticleTitle']!, /生活垃圾分类管理办法/);
  assert.match(tags['PubDate']!, /^2026-11-20 \d\d:\d\d$/);
  assert.equal(tags['ContentSource'], '宁川市人民政府');
  await window.close();
});

test('a document number finds its document first', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto(`/search?q=${encodeURIComponent('宁政发〔2026〕18号')}`);
  assert.match(await page.textContent('.hit-title').then(String), /生活垃圾分类管理办法/);
  await window.close();
});

test('facets narrow the hits and can be taken off again', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/search?q=宁川市');
  const all = await page.locator('.hit').count();
  await page.click('.facet-values a:has-text("宁川市人民政府")');
  const narrowed = await page.locator('.hit').count();
  assert.ok(narrowed > 0 && narrowed < all, `${narrowed} of ${all}`);
  await page.click('.facet-chosen');
  assert.equal(await page.locator('.hit').count(), all);
  await window.close();
});

test('nothing found: says so, helps on, and offers to ask', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/search?q=外星人登陆');
  assert.match(await page.textContent('main').then(String), /没有找到与“外星人登陆”相符/);
  await page.click('a[href^="/request?q="]');
  assert.equal(await page.inputValue('#q'), '外星人登陆');
  await window.close();
});

test('the list is filtered and turned over page by page, filters kept', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/documents');
  await page.selectOption('#kind', 'public_notice');
  await page.click('.filters button');
  assert.match(await page.textContent('.list-count').then(String), /第 1–20 条，共 22 条/);
  await page.click('.pager a[rel=next]');
  assert.equal(await page.locator('.catalogue tbody tr').count(), 2);
  assert.equal(await page.inputValue('#kind'), 'public_notice');
  await window.close();
});

test('lists of many agencies say whose each document is; the list of one agency does not repeat it', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  const named = page.locator('.catalogue-index', { hasText: '宁川市卫生健康委员会' });
  await page.goto('/documents');
  assert.ok((await named.count()) > 0);
  await page.selectOption('#agencyId', { label: '宁川市卫生健康委员会' });
  await page.click('.filters button');
  assert.ok((await page.locator('.catalogue-index').count()) > 0);
  assert.equal(await named.count(), 0);
  await window.close();
});

test('a withdrawn document: the address says that, when and why, and nothing of the text', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  const answer = await page.goto(`/documents/${house.documents.withdrawn}`);
  assert.equal(answer?.status(), 410);
  const said = await page.textContent('main').then(String);
  assert.match(said, /已撤下/);
  assert.match(said, /涉及个人隐私/);
  assert.doesNotMatch(said, /名单|身份证/);
  await page.goto('/search?q=含个人信息的名单');
  assert.equal(await page.locator('.hit').count(), 0);
  await window.close();
});

test('what is published stands on the first page at once; what is withdrawn is gone at once, page and file', async () => {
  const read = (path: string) => fetch(house.address + path);
  const seen = async () => (await (await read('/')).text()).includes('关于开展秋季传染病防控的通知');
  assert.equal(await seen(), false);
  const editor = as('editor', house.health);
  const title = '关于开展秋季传染病防控的通知';
  const { id } = await runUseCase(
    house.runtime,
    editor,
    createDocumentDraft,
    draftOf(house.health, { title }),
  );
  const fileId = await attach(house.runtime, house.health, id);
  await runUseCase(house.runtime, editor, submitDraft, { id });
  assert.equal((await read(`/documents/${id}`)).status, 404);
  assert.equal((await read(`/files/${fileId}`)).status, 404);
  await approve(house.runtime, house.health, id);
  assert.equal(await seen(), true);
  for (let at = 0; at < 2; at += 1) assert.equal((await read(`/documents/${id}`)).status, 200);
  const file = await read(`/files/${fileId}`);
  assert.equal(file.headers.get('content-type'), 'application/pdf');
  assert.match(file.headers.get('cache-control')!, /no-cache/);
  const taking = { id, reason: 'content_error', note: '日期有误' };
  await runUseCase(house.runtime, as('publication_reviewer', house.health), withdrawRelease, taking);
  assert.equal((await read(`/documents/${id}`)).status, 410);
  assert.equal((await read(`/files/${fileId}`)).status, 404);
  assert.equal(await seen(), false);
});

test('the guide states all that Article 12 asks for, for each agency', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/guide');
  await page.selectOption('#agency', 'health');
  await page.click('.filters button');
  const said = await page.textContent('main').then(String);
  for (const part of [
    '宁川市卫生健康委员会',
    '信息分类',
    '编排体系',
    '获取方式',
    '办公地址',
    '办公时间',
    '联系电话',
    '传真',
    '互联网联系方式',
  ]) {
    assert.ok(said.includes(part), part);
  }
  assert.match(said, /财政预算、决算\s*1 件/);
  await window.close();
});

test('a published annual report: listed, read as a page with its three tables, downloaded in every format', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await takeReport(house.runtime, { agencyId: house.health, year: 2025 });
  await page.goto('/annual-reports');
  await page.click('.release-title');
  assert.equal(new URL(page.url()).pathname, '/annual-reports/health/2025');
  assert.equal(await page.locator('h1').count(), 1);
  assert.match(
    await page.textContent('h1').then(String),
    /宁川市卫生健康委员会2025年政府信息公开工作年度报告/,
  );
  assert.equal(await page.locator('.report table').count(), 3);
  const links = await page
    .locator('.report-files a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  assert.deepEqual(
    links.map((link) => link.split('.').pop()),
    ['pdf', 'docx', 'xlsx', 'html', 'json'],
  );
  for (const link of links) {
    const file = await fetch(house.address + link);
    assert.equal(file.status, 200, link);
    assert.ok((await file.arrayBuffer()).byteLength > 1000, link);
  }
  for (const path of [
    '/annual-reports/health/2024',
    '/annual-reports/health/next',
    '/annual-reports/none/2025',
    '/annual-reports/health/2025?version=2',
    '/annual-reports/health/2025?version=x',
  ]) {
    assert.equal((await page.goto(path))?.status(), 404, path);
  }
  const reason = '漏报一件行政处罚';
  const correction = { agencyId: house.health, year: 2025, reason };
  await runUseCase(house.runtime, as('foi_clerk', house.health), openCorrection, correction);
  await takeReport(house.runtime, { agencyId: house.health, year: 2025 });
  await page.goto('/annual-reports/health/2025');
  assert.match(await page.textContent('.notice').then(String), /第2版，更正第1版，理由：\s*漏报一件行政处罚/);
  await page.click('.notice a');
  assert.match(await page.textContent('.notice').then(String), /已被.*第2版更正/);
  const old = await page.getAttribute('.report-files a', 'href');
  assert.match(String(old), /\?version=1$/);
  assert.equal((await fetch(house.address + old)).status, 200);
  await window.close();
});

test('large text: on and off on any page, without leaving it', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/search?q=预算');
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  assert.equal(await size(), '17px');
  await page.click('.views button');
  assert.equal(await size(), '22px');
  assert.ok(decodeURIComponent(page.url()).endsWith('/search?q=预算'));
  const targets = await page
    .locator('.ways a, .button')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0),
    );
  assert.ok(
    targets.every((height) => height >= 60),
    targets.join(' '),
  );
  await page.click('.views button');
  assert.equal(await size(), '17px');
  await window.close();
});

test('the other language is the same page, and the interface has no Chinese left but names and documents', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto(`/documents/${house.documents.budget}`);
  await page.click('.views a');
  assert.equal(new URL(page.url()).pathname, `/en/documents/${house.documents.budget}`);
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  const left = await page.evaluate(() => {
    for (const inChinese of document.querySelectorAll('[lang="zh-CN"]')) inChinese.remove();
    return document.body.textContent ?? '';
  });
  assert.doesNotMatch(left, /\p{Script=Han}{2,}/u);
  await window.close();
});

const CHINESE = /\p{Script=Han}{4,}/u;
const ENGLISH = /[a-z]{4,}/;

test('an address that names nothing: house style, the language of the page, the right status', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  for (const path of [
    '/nowhere',
    '/documents/none',
    '/agencies/none',
    '/statutory-content/none',
    '/en/nowhere',
  ]) {
    const answer = await page.goto(path);
    assert.equal(answer?.status(), 404, path);
    assert.equal(await page.locator('header.top').count(), 1, path);
    const said = await page.textContent('main').then(String);
    const [own, other] = path.startsWith('/en') ? [ENGLISH, CHINESE] : [CHINESE, ENGLISH];
    assert.match(said, own, path);
    assert.doesNotMatch(said, other, path);
  }
  await window.close();
});

test('addresses that make no sense are answered in house style, never with a technical message', async () => {
  for (const [path, status] of [
    ['/%E0%A4%A', 400],
    ['/documents?page=-1&year=abc&kind=nonsense&agencyId=none', 200],
    ["/search?q=%00'%22)(:*%26|!", 200],
    [`/search?q=${'%E5%8C%BB'.repeat(300)}`, 200],
    ['/guide?agency=none', 404],
  ] as const) {
    const answer = await fetch(house.address + path);
    assert.equal(answer.status, status, path);
    assert.match(await answer.text(), /<header class="top">/, path);
  }
});

test('pages know when they have not changed, and no page runs foreign or inline code', async () => {
  const first = await fetch(`${house.address}/documents/${house.documents.rules}`);
  const tag = first.headers.get('etag')!;
  const again = await fetch(first.url, { headers: { 'if-none-match': tag } });
  assert.equal(again.status, 304);
  assert.match(first.headers.get('content-security-policy')!, /script-src 'self'/);
  const text = (await first.text()).replace(/<link rel="canonical"[^>]*>/, '');
  assert.doesNotMatch(text, /<script(?![^>]*\ssrc="\/assets\/)(?! type="application\/ld\+json")/);
  assert.doesNotMatch(text, /\sstyle="|\son\w+="/);
  assert.doesNotMatch(text, /(?:src|href)="https?:\/\/(?!.*gov\.cn)/);
});

test('the view switch never leads to another site', async () => {
  for (const back of ['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
    const answer = await fetch(`${house.address}/view`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ older: 'yes', back }),
    });
    const target = new URL(answer.headers.get('location')!, house.address);
    assert.equal(target.origin, house.address, back);
  }
});
