import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { createGazetteIssue, publicGazette, publicGazetteIssue } from '../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../src/modules/identity/index.ts';
import { publish } from '../support/publishing.ts';
import { as } from '../support/runtime.ts';
import { axeFindings } from './axe.ts';
import { choose, officeWorld, PHONE } from './backoffice-world.ts';

const world = await officeWorld();
const { runtime, governmentId, agencyId } = world;
await world.hire('editor', '苏编辑', ['editor'], { agencyId: governmentId });
await world.hire('approver', '裴审核', ['publication_reviewer'], { agencyId: governmentId });
await publish(runtime, governmentId, { title: '关于任免干部的通知', kind: 'personnel' });
const own = '关于改善营商环境的意见';
const ofBureau = '诊所备案管理办法';
await publish(runtime, governmentId, { title: own, kind: 'normative_document' });
await publish(runtime, agencyId, { title: ofBureau, kind: 'normative_document' });
await runUseCase(runtime, as('editor', governmentId), createGazetteIssue, {
  agencyId: governmentId,
  year: 2026,
  number: 1,
  issuedOn: '2026-11-19',
});

test('an issue is assembled from the city and its departments, approved by another, and read', async () => {
  const page = await world.enter('editor');
  await page.getByRole('link', { name: '公报', exact: true }).first().click();
  await page.getByRole('button', { name: '新建一期' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '新建一期' }).click();
  await page.getByRole('button', { name: '添加分类' }).click();
  const list = page.locator('.gazette-candidates');
  await choose(page, '全部类别', '行政规范性文件');
  const shown = (count: number) =>
    page.waitForFunction(
      (wanted) => document.querySelectorAll('.gazette-candidates li').length === wanted,
      count,
    );
  await shown(2); // the appointment is of another kind
  await list.locator('li', { hasText: own }).getByRole('button', { name: '选入' }).click();
  await choose(page, '全部机关', '宁川市卫生健康局');
  await shown(1);
  await list.locator('li', { hasText: ofBureau }).getByRole('button', { name: '选入' }).click();
  const submit = page.getByRole('button', { name: '提交审核' });
  await page.getByRole('button', { name: `上移：${ofBureau}` }).click();
  assert.ok(await submit.isDisabled(), 'what is submitted is what was saved');
  assert.deepEqual(await axeFindings(page), []);
  // A further section has a name of its own, and moves as a whole.
  await page.getByRole('button', { name: '添加分类' }).click();
  await page.getByRole('button', { name: '上移分类：政策文件' }).click();
  const names = () =>
    page.getByLabel('分类名称').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  assert.deepEqual(await names(), ['政策文件', '规范性文件']);
  const ends = await page
    .locator('.gazette-moves')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
  assert.equal(new Set(ends).size, 1, 'the buttons of the rows stand in one column');
  await page.getByRole('button', { name: '删除分类' }).first().click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await submit.click();
  await page.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
  await page.getByText('待审核').first().waitFor();

  const approver = await world.enter('approver', PHONE);
  await approver.getByRole('link', { name: '政府公报 2026年第2期' }).click();
  assert.equal(approver.url(), page.url(), 'the first page leads to what waits for approval');
  await approver.getByRole('link', { name: own }).waitFor();
  await approver.getByRole('button', { name: '批准出版' }).click();
  await approver.getByRole('dialog').getByText('第1期（编辑中）还没有出版').waitFor();
  assert.deepEqual(await axeFindings(approver), []);
  await approver.getByRole('dialog').getByRole('button', { name: '批准出版' }).click();
  await approver.getByText('已出版').first().waitFor();

  const { issues } = await runUseCase(runtime, PUBLIC_ACTOR, publicGazette, {});
  const issue = await runUseCase(runtime, PUBLIC_ACTOR, publicGazetteIssue, { id: issues[0]!.id });
  assert.deepEqual(
    issue.sections.map(({ name, entries }) => [
      name,
      entries.map((entry) => (entry.standing === 'withdrawn' ? null : entry.title)),
    ]),
    [['规范性文件', [ofBureau, own]]],
    'in the order the editor gave them',
  );
});
