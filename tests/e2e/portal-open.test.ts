import test from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';
import { publishAmendment } from './portal-amendment.ts';
import { axeFindings } from './axe.ts';

const house = await openHouse();
const browser = await openBrowser();
const amendment = await publishAmendment(house);
const address = `/documents/${amendment.id}`;

/** Moves on with the Tab key until the element in focus is the one looked for. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
  }
  assert.fail(`not reached by keyboard: ${selector}`);
}

test('by keyboard alone: skip link, search, the document, its attachment on the disk', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, '#q');
  await page.keyboard.type('宁政发〔2026〕30号');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?/);
  await tabTo(page, '.hit-title a');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(address));
  await tabTo(page, 'a.file');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await readFile(await (await download).path());
  assert.equal(file.subarray(0, 5).toString(), '%PDF-');
  await window.close();
});

test('by keyboard: from the menu to the policy library, one validity, a document', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/');
  await tabTo(page, '.ways a[href="/policies"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/policies');
  await tabTo(page, '.tabs a[href*="validity=not_yet_effective"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/validity=not_yet_effective/);
  assert.equal(
    await page
      .locator('.tabs a[aria-current]')
      .textContent()
      .then((text) => /尚未施行/.test(String(text))),
    true,
  );
  await tabTo(page, '.policies tbody a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/documents\//);
  await window.close();
});

test('without JavaScript: library and catalogue lead to lists that filter, keep their filters and are had as files', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/policies');
  await page.fill('#q', '生活垃圾');
  await page.click('.filters button');
  assert.equal(await page.locator('.policies tbody tr').count(), 2);
  await page.click('.tabs a:has-text("有效") >> nth=0');
  assert.equal(await page.inputValue('#q'), '生活垃圾', 'the words stay');
  await page.goto('/catalogue');
  await page.click('a[href="/documents?kind=public_notice"]');
  assert.match(await page.textContent('.list-count').then(String), /共 22 条/);
  const download = page.waitForEvent('download');
  await page.click('.list-ways a[download]');
  const csv = (await readFile(await (await download).path())).toString();
  assert.equal(csv.trim().split('\r\n').length, 23);
  await page.click('.filters-more summary');
  await page.selectOption('#sort', 'oldest');
  await page.click('.filters button');
  assert.match(await page.textContent('.catalogue tbody a').then(String), /第1批/);
  assert.equal(await page.inputValue('#kind'), 'public_notice');
  await window.close();
});

test('a document says how it stands to others, on both pages; editions, citation and code are there', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto(address);
  const margin = await page.textContent('.document-margin').then(String);
  for (const part of ['修改对照表', '宁川市生活垃圾分类管理办法', '第 2 版', '第 1 版', '解读'])
    assert.ok(margin.includes(part), part);
  assert.match(
    await page.textContent('#citation').then(String),
    /^宁川市人民政府\. .*宁政发〔2026〕30号\[EB\/OL\]\. \(2026-11-20\)\[\d{4}-\d\d-\d\d\]\. https:\/\//,
  );
  assert.match(String(await page.getAttribute('.reach svg', 'aria-label')), new RegExp(amendment.id));
  assert.equal(await page.locator('[data-copy]').isVisible(), false, 'no button that does nothing');
  const chain = await page.textContent('.lineage').then(String);
  for (const part of ['宁政发〔2026〕18号', '本文件', '关于落实投放时间调整的通知'])
    assert.ok(chain.includes(part), part);
  await page.click('.chain a:has-text("生活垃圾分类管理办法")');
  assert.match(await page.textContent('.document-notices').then(String), /本文件已有修改/);
  await page.click('.document-notices a');
  assert.equal(new URL(page.url()).pathname, address);
  await window.close();
});

test('the chain of a document is accessible, also in large text on a phone', async () => {
  for (const view of [{ width: 1280 }, { width: 390, older: true }]) {
    const [page, window] = await openWindow(browser, house, { ...view, injectable: true });
    await page.goto(address);
    assert.equal(await page.locator('.lineage-node').count(), 3);
    assert.deepEqual(await axeFindings(page), []);
    await window.close();
  }
});

test('on a phone the wide table scrolls and the page does not', async () => {
  const [page, window] = await openWindow(browser, house, { width: 390 });
  await page.goto(address);
  const widths = await page.evaluate(
    "(() => { const region = document.querySelector('.document-text .table-scroll'); return [region.scrollWidth > region.clientWidth, document.documentElement.scrollWidth <= innerWidth] })()",
  );
  assert.deepEqual(widths, [true, true]);
  await window.close();
});

test('on paper: a head with the address and its code, the text, what belongs to it, no ways around it', async () => {
  const [page, window] = await openWindow(browser, house);
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  for (const shown of [
    '.print-head',
    '.print-head .qr',
    '.document-text',
    '.document-margin .file',
    '.document-margin .paper-address',
    '.document-margin .chain',
    '.metadata',
  ]) {
    assert.equal(await page.locator(shown).first().isVisible(), true, shown);
  }
  for (const hidden of ['.ways', '.find-small', '.margin-screen', '.foot', '.crumbs']) {
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  }
  assert.match(
    String(await page.locator('.document-margin .paper-address').first().textContent()),
    /^https:\/\/[^/]+\/files\/[0-9a-f-]+$/,
  );
  await window.close();
});

test('with JavaScript the citation is copied by one press', async () => {
  const [page, window] = await openWindow(browser, house);
  await window.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await page.click('[data-copy]');
  await page.waitForFunction("document.querySelector('[data-copy]').textContent.trim() === '已复制'");
  const copied = await page.evaluate('navigator.clipboard.readText()');
  assert.match(String(copied), /宁政发〔2026〕30号\[EB\/OL\]/);
  await window.close();
});

test('feeds, sitemap and search description are XML to a strict reader, and pages name those they belong to', async () => {
  const [page, window] = await openWindow(browser, house);
  await page.goto(address);
  const links = await page
    .locator('head link[type="application/atom+xml"], head link[rel=search]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  assert.ok(links.length >= 4, links.join(' '));
  for (const path of [...links, '/sitemap.xml', '/sitemaps/pages.xml', '/sitemaps/documents-2026-1.xml']) {
    const root = await page.evaluate(`(async () => {
      const text = await (await fetch(${JSON.stringify(path)})).text();
      const read = new DOMParser().parseFromString(text, 'application/xml');
      return read.querySelector('parsererror')?.textContent ?? read.documentElement.localName;
    })()`);
    assert.match(String(root), /^(feed|urlset|sitemapindex|OpenSearchDescription)$/, path);
  }
  await window.close();
});
