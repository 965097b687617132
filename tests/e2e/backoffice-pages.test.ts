// Length: one furnished office serves every page; furnishing it again for a few pages costs more than the file.
import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { DESK, officeWorld, PHONE } from './backoffice-world.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { createDocumentDraft, submitDraft } from '../../src/modules/disclosure/index.ts';
import * as requests from '../../src/modules/requests/index.ts';
import { aForm, NOT_HELD } from '../support/requests.ts';
import { draftOf, publish } from '../support/publishing.ts';
import { actorFor } from '../support/runtime.ts';

const world = await officeWorld('2026-10-26');
const { runtime, agencyId, divisionId, origin, clock } = world;
const clerkId = await world.hire('chenmin', '陈敏', ['foi_clerk']);
const handlerId = await world.hire('zhaoyiming', '赵一鸣', ['handler'], { divisionId });
await world.hire('zhouzheng', '周正', ['foi_head']);
await world.hire('sunke', '孙可', ['unit_head'], { divisionId });
const editorId = await world.hire('qianwen', '钱文', ['editor']);
await world.hire('lishen', '李慎', ['publication_reviewer']);
await world.hire('wugang', '吴刚', ['leader']);
await world.hire('admin', '管一凡', ['system_admin'], { agencyId: world.governmentId });
await world.hire('security', '安可', ['security_admin'], { agencyId: world.governmentId });
const clerk = await actorFor(runtime, clerkId);
const handler = await actorFor(runtime, handlerId);
const editor = await actorFor(runtime, editorId);

const register = async (subject: string, more: object = {}): Promise<string> => {
  const input = {
    ...aForm(agencyId),
    channel: 'in_person' as const,
    subject,
    divisionId,
    assigneeId: handlerId,
  };
  return (await runUseCase(runtime, clerk, requests.registerRequest, { ...input, ...more })).id;
};

const late = await register('医疗废物处置单位名录');
const rich = await register('应急物资储备目录');
clock.goTo('2026-11-02');
await runUseCase(runtime, handler, requests.startConsultation, {
  id: rich,
  party: 'third_party',
  name: '宁川医药储备有限公司',
  information: '储备目录中的单价',
});
const reviewed = await register('接种点名单');
await runUseCase(runtime, handler, requests.saveDecisionDraft, {
  id: reviewed,
  ...NOT_HELD,
  evidence: {
    searches: [{ where: '档案系统', terms: '接种点', by: '赵一鸣', on: '2026-11-02', result: '未检索到' }],
  },
});
await runUseCase(runtime, handler, requests.submitDraft, { id: reviewed });
clock.goTo('2026-11-24');
await register('托育机构备案情况', {
  channel: 'ordinary_mail',
  divisionId: undefined,
  assigneeId: undefined,
});
const released = await publish(runtime, agencyId);
const { id: draft } = await runUseCase(
  runtime,
  editor,
  createDocumentDraft,
  draftOf(agencyId, { title: '草稿' }),
);
const { id: waiting } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId));
await runUseCase(runtime, editor, submitDraft, { id: waiting });

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page): Promise<string[]> {
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
  await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  assert.ok(results.passes.length > 15, 'axe has looked');
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return [
    ...results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    ...(wide ? ['wider than the window'] : []),
  ];
}

/** Page types by who uses them; the second member is what shows that the page has come. */
const PAGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  chenmin: [
    ['/', 'h2:has-text("已逾期")'],
    ['/requests?list=all', 'table.records'],
    [`/requests?list=all&open=${rich}`, 'table.records'],
    ['/requests/register', 'button[type=submit]'],
    [`/requests/${rich}`, '.timeline'],
    [`/requests/${late}`, '.timeline'],
    ['/find?text=2026', 'h2'],
    ['/account', '.entries'],
    ['/settings/delegation', 'h2'],
    ['/settings/handling', '#h-handling'],
    ['/settings/reports', '#h-minimum'],
    ['/reports?year=2026', '.living-section'],
    ['/reports?year=2026&cell=t3.new_received.total', '.cell-value'],
    ['/reports?year=2026&part=register', '#h-register'],
    ['/reports/2026/compile?step=overview', '.part-box'],
  ],
  zhaoyiming: [[`/requests/${late}/decision`, '.question']],
  zhouzheng: [['/settings/handling', 'form']],
  wugang: [['/settings/reports', '#h-checker']],
  sunke: [[`/requests/${reviewed}`, '.review']],
  qianwen: [
    ['/documents', 'table.records'],
    ['/documents/new', '.rich-box'],
    [`/documents/${draft}/edit`, '.rich-box'],
    [`/documents/${released.id}`, '.document-body'],
    [`/documents/${draft}`, '.document-body'],
  ],
  lishen: [[`/documents/${waiting}`, '.document-body']],
  admin: [
    ['/settings/calendar', 'h2'],
    ['/settings/agencies', '.tree'],
    ['/settings/people', 'table'],
  ],
  security: [['/settings/signIn', 'form']],
};

for (const [name, view] of [
  ['desk', DESK],
  ['phone', PHONE],
] as const) {
  test(`every page type passes axe and fits the ${name}`, async () => {
    const wrong: string[] = [];
    for (const [login, pages] of Object.entries(PAGES)) {
      const page = await world.enter(login, view);
      for (const [address, shown] of pages) {
        await page.goto(`${origin}/office${address}`);
        await page.locator(shown).first().waitFor();
        await page.waitForLoadState('networkidle');
        wrong.push(...(await findings(page)).map((finding) => `${login} ${address}: ${finding}`));
      }
      await page.context().close();
    }
    assert.deepEqual(wrong, []);
  });
}

test('a Chinese screen shows no English word and no identifier of the program', async () => {
  const page = await world.enter('chenmin');
  for (const address of [
    '/',
    '/requests?list=all',
    `/requests/${rich}`,
    '/requests/register',
    '/settings/calendar',
    '/settings/handling',
    '/settings/reports',
  ]) {
    await page.goto(`${origin}/office${address}`);
    await page.waitForLoadState('networkidle');
    const text = (await page.locator('main').innerText()).replaceAll(
      /PDF|DOCX|XLSX|PNG|JPG|MB|Word|lix\S+|EMS/g,
      '',
    );
    assert.deepEqual(text.match(/[a-z]{3,}|undefined|null|\[object/gi) ?? [], [], address);
  }
});

test('the list keeps its filters in the address, moves by keyboard and exports', async () => {
  const page = await world.enter('chenmin');
  await page.goto(`${origin}/office/requests?list=all`);
  await page.locator('table.records tbody tr').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: '案件概要' })
    .getByRole('link', { name: '打开案件' })
    .waitFor();
  assert.match(page.url(), /open=/);
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: '案件概要' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^答复期限/ }).click();
  await page.waitForURL(/descending=true/);
  await page.getByRole('link', { name: /已逾期/ }).click();
  await page.waitForURL(/list=late/);
  await page.locator('table.records tbody tr').nth(1).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('link', { name: '医疗废物处置单位名录' }).waitFor();
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 CSV' }).click(),
  ]);
  assert.match(readFileSync((await download.path()) ?? '', 'utf8'), /医疗废物处置单位名录/);
});

test('every figure of the living table opens the cases it counted', async () => {
  const page = await world.enter('chenmin');
  await page.goto(`${origin}/office/reports?year=2026`);
  await page.getByRole('button', { name: /本年新收政府信息公开申请数量·自然人：/ }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('统计明细 3 条').waitFor();
  await drawer.getByRole('link', { name: '接种点名单' }).click();
  await page.getByRole('heading', { name: '接种点名单' }).waitFor();
});

test('the head of the FOI office sets how requests are handled; what is unsaved is not lost silently', async () => {
  const page = await world.enter('zhouzheng');
  const address = page.getByRole('textbox', { name: '查询办理进度的网址' });
  const save = page.getByRole('button', { name: '保存', exact: true });
  const away = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '今日' });
  await page.goto(`${origin}/office/settings/handling`);
  await page.getByRole('checkbox', { name: '分管领导' }).check();
  await page.getByText(/公开办负责人 → 分管领导/).waitFor();
  await address.fill('gk.example.gov.cn');
  await save.click();
  await page.getByText(/^请填写以 http/).waitFor();
  await away.click();
  await page.getByRole('dialog').getByRole('button', { name: '继续编辑' }).click();
  await address.fill('https://gk.example.gov.cn/track');
  await save.click();
  await page.getByText('办理设置已保存').waitFor();
  await away.click();
  await page.getByRole('heading', { name: /今日/, level: 1 }).waitFor();

  await page.goto(`${origin}/office/settings/handling`);
  assert.equal(await address.inputValue(), 'https://gk.example.gov.cn/track');
  assert.equal(await page.getByRole('checkbox', { name: '分管领导' }).isChecked(), true);
  await address.fill('');
  await save.click();
  await page.getByText('办理设置已保存').waitFor();
  await page.reload();
  assert.equal(await address.inputValue(), '');
});

test('annual reports: the leader says who may check, the FOI office from how many cases on rates are compared', async () => {
  const leader = await world.enter('wugang');
  await leader.goto(`${origin}/office/settings/reports`);
  const save = { name: '保存', exact: true };
  const same = leader.getByRole('radio', { name: '最后修改的人也可以核稿' });
  await same.check();
  await leader.getByRole('button', save).click();
  await leader.getByText('修改理由：必须填写').waitFor();
  await leader.getByRole('textbox', { name: /^修改理由/ }).fill('公开办只有一名工作人员');
  await leader.getByRole('button', save).click();
  await leader.getByText('核稿规则已保存').waitFor();
  await leader.reload();
  await same.waitFor();
  assert.equal(await same.isChecked(), true);
  assert.equal(await leader.getByRole('spinbutton').count(), 0, 'the leader reads the least number only');
  await leader.context().close();

  const clerkPage = await world.enter('chenmin');
  await clerkPage.goto(`${origin}/office/settings/reports`);
  await clerkPage.getByText('最后修改的人也可以核稿', { exact: true }).waitFor();
  assert.equal(await clerkPage.getByRole('radio').count(), 0, 'the clerk reads who may check only');
  const minimum = clerkPage.getByRole('spinbutton', { name: '计算比率的最低件数' });
  assert.equal(await minimum.inputValue(), '10');
  await minimum.fill('0');
  await clerkPage.getByRole('button', save).click();
  await clerkPage.getByText('应为 1 至 1000 的整数').waitFor();
  await minimum.fill('30');
  await clerkPage.getByRole('button', save).click();
  await clerkPage.getByText('最低件数已保存').waitFor();
  await clerkPage.reload();
  await minimum.waitFor();
  assert.equal(await minimum.inputValue(), '30');
  await clerkPage.context().close();

  const editorPage = await world.enter('qianwen');
  await editorPage.goto(`${origin}/office/settings/reports`);
  const parts = editorPage.getByRole('navigation', { name: '设置分类' });
  await parts.getByRole('link', { name: '机关', exact: true }).waitFor();
  assert.equal(await parts.getByRole('link', { name: '年报', exact: true }).count(), 0);
  await editorPage.context().close();
});

test('leaving the guided decision with answers that are not saved asks first', async () => {
  const page = await world.enter('zhaoyiming');
  await page.goto(`${origin}/office/requests/${late}/decision`);
  await page.getByRole('button', { name: '明确、齐全', exact: true }).click();
  const back = page.getByRole('link', { name: '返回案件' });
  await back.click();
  await page.getByRole('dialog').getByRole('button', { name: '继续编辑' }).click();
  assert.match(page.url(), /decision$/);
  await back.click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃修改' }).click();
  await page.locator('.timeline').waitFor();
});

test('the document editor saves when the browser goes back, and warns before the window closes with something unsaved', async () => {
  const page = await world.enter('qianwen');
  await page.goto(`${origin}/office/documents`);
  await page.locator('table.records').getByRole('link', { name: '草稿', exact: true }).click();
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('textbox', { name: /^标题/ }).fill('改过的标题');
  await page.goBack();
  await page.getByRole('heading', { name: '改过的标题' }).waitFor();
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('textbox', { name: /^标题/ }).fill('又改过的标题');
  const [warning] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  assert.equal(warning.type(), 'beforeunload');
  await warning.accept();
});
