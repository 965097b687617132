import assert from 'node:assert/strict';
import test from 'node:test';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { publicScheme, setDocumentItems } from '../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../src/modules/identity/index.ts';
import { publish } from '../support/publishing.ts';
import { as } from '../support/runtime.ts';
import { axeFindings } from './axe.ts';
import { officeWorld, PHONE } from './backoffice-world.ts';

const world = await officeWorld();
await world.hire('gongkai', '公开科', ['foi_clerk']);
await world.hire('jiandu', '督查科', ['supervisor'], { agencyId: world.governmentId });

const TABLE = [
  '一级事项,二级事项,公开内容,公开主体,公开依据,公开渠道,公开时限,更新周期,法定公开事项',
  '公共卫生,传染病防控,法定传染病月报,宁川市卫生健康局,《传染病防治法》,政府网站,10个工作日内,每月,监督检查',
].join('\n');

test('the scheme begins from the law, is edited in its table, filled from a file, and public at once', async () => {
  const page = await world.enter('gongkai');
  await page.goto(`${world.origin}/office/scheme`);
  await page.getByRole('button', { name: '套用法定事项模板' }).click();
  await page.getByRole('button', { name: /空白 22/ }).waitFor();

  await page.getByRole('button', { name: /^修改二级事项：部门预算/ }).click();
  await page.getByRole('textbox', { name: '二级事项' }).fill('部门预算和三公经费');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^修改二级事项：部门预算和三公经费/ }).waitFor();

  await page.getByRole('button', { name: '导入表格' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: '目录.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await dialog.getByRole('button', { name: '试导入' }).click();
  await dialog.getByText('新增 1 项，修改 0 项').waitFor();
  await dialog.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('button', { name: /^修改二级事项：传染病防控/ }).waitFor();

  const { id } = await publish(world.runtime, world.agencyId, { title: '宁川市诊所管理办法' });
  const clerk = as('foi_clerk', world.agencyId);
  await page.reload();
  await page
    .getByRole('row', { name: /规章和行政规范性文件/ })
    .getByRole('button', { name: '文件和历史' })
    .click();
  await page.getByRole('button', { name: '列入本事项' }).first().click();
  await page.getByRole('button', { name: '移出本事项' }).waitFor();
  assert.deepEqual(
    await runUseCase(world.runtime, clerk, setDocumentItems, { documentId: id, itemIds: [] }),
    { changed: 1 },
    'the document stood under the item',
  );
  assert.deepEqual(await axeFindings(page), []);

  const open = await runUseCase(world.runtime, PUBLIC_ACTOR, publicScheme, { agencyId: world.agencyId });
  assert.ok(open.items.some(({ level2 }) => level2 === '部门预算和三公经费'));
});

test('publication elsewhere is recorded and counted; the supervising office sees all agencies; it works on a phone', async () => {
  await publish(world.runtime, world.agencyId, { title: '关于流感疫苗接种的通告', kind: 'public_notice' });
  const page = await world.enter('gongkai', PHONE);
  await page.goto(`${world.origin}/office/scheme/channels`);
  await page.getByRole('button', { name: '登记公开' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('公开的文件').click();
  await page.getByText('关于流感疫苗接种的通告').last().click();
  await dialog.getByLabel('公开渠道').click();
  await page.getByTitle('报刊').click();
  await dialog.getByLabel('渠道名称').fill('宁川日报');
  await dialog.getByRole('button', { name: '登记其他渠道公开' }).click();
  await page.getByText('宁川日报').first().waitFor();

  await page.goto(`${world.origin}/office/scheme/statistics`);
  await page.getByRole('button', { name: /^报刊公开（条次）：1|^报刊：1/ }).click();
  await page.getByRole('link', { name: '关于流感疫苗接种的通告' }).waitFor();

  const above = await world.enter('jiandu');
  await above.goto(`${world.origin}/office/scheme?view=matrix`);
  await above.getByRole('button', { name: /宁川市卫生健康局 规划计划：2 项/ }).waitFor();
  assert.deepEqual(await axeFindings(above), []);
});
