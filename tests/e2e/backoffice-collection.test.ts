import test from 'node:test';
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { officeWorld, PHONE } from './backoffice-world.ts';
import { takeReport } from '../support/annual-report.ts';
import { outsideReport } from '../support/collection.ts';
import type { OutsideReport } from '../support/collection.ts';
import { axeFindings } from './axe.ts';

const world = await officeWorld('2026-01-18');
const { runtime, agencyId, governmentId, origin, clock } = world;
await world.hire('suyi', '苏一', ['supervisor'], { agencyId: governmentId });
await world.hire('chenmin', '陈敏', ['foi_clerk']);
await takeReport(runtime, { agencyId, year: 2025 }, 'approved');

const WATER = '宁川市供水集团';
const TOWN = '柳林镇人民政府';
const AGENCIES = [
  `${WATER}\t公共企事业单位\t王一\t0571-88000000\twy@example.cn`,
  `${TOWN}\t李二`,
  '宁川市档案馆',
].join('\n');

const upload = ({ file }: OutsideReport) => ({
  name: file.name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(file.content),
});
const faulty = await outsideReport(WATER, 7, { fault: 'text_differs' });
const mended = await outsideReport(WATER, 7);

const beside = (page: Page): Locator => page.getByRole('complementary', { name: '机关报送情况' });
const dialog = (page: Page): Locator => page.getByRole('dialog').locator('visible=true').last();
const finish = async (page: Page, name: string): Promise<void> => {
  await dialog(page).getByRole('button', { name, exact: true }).last().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
const open = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('table', { name: '应报机关' }).getByRole('link', { name, exact: true }).click();
  await beside(page).getByRole('heading', { name, exact: true }).waitFor();
};
const handIn = async (page: Page, report: OutsideReport): Promise<void> => {
  await beside(page).getByRole('button', { name: '代为上传' }).click();
  await dialog(page).locator('input[type=file]').setInputFiles(upload(report));
  await finish(page, '代为上传');
};

let board = '';
let supervisor: Page;

test('a collection is opened with the agencies of the tree and a pasted list of others', async () => {
  supervisor = await world.enter('suyi');
  await supervisor.getByRole('link', { name: '收报审读' }).click();
  await supervisor.getByText('还没有发起过收报。').waitFor();
  await supervisor.getByRole('link', { name: '发起收报' }).click();
  await supervisor.getByText('已选 1 / 1').waitFor();
  await supervisor.getByRole('textbox', { name: '添加体系外机关' }).fill(AGENCIES);
  await supervisor.getByRole('button', { name: '加入名单' }).click();
  await supervisor.getByText('已选 4 / 4').waitFor();
  await supervisor.getByRole('button', { name: '发起收报' }).click();
  await supervisor.waitForURL(/collections\/(?!new)/);
  board = supervisor.url();
  await supervisor.getByText('共 4 个机关').waitFor();
  const states = supervisor.getByRole('list', { name: '各状态的机关数' });
  assert.match(await states.innerText(), /未开始 3 个/);
  assert.match(await states.innerText(), /编制中 1 个/);
});

test('a faulty report is found at once and cannot be accepted; it goes back with the reasons that hold', async () => {
  await open(supervisor, WATER);
  await handIn(supervisor, faulty);
  await beside(supervisor).getByText('错误 1').first().waitFor();
  assert.equal(
    await beside(supervisor).getByRole('button', { name: '接收', exact: true }).isDisabled(),
    true,
  );
  await beside(supervisor).getByText('还有错误级别的发现没有判断').waitFor();
  await beside(supervisor).getByRole('button', { name: '退回', exact: true }).click();
  const letter = dialog(supervisor).getByRole('textbox', { name: '给对方的话' });
  const first = dialog(supervisor).getByRole('textbox', { name: '第 1 条的理由' });
  assert.ok((await letter.inputValue()).includes(`1. ${await first.inputValue()}`));
  await first.fill('正文与表格的申请数不一致，请核对台账后统一。');
  assert.match(
    await letter.inputValue(),
    /^宁川市供水集团：\n[^]*1\. 正文与表格的申请数不一致，请核对台账后统一。/,
  );
  await finish(supervisor, '退回');
  await beside(supervisor).getByText('已退回').first().waitFor();
  await beside(supervisor)
    .getByRole('region', { name: '报送经过' })
    .getByText(/请核对台账后统一/)
    .waitFor();
});

test('the mended report is accepted; what was said before stays in the history', async () => {
  await handIn(supervisor, mended);
  await beside(supervisor).getByText('第 2 次报送').waitFor();
  await beside(supervisor).getByRole('button', { name: '接收', exact: true }).click();
  await finish(supervisor, '接收');
  await beside(supervisor).getByText('已接收').first().waitFor();
  assert.equal(
    await beside(supervisor)
      .getByText(/请核对台账后统一/)
      .count(),
    1,
  );
  await supervisor.getByRole('list', { name: '各状态的机关数' }).getByText('已接收 1 个').waitFor();
});

test('the form adds up while one types, flags a contradiction and takes a block from a spreadsheet', async () => {
  await open(supervisor, TOWN);
  await beside(supervisor).getByText('按表填报').click();
  const cell = (id: string): Locator => supervisor.locator(`[data-cell="${id}"]`);
  await cell('t3.new_received.natural_person').fill('5');
  assert.equal(await cell('t3.new_received.total').getAttribute('placeholder'), '5');
  await cell('t3.new_received.natural_person').press('ArrowRight');
  await supervisor.keyboard.type('2');
  assert.equal(await cell('t3.new_received.business').inputValue(), '2');
  assert.equal(await cell('t3.new_received.total').getAttribute('placeholder'), '7');
  await cell('t3.granted.natural_person').evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', '4\t1\n1\t1\n');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  assert.equal(await cell('t3.partially_granted.business').inputValue(), '1');
  await cell('t3.total_handled.total').fill('9');
  await supervisor.getByTitle('已填各项合计为 7').waitFor();
  await cell('t4.review.upheld').fill('两件');
  await supervisor.getByText('1 格不是数字，请先改正').waitFor();
  assert.equal(await supervisor.getByRole('button', { name: '报送', exact: true }).isDisabled(), true);
  await cell('t4.review.upheld').fill('');
  await supervisor.getByRole('button', { name: '其余空格填 0' }).click();
  await supervisor.getByText('已填 200 / 200 格').waitFor();
  await supervisor.getByText(/处矛盾/).waitFor();
  await supervisor.locator('[data-cell="t3.total_handled.total"][aria-invalid]').waitFor();
  await cell('t3.total_handled.total').fill('');
  await supervisor.getByText('没有矛盾').waitFor();
  assert.deepEqual(await axeFindings(supervisor), []);
  await supervisor.getByRole('button', { name: '报送', exact: true }).click();
  await beside(supervisor).getByText('校验没有发现问题。').waitFor();
  await beside(supervisor).getByRole('button', { name: '接收', exact: true }).click();
  await finish(supervisor, '接收');
});

test('who is late is chosen, reminded and sees it; the agency submits its own report', async () => {
  clock.goTo('2026-01-22');
  // The session of four days ago has ended.
  supervisor = await world.enter('suyi');
  await supervisor.goto(board);
  await supervisor.getByRole('link', { name: /逾期未报 2/ }).click();
  await supervisor.getByText('2 / 4 个机关').waitFor();
  await supervisor.getByRole('button', { name: '选中逾期未报的' }).click();
  await supervisor.getByRole('button', { name: '催报（2）' }).click();
  await dialog(supervisor).getByRole('button', { name: '催报', exact: true }).click();
  await dialog(supervisor).getByText('已在系统内显示').waitFor();
  assert.match(await dialog(supervisor).innerText(), /宁川市档案馆：\n贵单位2025年度/);
  await finish(supervisor, '关闭');

  const clerk = await world.enter('chenmin', PHONE);
  await clerk.getByRole('link', { name: /^宁川市人民政府：2025年度/ }).click();
  await clerk.waitForURL(/reports\?year=2025/);
  const card = clerk.getByRole('region', { name: '上级收报' });
  await card.getByText('2026-01-22 催报').waitFor();
  assert.match(await card.innerText(), /宁川市人民政府：2025年度/);
  await card.getByRole('button', { name: '报送年报' }).click();
  await finish(clerk, '报送年报');
  await card.getByText('已报送，等待接收。').waitFor();
  assert.deepEqual(await axeFindings(clerk), []);
});

test('the sum counts what is accepted, each figure opens its agencies, joint items count once', async () => {
  await supervisor.goto(`${board}?part=aggregate`);
  await supervisor.getByText('2 个机关未计入').waitFor();
  const figure = supervisor.getByRole('button', { name: /^一、本年新收政府信息公开申请数量·总计：/ });
  const sum = Number(await figure.innerText());
  assert.equal(sum, (mended.figures['t3.new_received.total'] ?? 0) + 7);
  await figure.click();
  const drawer = supervisor.getByRole('dialog');
  await drawer.getByRole('link', { name: WATER }).waitFor();
  assert.match(await drawer.getByRole('row', { name: TOWN }).innerText(), /7\s+7$/);
  await supervisor.goto(`${board}?part=aggregate`);

  const pick = async (label: string, option: string): Promise<void> => {
    await dialog(supervisor)
      .getByRole('combobox', { name: new RegExp(`^${label}`) })
      .click();
    await supervisor
      .locator('.ant-select-item-option', { hasText: option })
      .locator('visible=true')
      .first()
      .click();
  };
  await supervisor.getByRole('button', { name: '登记共同事项' }).click();
  await dialog(supervisor)
    .getByRole('textbox', { name: /^事项名称/ })
    .fill('联合受理的申请');
  await dialog(supervisor).getByText('共同办理的申请', { exact: true }).click();
  await pick('申请人类别', '自然人');
  await pick('来源', '本年新收');
  await pick('办理结果', '（一）予以公开');
  await pick('涉及的机关', WATER);
  await pick('涉及的机关', TOWN);
  await supervisor.keyboard.press('Escape');
  await pick('计入哪个机关', TOWN);
  await dialog(supervisor).getByRole('textbox', { name: /^依据/ }).fill('同一申请，两机关共同答复');
  await finish(supervisor, '登记共同事项');
  await supervisor.getByText('联合受理的申请').waitFor();
  assert.equal(Number(await figure.innerText()), sum - 1);

  await supervisor.getByRole('button', { name: '用于本机关年度报告' }).click();
  await supervisor.getByRole('tooltip').getByRole('button', { name: '用于本机关年度报告' }).click();
  await supervisor.getByText('本机关年度报告的表格取自这里').waitFor();
  await supervisor.goto(`${board}?part=comparison`);
  await supervisor.getByText('数量不足、不作比较').waitFor();
});

test('a finding is read beside the text, dismissed with a reason by keyboard, and stays so when checked again', async () => {
  await supervisor.goto(`${origin}/office/reviews`);
  await supervisor.getByRole('button', { name: '上传报告' }).click();
  const other = await outsideReport('宁川市园林局', 3, { fault: 'text_differs' });
  await dialog(supervisor)
    .locator('input[type=file]')
    .setInputFiles([
      upload(other),
      { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from('关于放假的通知') },
    ]);
  await dialog(supervisor).getByText('收下 1 份，1 份没有收下').waitFor();
  await dialog(supervisor)
    .getByText(/不像政府信息公开工作年度报告|通知\.txt.*/)
    .first()
    .waitFor();
  await dialog(supervisor).getByRole('link', { name: '查看' }).click();
  await supervisor.getByRole('article').waitFor();
  await supervisor.keyboard.press('j');
  const current = supervisor.locator('.finding[aria-current]');
  await current.getByText('规则').waitFor();
  await supervisor.locator('mark[aria-current]').first().waitFor();
  await supervisor.keyboard.press('d');
  await supervisor.getByRole('textbox', { name: '排除的理由' }).fill('另有说明，数字一致');
  await supervisor.keyboard.press('Control+Enter');
  await supervisor.locator('.finding.is-dismissed').waitFor();
  await supervisor.getByRole('button', { name: '重新校验' }).click();
  await supervisor.getByText(/已重新校验 1 份/).waitFor();
  await supervisor.reload();
  await supervisor.locator('.finding.is-dismissed .finding-head').click();
  await supervisor.getByText('另有说明，数字一致').waitFor();
});

test('the pages are accessible and fit, on a desk and on a phone, and speak Chinese', async () => {
  const pages = ['/collections', '/collections/new?year=2024', '/reviews'];
  const own = new URL(board).pathname.replace('/office', '');
  await supervisor.goto(`${origin}/office/reviews`);
  const report = await supervisor.getByRole('link', { name: '宁川市园林局' }).getAttribute('href');
  const phone = await world.enter('suyi', PHONE);
  const wrong: string[] = [];
  for (const page of [supervisor, phone]) {
    for (const path of [
      ...pages,
      own,
      `${own}?part=aggregate`,
      `${own}?part=comparison`,
      report!.replace('/office', ''),
    ]) {
      await page.goto(`${origin}/office${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      wrong.push(...(await axeFindings(page)).map((finding) => `${path}: ${finding}`));
      const text = (await page.locator('main').innerText()).replaceAll(
        /\S+\.(html|docx)|XLSX|Excel|PDF|DOCX|Word|\S+@\S+/g,
        '',
      );
      wrong.push(
        ...(text.match(/[a-z]{3,}|undefined|null|\[object/gi) ?? []).map((word) => `${path}: ${word}`),
      );
    }
  }
  assert.deepEqual(wrong, []);
});
