import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { listOnSite } from '../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR, SYSTEM_ACTOR } from '../../src/modules/identity/index.ts';
import { addColumn, openSite, sitesOf, updateSite } from '../../src/modules/platforms/index.ts';
import { publish } from '../support/publishing.ts';
import { makeAgency } from '../support/runtime.ts';
import { siteInput } from '../support/sites.ts';
import { axeFindings } from './axe.ts';
import { choose, officeWorld, PHONE } from './backoffice-world.ts';

const world = await officeWorld();
const { runtime, origin } = world;
const education = await makeAgency(runtime, {
  parentId: world.governmentId,
  name: '宁川市教育局',
  code: 'education',
});
await world.hire('admin', '管之平', ['system_admin'], { agencyId: world.governmentId });
await world.hire('editor', '苏编辑', ['editor']);
await world.hire('teacher', '桑主任', ['foi_head'], { agencyId: education });
await runUseCase(runtime, SYSTEM_ACTOR, updateSite, {
  name: '宁川市人民政府',
  domain: 'www.ningchuan.example',
  siteIdCode: '3799000001',
  sponsor: '宁川市人民政府办公室',
});
await runUseCase(
  runtime,
  SYSTEM_ACTOR,
  openSite,
  siteInput(education, { slug: 'education', name: '宁川市教育局网站' }),
);
const { id: campus } = await runUseCase(runtime, SYSTEM_ACTOR, addColumn, {
  agencyId: education,
  name: '校园健康',
  description: '学校卫生与安全。',
  parentId: 'art20_11',
});
const { id: documentId } = await publish(runtime, world.agencyId, { title: '学校结核病防控工作规范' });
const onSite = async (): Promise<string[]> =>
  (await runUseCase(runtime, PUBLIC_ACTOR, listOnSite, { agencyId: education, columnId: campus })).items.map(
    ({ id }) => id,
  );

test('an administrator opens a site, gives it a theme, announces its closing', async () => {
  const page = await world.enter('admin');
  await page.getByRole('link', { name: '站点', exact: true }).first().click();
  await page.getByRole('heading', { name: '站点', level: 1 }).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole('button', { name: '开设站点' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, '主办机关', '宁川市卫生健康局');
  await dialog.getByLabel('地址名').fill('health');
  await dialog.getByLabel('网站名称').fill('宁川市卫生健康局网站');
  await dialog.getByLabel('网站标识码').fill('12');
  await dialog.getByRole('textbox', { name: '域名', exact: false }).first().fill('health.ningchuan.example');
  await dialog.getByLabel('主办单位').fill('宁川市卫生健康局');
  await dialog.getByRole('button', { name: '开设站点' }).click();
  await dialog.getByText(/网站标识码为 10 位数字/).waitFor();
  await dialog.getByLabel('网站标识码').fill('3799000009');
  await dialog.getByRole('button', { name: '开设站点' }).click();
  await page.getByRole('heading', { name: '宁川市卫生健康局网站', level: 1 }).waitFor();
  await page.getByRole('button', { name: '使用这个主题: 黛紫（彩底）' }).click();
  await page.locator('.theme[aria-current]', { hasText: '黛紫' }).waitFor();
  assert.equal((await sitesOf(runtime.db)).find(({ slug }) => slug === 'health')?.theme, 'plum');
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole('button', { name: '公告关停' }).click();
  await dialog.getByLabel('关停日期').fill('2026-12-31');
  await page.keyboard.press('Tab');
  await dialog.getByLabel('关停公告').fill('内容并入市政府门户网站。');
  await dialog.getByRole('button', { name: '公告关停' }).click();
  await page.getByText('已公告关停').first().waitFor();
  const closing = (await sitesOf(runtime.db)).find(({ slug }) => slug === 'health');
  assert.deepEqual([closing?.state, closing?.closesOn], ['closing', '2026-12-31']);
});

test('an editor pushes a document; the receiving office puts it into a column of its own and ends it later', async () => {
  const editor = await world.enter('editor');
  await editor.goto(`${origin}/office/pushes?side=outgoing`);
  await editor.getByRole('button', { name: '推送文件' }).click();
  await choose(editor, '文件', '学校结核病防控工作规范');
  await choose(editor, '接收网站 必填', '宁川市教育局网站');
  await choose(editor, '放入栏目', '监督检查');
  await editor.getByRole('dialog').getByLabel('推送说明').fill('学校应当遵照执行');
  await editor.getByRole('dialog').getByRole('button', { name: '推送文件' }).click();
  await editor.getByRole('cell', { name: '待处理' }).waitFor();
  assert.deepEqual(await onSite(), []);

  const head = await world.enter('teacher');
  await head.goto(`${origin}/office/pushes`);
  await head.getByRole('cell', { name: /学校应当遵照执行/ }).waitFor();
  assert.deepEqual(await axeFindings(head), []);
  await head.getByRole('button', { name: '采用', exact: true }).click();
  await choose(head, '放入栏目', '校园健康');
  await head.getByRole('dialog').getByRole('button', { name: '采用' }).click();
  await head.getByRole('cell', { name: '已采用' }).waitFor();
  assert.deepEqual(await onSite(), [documentId]);
  await head.getByRole('button', { name: '停止转载' }).click();
  await head.getByRole('dialog').getByLabel('理由').fill('活动已经结束');
  await head.getByRole('dialog').getByRole('button', { name: '停止转载' }).click();
  await head.getByText('结束原因：活动已经结束').waitFor();
  assert.deepEqual(await onSite(), []);
});

test('columns are added, moved and merged on the site’s page; on a phone everything is within reach', async () => {
  const head = await world.enter('teacher', PHONE);
  const site = (await sitesOf(runtime.db)).find(({ slug }) => slug === 'education')!;
  await head.goto(`${origin}/office/sites/${site.id}`);
  await head.getByText(/个栏目没有内容/).waitFor();
  await head.getByRole('button', { name: '增设栏目' }).click();
  const dialog = head.getByRole('dialog');
  await choose(head, '上级栏目', '民生保障');
  await dialog.getByLabel('栏目名称').fill('学生资助');
  await dialog.getByLabel('栏目说明').fill('资助政策和名单公示。');
  await dialog.getByRole('button', { name: '增设栏目' }).click();
  await head.getByRole('cell', { name: /^学生资助/ }).waitFor();
  await head.getByRole('button', { name: '上移“学生资助”' }).click();
  await head
    .locator('tr', { hasText: '学生资助' })
    .getByRole('button', { name: /上移/, disabled: true })
    .waitFor();
  await head.locator('tr', { hasText: '校园健康' }).getByRole('button', { name: '合并或关闭' }).click();
  await choose(head, '并入栏目', '学生资助');
  await dialog.getByLabel('原因').fill('合并同类栏目');
  await dialog.getByRole('button', { name: '合并或关闭' }).click();
  await head.getByRole('cell', { name: /^校园健康/ }).waitFor({ state: 'detached' });
  assert.deepEqual(await axeFindings(head), []);
});
