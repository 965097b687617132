import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import {
  freezeReport,
  openCorrection,
  publishReport,
  signApproval,
  signCheck,
} from '../../src/modules/reporting/index.ts';
import { DESK, PHONE } from './backoffice-world.ts';
import { reportWorld } from './backoffice-report-world.ts';

const world = await reportWorld();
const { runtime, origin, clerk, head, leader } = world;

test('statistics of a quarter at one press, as a file too', async () => {
  const page = await world.enter('chenmin');
  await page.goto(`${origin}/office/reports?from=2025-01-01&to=2025-12-31`);
  await page.getByRole('button', { name: '第四季度' }).click();
  await page.waitForURL(/from=2025-10-01&to=2025-12-31/);
  await page.getByRole('button', { name: /本年新收政府信息公开申请数量·总计：2/ }).waitFor();
  await page.getByRole('button', { name: '下载本期数据' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'XLSX 文件' }).click(),
  ]);
  assert.match(file.suggestedFilename(), /2025年第四季度.*\.xlsx$/);
});

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const STEPS = ['period', 'table2', 'table3', 'table4', 'overview', 'problems', 'other', 'check', 'sign'];

/** What axe says of the page, whether it is too wide, and words that do not belong on a Chinese screen. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
  await page.evaluate(axe);
  const results = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as AxeResults;
  assert.ok(results.passes.length > 15, 'axe has looked');
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  const text = (await page.locator('main').innerText()).replaceAll(/PDF|DOCX|XLSX|HTML|JSON/g, '');
  return [
    ...results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
    ...(wide ? ['wider than the window'] : []),
    ...(text.match(/[a-z]{3,}|\[\[/gi) ?? []),
  ];
}

const key = { agencyId: world.agencyId, year: 2025 };

/** Brings the report to a stage; each goes on from the one before. */
const REACH = {
  'the draft': async () => undefined,
  'the published report': async () => {
    await runUseCase(runtime, clerk, freezeReport, key);
    await runUseCase(runtime, head, signCheck, { ...key, opinion: '数据与台账一致。' });
    await runUseCase(runtime, leader, signApproval, { ...key, opinion: '同意发布。' });
    await runUseCase(runtime, clerk, publishReport, key);
  },
  'its correction': async () => {
    await runUseCase(runtime, clerk, openCorrection, { ...key, reason: '遗漏一项内容。' });
  },
};

for (const [stage, view] of [
  ['the draft', DESK],
  ['the draft', PHONE],
  ['the published report', DESK],
  ['the published report', PHONE],
  ['its correction', DESK],
  ['its correction', PHONE],
] as const) {
  test(`${stage} at ${view.width} pixels: axe finds nothing, nothing is too wide, no English on Chinese screens`, async () => {
    if (view === DESK) await REACH[stage]();
    const page = await world.enter('chenmin', view);
    const wrong: string[] = [];
    await page.goto(`${origin}/office/reports/2025/compile?step=period`);
    for (const [index, step] of STEPS.entries()) {
      await page.locator('.compile-steps li').nth(index).getByRole('button').click();
      await page.waitForURL(new RegExp(`step=${step}`));
      await page.locator('.compile-foot').waitFor();
      await page.waitForLoadState('networkidle');
      wrong.push(...(await faults(page)).map((fault) => `${stage} ${step}: ${fault}`));
    }
    assert.deepEqual(wrong, []);
  });
}
