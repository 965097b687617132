import test from 'node:test';
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { buildWebServer } from '../../src/app/web.ts';
import { PHONE, toEndOf } from './backoffice-world.ts';
import { reportWorld } from './backoffice-report-world.ts';
import { whenDone } from '../support/when-done.ts';

const world = await reportWorld();
const { runtime, origin } = world;

const portal = await buildWebServer(
  { runtime, database: undefined as never, dataDirectory: '', close: async () => undefined },
  () => undefined,
);
await portal.listen({ port: 0, host: '127.0.0.1' });
whenDone(() => portal.close());
const site = `http://127.0.0.1:${(portal.server.address() as AddressInfo).port}`;

const compileAt = (step: string): string => `${origin}/office/reports/2025/compile?step=${step}`;
const part = (page: Page, name: string) => page.getByRole('region', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const act = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const toStep = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: '编制步骤' })
    .getByRole('button', { name: new RegExp(name) })
    .click();

async function writeAtEnd(page: Page, name: string, words: string): Promise<void> {
  await toEndOf(page.locator('[role=textbox][aria-readonly=false]').and(page.getByRole('textbox', { name })));
  await page.keyboard.type(words);
}

const saved = (page: Page) =>
  page
    .getByRole('status')
    .getByText(/^. ?已保存 \d\d:\d\d$/)
    .waitFor();

test('a published document that the register lacks is ticked and counts in table 2', async () => {
  const page = await world.enter('chenmin');
  await page.goto(`${origin}/office/reports?year=2025`);
  await page.getByRole('link', { name: '编制 2025 年年报' }).click();
  await page.getByRole('heading', { name: '冻结数据' }).waitFor();
  await toStep(page, '主动公开数据');
  const proposed = page.getByRole('region', { name: /待登记的文件/ });
  await proposed.getByRole('checkbox', { name: '宁川市医疗废物管理办法' }).waitFor();
  await proposed.getByRole('button', { name: '登记选中的 1 件' }).click();
  await page.getByRole('button', { name: /行政规范性文件·本年制发件数：1，/ }).click();
  await dialog(page).getByText('宁川市医疗废物管理办法').waitFor();
});

test('the clerk writes with figures that stay bound; they open their cases; the text is saved by itself', async () => {
  const page = await world.enter('chenmin');
  await page.goto(compileAt('overview'));
  const requested = part(page, '依申请公开');
  await requested.getByRole('button', { name: /新收政府信息公开申请数量·总计 2/ }).click();
  await dialog(page).getByText('来源 2 条').waitFor();
  await dialog(page).getByRole('link', { name: '疫苗接种点名单' }).waitFor();
  await page.keyboard.press('Escape');

  await writeAtEnd(page, '依申请公开', '全年共收到申请');
  await requested.getByRole('button', { name: '插入数据' }).click();
  await page.keyboard.type('新收 总计');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
  await page.keyboard.type('件。');
  await saved(page);
  await page.reload();
  await requested.getByText('已改写').waitFor();
  await requested.getByText(/全年共收到申请.*件。$/).waitFor();
  assert.equal(await requested.getByRole('button', { name: /新收政府信息公开申请数量·总计 2/ }).count(), 2);
  await requested.getByRole('button', { name: '对比草稿' }).click();
  await dialog(page).locator('ins', { hasText: '全年共收到申请2件' }).waitFor();
});

test('a wrong figure is said beside the text while it is written, marked in it, and gone to', async () => {
  const page = await world.enter('chenmin');
  await page.goto(compileAt('overview'));
  await page.getByRole('textbox', { name: '依申请公开' }).waitFor();
  const sentence = '新收政府信息公开申请7件。';
  await writeAtEnd(page, '监督保障', sentence);
  const findings = page.getByRole('complementary', { name: '校验' });
  await findings
    .getByText(/错误|提示/)
    .first()
    .waitFor();
  await page.locator('.found', { hasText: '7件' }).waitFor();
  await page.getByRole('heading', { name: '插图' }).scrollIntoViewIfNeeded();
  await findings.getByRole('button', { name: /^去看/ }).first().click();
  assert.match(await page.evaluate('String(getSelection())'), /7件/);
  await toStep(page, '核对');
  await page.getByRole('heading', { name: '总体情况' }).waitFor();
  await toStep(page, '总体情况');
  const supervision = part(page, '监督保障');
  await supervision.getByRole('button', { name: '恢复系统草稿' }).click();
  await dialog(page).getByRole('button', { name: '恢复系统草稿' }).click();
  await supervision.locator('.mark', { hasText: '系统草稿' }).waitFor();
  await page.getByText('本部分校验无问题。').waitFor();
  await saved(page);
});

test('text written while the connection is lost is kept, repeated, and survives a reload', async () => {
  const page = await world.enter('chenmin');
  await page.goto(compileAt('problems'));
  await page.getByRole('textbox', { name: /问题/ }).waitFor();
  await page.route('**/parts/*', (route) => route.abort());
  await writeAtEnd(page, '存在的主要问题及改进情况', '二是培训不够经常。');
  await page.getByText(/没有保存上，文字留在本机/).waitFor();
  await page.unroute('**/parts/*');
  await page.reload();
  await page.getByText(/已找回上次没有保存上的文字/).waitFor();
  await saved(page);
  await page.reload();
  await page.getByText('二是培训不够经常。').waitFor();
});

test('two people at the same part: neither text overwrites the other in silence', async () => {
  const mine = await world.enter('chenmin');
  await mine.goto(compileAt('other'));
  await mine.getByRole('textbox').first().waitFor();
  const theirs = await world.enter('heqing');
  await theirs.goto(compileAt('other'));
  await writeAtEnd(theirs, '其他需要报告的事项', '无其他事项。');
  await saved(theirs);
  await writeAtEnd(mine, '其他需要报告的事项', '没有其他需要报告的事项。');
  const conflict = mine.getByRole('alert');
  await conflict.getByText(/何青 在 .* 保存了另一份文字/).waitFor();
  await conflict.locator('ins', { hasText: '没有其他需要报告的事项' }).waitFor();
  await conflict.locator('del', { hasText: '无其他事项' }).waitFor();
  await conflict.getByRole('button', { name: '以我的为准' }).click();
  await saved(mine);
  await theirs.reload();
  await theirs.getByText('没有其他需要报告的事项。').waitFor();
});

test('frozen, checked by another, approved by the leader on the phone, published, and on the portal', async () => {
  const page = await world.enter('chenmin');
  await page.goto(compileAt('period'));
  await act(page, '冻结数据').click();
  await dialog(page).getByRole('button', { name: '冻结数据' }).click();
  await page.getByText(/陈敏 于 .* 冻结/).waitFor();
  await toStep(page, '审签与发布');
  assert.equal(await act(page, '核稿通过').isDisabled(), true);
  await page.getByText(/核稿人不能是最后修改的人/).waitFor();

  const colleague = await world.enter('heqing');
  await colleague.goto(compileAt('problems'));
  await colleague.getByRole('textbox', { name: /问题/ }).waitFor();
  const head = await world.enter('zhouzheng');
  await head.goto(compileAt('sign'));
  await head.getByRole('region', { name: '人工改写的部分' }).getByText('依申请公开').click();
  await head.locator('ins', { hasText: '全年共收到申请2件' }).waitFor();
  await act(head, '核稿通过').click();
  await dialog(head).getByLabel('意见').fill('数据与台账核对无误。');
  await dialog(head).getByRole('button', { name: '核稿通过' }).click();
  await head.getByText('数据与台账核对无误。').first().waitFor();

  // Whoever still has the draft open does not undo the check by typing on.
  await colleague.bringToFront();
  await writeAtEnd(colleague, '存在的主要问题及改进情况', '三是解读偏少。');
  await colleague.getByText(/修改会撤销签批，请确认后再保存/).waitFor();
  await colleague.getByRole('button', { name: '撤回重新修改' }).click();
  await dialog(colleague).getByRole('button', { name: '撤回重新修改' }).click();
  await saved(colleague);
  await colleague.getByRole('heading', { name: /编制中/, level: 1 }).waitFor();
  await head.reload();
  await act(head, '核稿通过').click();
  await dialog(head).getByLabel('意见').fill('补充后再核，无误。');
  await dialog(head).getByRole('button', { name: '核稿通过' }).click();
  await dialog(head).waitFor({ state: 'detached' });

  const leader = await world.enter('wugang', PHONE);
  await leader.getByText('2025 年年报待您签批').waitFor();
  await leader.getByRole('link', { name: '去办理' }).click();
  await leader
    .getByRole('region', { name: '主要数据' })
    .getByRole('button', { name: '新收申请 2' })
    .waitFor();
  await act(leader, '退回修改').click();
  await dialog(leader).getByRole('button', { name: '退回修改' }).click();
  await leader.getByText('理由：必须填写').waitFor();
  await dialog(leader).getByLabel('理由').fill('请再核一遍第三部分。');
  await dialog(leader).getByRole('button', { name: '退回修改' }).click();
  await leader.getByText('请再核一遍第三部分。').waitFor();
  await head.reload();
  await act(head, '核稿通过').click();
  await dialog(head).getByRole('button', { name: '核稿通过' }).click();
  await dialog(head).waitFor({ state: 'detached' });
  await leader.goto(`${origin}/office/reports/2025/compile`);
  await act(leader, '签批同意').click();
  await dialog(leader).getByLabel('意见').fill('同意发布。');
  await dialog(leader).getByRole('button', { name: '签批同意' }).click();
  await leader.getByText('同意发布。').first().waitFor();

  await page.reload();
  await act(page, '发布年报').click();
  await dialog(page).getByRole('button', { name: '发布年报' }).click();
  await page.getByRole('link', { name: '查看公开页面' }).waitFor();
  const reader = await world.open();
  await reader.goto(`${site}/annual-reports/health/2025`);
  await reader.getByText('全年共收到申请2件。').waitFor();
});

test('a correction is a second version with its reason; the first stays readable', async () => {
  const page = await world.enter('chenmin');
  await page.goto(compileAt('sign'));
  await act(page, '更正（出新版）').click();
  await dialog(page).getByLabel('更正理由').fill('第六部分遗漏一项内容。');
  await dialog(page).getByRole('button', { name: '更正（出新版）' }).click();
  await page.getByRole('main').getByText('第 2 版').waitFor();
  await page.getByText('第六部分遗漏一项内容。').waitFor();
  await toStep(page, '其他事项');
  await writeAtEnd(page, '其他需要报告的事项', '另有一项补充。');
  await saved(page);
  await toStep(page, '期间与冻结');
  await act(page, '冻结数据').click();
  await dialog(page).getByRole('button', { name: '冻结数据' }).click();
  await page.getByText(/陈敏 于 .* 冻结/).waitFor();
  for (const [login, name] of [
    ['zhouzheng', '核稿通过'],
    ['wugang', '签批同意'],
    ['chenmin', '发布年报'],
  ] as const) {
    const window = await world.enter(login);
    await window.goto(compileAt('sign'));
    const changes = window.getByRole('region', { name: '与第 1 版的不同' });
    await changes.locator('summary', { hasText: '其他需要报告的事项' }).click();
    await changes.locator('ins', { hasText: '另有一项补充' }).waitFor();
    await act(window, name).click();
    await dialog(window).getByRole('button', { name }).click();
    await dialog(window).waitFor({ state: 'detached' });
  }
  await page.goto(compileAt('sign'));
  const versions = page.getByRole('region', { name: '各版次' });
  await versions.getByText('已由第 2 版更正').waitFor();
  await versions.getByRole('button', { name: '第 1 版 核验' }).click();
  await versions.getByText('重新生成的数字和文字与发布时一致').waitFor();
  const reader = await world.open();
  await reader.goto(`${site}/annual-reports/health/2025`);
  await reader.getByText('另有一项补充。').waitFor();
  await reader.goto(`${site}/annual-reports/health/2025?version=1`);
  await reader.getByText(/第六部分遗漏一项内容/).waitFor();
  assert.equal(await reader.getByText('另有一项补充。').count(), 0);
});
