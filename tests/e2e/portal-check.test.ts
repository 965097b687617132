import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import exceljs from 'exceljs';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { asBars, asHtml } from '../unit/reporting/samples/sample-layouts.ts';
import { faultlessReport } from '../unit/reporting/samples/sample-report.ts';
import { validTables } from '../unit/reporting/samples/sample-tables.ts';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';
import type { View } from './portal-house.ts';

const house = await openHouse();
const browser = await openBrowser();
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGE = '/tools/check-report';

/** A report whose text says 16 requests and whose table 17, with a secret word that must not be kept. */
const SECRET = '〇〇镇某事项的说明';
const wrong = asBars(
  faultlessReport({ ...validTables(), 't3.new_received.total': 17, 't3.granted.business': 2 }),
).replace('开展了业务培训', SECRET);
const report = {
  name: '临江市园林绿化局.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`${wrong}\n${SECRET}`),
};
const lastYear = {
  name: '去年.html',
  mimeType: 'text/html',
  buffer: Buffer.from(
    asHtml({
      ...faultlessReport(),
      title: '临江市园林绿化局2023年政府信息公开工作年度报告',
      published: '2024-01-20',
    }),
  ),
};

const submit = (page: Page) => page.click('form.check-form button[type=submit]');

async function axeFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  assert.ok(results.passes.length > 20, 'axe has looked');
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return [
    ...results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    ...(wide ? ['wider than the window'] : []),
  ];
}

test('without JavaScript: from the column of reports to the marked report, marks and findings lead to each other', async () => {
  const [page, window] = await openWindow(browser, house, { javaScript: false });
  await page.goto('/annual-reports');
  await page.click(`main a[href="${PAGE}"]`);
  await page.setInputFiles('#file', report);
  await submit(page);
  assert.match((await page.textContent('.check-summary'))!, /[1-9]\d* 处错误/);
  assert.equal(await page.textContent('h1'), '核对结果');
  const item = page.locator('.finding', { hasText: 'N-REQ' }).first();
  const number = /\d+/.exec((await item.getAttribute('id'))!)![0];
  await item.locator('a.finding-go').click();
  assert.match(page.url(), new RegExp(`#m${number}$`));
  assert.match((await page.textContent(`#m${number}`))!, /16件|17/);
  await page.locator(`.marked-text a[href="#f${number}"]`).first().click();
  assert.match(page.url(), new RegExp(`#f${number}$`));
  const row = page.locator('.marked-table3 tr', { hasText: '（一）予以公开' });
  assert.ok(
    (await row.locator('td mark.mark-error').count()) > 0,
    'the wrong figures are marked in the table',
  );
  await window.close();
});

test('last year’s report, pasted text, and the result as a workbook or as data', async () => {
  const [page, window] = await openWindow(browser, house);
  await page.goto(PAGE);
  await page.setInputFiles('#file', report);
  await page.setInputFiles('#previous', lastYear);
  await submit(page);
  assert.ok((await page.locator('.finding', { hasText: 'Y-CARRY' }).count()) > 0);
  await page.goto(`/en${PAGE}`);
  await page.fill('#text', wrong);
  await submit(page);
  assert.match((await page.textContent('.check-summary'))!, /error\(s\)/);
  for (const output of ['xlsx', 'json']) {
    await page.goto(PAGE);
    await page.setInputFiles('#file', report);
    await page.check(`input[name=output][value=${output}]`);
    const [download] = await Promise.all([page.waitForEvent('download'), submit(page)]);
    assert.equal(download.suggestedFilename(), `临江市园林绿化局-核对.${output}`);
    const content = await readFile(await download.path());
    if (output === 'json') {
      const data = JSON.parse(content.toString('utf8')) as { agency: string; findings: unknown[] };
      assert.equal(data.agency, '临江市园林绿化局');
      assert.ok(data.findings.length > 1);
    } else {
      const book = new exceljs.Workbook();
      await book.xlsx.load(content as never);
      assert.deepEqual(
        book.worksheets.map(({ name }) => name),
        ['报告', '发现', '无法读取'],
      );
      assert.ok(book.getWorksheet('发现')!.rowCount > 2);
    }
  }
  await window.close();
});

test('what cannot be checked is said at its field, and what was typed stays', async () => {
  const [page, window] = await openWindow(browser, house);
  const refused = async (name: string, content: Buffer | string): Promise<string> => {
    await page.goto(PAGE);
    await page.setInputFiles('#file', { name, mimeType: '', buffer: Buffer.from(content) });
    await submit(page);
    return (await page.textContent('#file-error'))!;
  };
  assert.match(
    await refused('照片.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    /照片\.png.*不是可读取/,
  );
  assert.match(await refused('日记.txt', '午后有雨，记得带伞。'), /不像政府信息公开工作年度报告/);
  assert.match(await refused('坏.pdf', '%PDF-1.7 nothing'), /坏\.pdf.*已损坏/);
  assert.match(await refused('大.txt', 'a'.repeat(21 * 1024 * 1024)), /超过 20 MB/);
  await page.goto(PAGE);
  await submit(page);
  assert.match((await page.textContent('#file-error'))!, /请选择报告文件/);
  await page.fill('#text', '只有一句话');
  await submit(page);
  assert.equal(await page.inputValue('#text'), '只有一句话');
  assert.match((await page.textContent('.error-summary'))!, /不像政府信息公开工作年度报告/);
  await window.close();
});

test('nothing is kept: no row, no file, no cookie; the answer may not be stored by caches', async () => {
  const { db } = house.runtime;
  const rows = async (): Promise<Record<string, number>> => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(
      db,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const counted = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(db);
      counts[name] = counted.rows[0]!.n;
    }
    return counts;
  };
  const before = await rows();
  const form = new FormData();
  form.set('file', new Blob([report.buffer]), report.name);
  const answer = await fetch(`${house.address}${PAGE}`, { method: 'POST', body: form });
  const page = await answer.text();
  assert.ok(page.includes(SECRET), 'the page shows the text');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('set-cookie'), null);
  assert.deepEqual(await rows(), before);

  const api = await fetch(`${house.address}/api/v1/public/check-report`, { method: 'POST', body: form });
  assert.equal(api.status, 200);
  assert.equal(api.headers.get('cache-control'), 'no-store');
  const data = (await api.json()) as { findings: { code: string }[]; marked: { sections: unknown[] } };
  assert.ok(data.findings.some(({ code }) => code === 'N-REQ'));
  assert.equal(data.marked.sections.length, 7);
  assert.deepEqual(await rows(), before);
});

const VIEWS: readonly (readonly [string, View])[] = [
  ['desk', { width: 1280 }],
  ['phone', { width: 390 }],
  ['desk, large text', { width: 1280, older: true }],
  ['phone, large text', { width: 390, older: true }],
];
for (const [name, view] of VIEWS) {
  test(`${name}: form and result without a finding of WCAG 2.2 AA, nothing beyond the window`, async () => {
    const [page, window] = await openWindow(browser, house, { ...view, injectable: true });
    await page.goto(PAGE);
    assert.deepEqual(await axeFindings(page), [], 'the form');
    await page.setInputFiles('#file', report);
    await page.setInputFiles('#previous', lastYear);
    await submit(page);
    assert.ok((await page.locator('.passages tbody tr').count()) > 0, 'what stands in last year’s text too');
    assert.deepEqual(await axeFindings(page), [], 'the result');
    await window.close();
  });
}
