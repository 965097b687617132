import assert from 'node:assert/strict';
import test from 'node:test';
import { publish } from '../support/publishing.ts';
import { axeFindings } from './axe.ts';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';

const house = await openHouse();
await publish(house.runtime, house.government, {
  title: '宁川市无障碍环境建设管理规定',
  kind: 'normative_document',
  topic: 'civil_affairs_relief',
  effectiveOn: '2026-11-10',
  body: '<p>公共建筑应当设置无障碍坡道，坡道两侧装设扶手。</p>',
});
const browser = await openBrowser();
const ask = (q: string, more = ''): string => `/search?q=${encodeURIComponent(q)}${more}`;

test('without JavaScript: an empty search shows how to ask and examples that find something', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/search');
  const example = page.locator('.find-examples a').first();
  await example.click();
  assert.ok((await page.locator('.hit').count()) > 0);
  await window.close();
});

test('filters are links, stand as chips and come off again one by one and all at once', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto(ask('宁川市'));
  const all = await page.locator('.hit').count();
  await page.click('.facet-values a:has-text("宁川市人民政府")');
  assert.ok((await page.locator('.hit').count()) < all);
  await page.click('.facet-values a:has-text("尚未施行")');
  assert.equal(await page.locator('.chip').count(), 2);
  await page.click('.chip:has-text("有效性")');
  assert.equal(await page.locator('.chip').count(), 1);
  await page.goBack();
  await page.click('.chips a:has-text("全部取消")');
  assert.equal(await page.locator('.hit').count(), all);
  assert.equal(await page.locator('.chip').count(), 0);
  await window.close();
});

test('order, place and days are chosen without losing the rest', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto(ask('校验结果', '&kind=public_notice'));
  await page.click('.search-choice a:has-text("最新公开")');
  await page.click('.search-choice a:has-text("只查标题")');
  await page.click('.search-period summary');
  await page.fill('input[name=releasedFrom]', '2026-01-01');
  await page.click('.search-period button');
  const address = new URL(page.url()).searchParams;
  assert.deepEqual(
    ['q', 'kind', 'sort', 'scope', 'releasedFrom'].map((name) => address.get(name)),
    ['校验结果', 'public_notice', 'date', 'title', '2026-01-01'],
  );
  assert.match(String(await page.textContent('.list-count')), /22/);
  await page.click('.pager a[rel=next]');
  assert.equal(new URL(page.url()).searchParams.get('scope'), 'title');
  await window.close();
});

test('what was given up is said; what was likely meant is offered', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto(ask('无障碍 航天飞机'));
  assert.match(String(await page.textContent('.notice')), /没有任何文件含有“航天飞机”/);
  await page.goto(ask('无障爱'));
  await page.click('.search-meant a:has-text("无障碍")');
  assert.match(String(await page.textContent('.hit-title')), /无障碍环境/);
  await page.goto(ask('“扶手坡道”'));
  assert.equal(await page.locator('.hit').count(), 0);
  await page.click('a:has-text("去掉引号")');
  assert.equal(await page.locator('.hit').count(), 1, 'the words are there');
  await window.close();
});

test('the hits as a table for a spreadsheet', async () => {
  const answer = await fetch(
    house.address + ask('校验结果', '&scope=title').replace('/search?', '/search.csv?'),
  );
  assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8');
  const lines = (await answer.text()).trim().split('\r\n');
  assert.equal(lines.length, 23);
  assert.match(lines[0]!, /索引号/);
});

test('desk, phone and large text are accessible, with filters and everything open', async () => {
  for (const [width, older] of [
    [1280, false],
    [390, false],
    [390, true],
  ] as const) {
    const [page, window] = await openWindow(browser, house, { width, older, injectable: true });
    for (const path of [
      '/search',
      ask('宁川市', '&validity=not_yet_effective&releasedFrom=2026-01-01'),
      ask('无障碍 航天飞机'),
      `/en${ask('宁川市')}`,
    ]) {
      await page.goto(path);
      assert.deepEqual(await axeFindings(page), [], `${path} at ${width}${older ? ', large text' : ''}`);
    }
    await window.close();
  }
});
