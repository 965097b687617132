import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { runCheck } from '../../src/cli/check.ts';
import { launchBrowser } from '../support/chromium.ts';
import { asBars, asHtml } from '../unit/reporting/samples/sample-layouts.ts';
import { faultlessReport } from '../unit/reporting/samples/sample-report.ts';
import { validTables } from '../unit/reporting/samples/sample-tables.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const silent = { write: () => true };

test('the pages of gongkai check --html: sorted, followed and read by mouse and by screen reader, without script', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-pages-'));
  const browser = await launchBrowser();
  try {
    await mkdir(path.join(folder, 'in'));
    const wrong = faultlessReport({ ...validTables(), 't3.granted.business': 2, 't4.review.total': 9 });
    await writeFile(path.join(folder, 'in', '错的.txt'), asBars(wrong));
    await writeFile(path.join(folder, 'in', '好的.html'), asHtml(faultlessReport()));
    await writeFile(path.join(folder, 'in', '便条.txt'), '午后有雨。');
    const html = path.join(folder, 'out');
    await runCheck({ files: [path.join(folder, 'in')], json: false, html, stdout: silent, stderr: silent });
    for (const width of [1280, 390]) {
      const plain = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled: false });
      const page = await plain.newPage();
      await page.goto(pathToFileURL(path.join(html, 'index.html')).href);
      const first = page.locator('table.index').first().locator('tbody tr').first();
      assert.match((await first.textContent())!, /错的/, 'most errors first');
      await page.click('th a[href="index-by-file.html"]');
      assert.match((await first.textContent())!, /便条|错的|好的/);
      await page.click('a[href*=".html"]:has-text("错的")');
      await page.locator('.finding a.finding-go').first().click();
      assert.match(page.url(), /#m1$/);
      assert.ok(await page.locator('#m1').isVisible());
      await plain.close();

      const looked = await browser.newContext({ viewport: { width, height: 844 }, bypassCSP: true });
      const window = await looked.newPage();
      for (const name of ['index.html', '错的.html', '好的.html']) {
        await window.goto(pathToFileURL(path.join(html, name)).href);
        await window.addScriptTag({ content: axe });
        const results = (await window.evaluate(
          `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
        )) as AxeResults;
        assert.deepEqual(
          results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
          [],
          `${name} at ${width}`,
        );
        assert.equal(await window.evaluate('document.documentElement.scrollWidth > innerWidth'), false, name);
      }
      await looked.close();
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
