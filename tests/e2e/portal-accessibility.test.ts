import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { openCorrection } from '../../src/modules/reporting/index.ts';
import { takeReport } from '../support/annual-report.ts';
import { as } from '../support/runtime.ts';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';
import type { View } from './portal-house.ts';
import { fileRequest } from './portal-filing.ts';
import { publishAmendment } from './portal-amendment.ts';

const house = await openHouse();
const browser = await openBrowser();
const report = { agencyId: house.health, year: 2025 };
await takeReport(house.runtime, report);
await runUseCase(house.runtime, as('foi_clerk', house.health), openCorrection, {
  ...report,
  reason: '漏报一件',
});
await takeReport(house.runtime, report);
// A document with all that a page may show: attachment, wide table, relations both ways, a second edition.
const amendment = await publishAmendment(house);
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every page type with an address of its own. */
const PAGES = [
  '/',
  '/guide',
  '/rules',
  '/statutory-content',
  '/statutory-content/art20_01',
  '/annual-reports',
  '/annual-reports/health/2025',
  '/annual-reports/health/2025?version=1',
  '/annual-reports/health',
  '/open-data',
  '/documents?kind=public_notice',
  '/documents?genre=notice&sort=oldest',
  '/policies',
  '/policies?validity=repealed',
  '/catalogue',
  '/catalogue/topic',
  '/en/policies',
  '/en/open-data',
  `/documents/${house.documents.rules}`,
  `/documents/${amendment.id}`,
  `/documents/${house.documents.withdrawn}`,
  '/agencies',
  '/agencies/health',
  '/search?q=宁川市',
  '/search?q=外星人',
  '/request?q=预算',
  '/request/form',
  '/track',
  '/nowhere',
  '/en',
  '/en/request/form',
];

const VIEWS: readonly (readonly [string, View])[] = [
  ['desk', { width: 1280 }],
  ['phone', { width: 390 }],
  ['desk, large text', { width: 1280, older: true }],
  ['phone, large text', { width: 390, older: true }],
];

async function findings(page: Page): Promise<string[]> {
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
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

for (const [name, view] of VIEWS) {
  test(`every page type, ${name}: no finding of WCAG 2.2 AA, nothing beyond the window`, async () => {
    const [page, window] = await openWindow(browser, house, { ...view, injectable: true });
    for (const path of PAGES) {
      await page.goto(path);
      assert.deepEqual(await findings(page), [], path);
    }
    await page.goto('/request/form');
    await page.click('main form button[type=submit]');
    assert.ok((await page.locator('.field-error').count()) > 3);
    assert.deepEqual(await findings(page), [], 'the form with errors');
    await fileRequest(page, house);
    assert.deepEqual(await findings(page), [], 'the receipt');
    await page.click('main a[href^="/track/"]');
    assert.deepEqual(await findings(page), [], 'the own request');
    await window.close();
  });
}

test('by keyboard: the first stop skips to the content, the whole form is reached in order', async () => {
  const [page, window] = await openWindow(browser, house);
  await page.goto('/request/form');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement?.className'), 'skip');
  await page.keyboard.press('Enter');
  const stops: string[] = [];
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(
        "document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent?.trim() ?? ''",
      ),
    );
  }
  const wanted = [
    'agencyId',
    'description',
    'documentNumber',
    'applicantType',
    'applicantName',
    'phone',
    'wantedForm',
    'delivery',
    '提交申请',
  ];
  assert.deepEqual(
    stops.filter((stop, at) => wanted.includes(stop) && stops.indexOf(stop) === at),
    wanted,
  );
  await window.close();
});

test('the focus can be seen', async () => {
  const [page, window] = await openWindow(browser, house);
  await page.goto('/');
  for (let at = 0; at < 6; at += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineWidth');
    assert.ok(parseFloat(String(outline)) >= 2, `stop ${at}: ${outline}`);
  }
  await window.close();
});
