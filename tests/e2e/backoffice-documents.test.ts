// Length: one document goes through its whole life here, each test takes it where the one before left it.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { buildWebServer } from '../../src/app/web.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { createDocumentDraft, saveDraft } from '../../src/modules/disclosure/index.ts';
import { approve, draftOf, publish } from '../support/publishing.ts';
import { actorFor } from '../support/runtime.ts';
import { axeFindings } from './axe.ts';
import { choose, officeWorld, PHONE } from './backoffice-world.ts';
import { whenDone } from '../support/when-done.ts';

const world = await officeWorld();
const { runtime, agencyId, origin } = world;
const editorId = await world.hire('qianwen', '钱文', ['editor']);
await world.hire('lishen', '李慎', ['publication_reviewer']);
await world.hire('zhouzheng', '周正', ['foi_head']);
await world.hire('wugang', '吴刚', ['leader']);
await world.hire('duban', '杜办', ['supervisor'], { agencyId: world.governmentId });
const editor = await actorFor(runtime, editorId);

const site = await buildWebServer(
  { runtime, database: undefined as never, dataDirectory: '', close: async () => undefined },
  () => undefined,
);
await site.listen({ port: 0, host: '127.0.0.1' });
whenDone(() => site.close());
const portal = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`;
const read = async (id: string): Promise<string> => (await fetch(`${portal}/documents/${id}`)).text();

const step = (page: Page, name: string) =>
  page.getByRole('region', { name: '下一步' }).getByRole('button', { name, exact: true });
/** A step that cannot be taken now: it stands among the others with the reason. */
async function isRefused(page: Page, name: string): Promise<boolean> {
  await page.getByText('现在不能办理的事项').click();
  return step(page, name).isDisabled();
}
const confirm = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
const trail = (page: Page) => page.getByRole('region', { name: '审签链' });
const draft = async (more: Record<string, unknown>): Promise<string> =>
  (await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more))).id;

const OLD = '关于家庭医生签约服务的通知';
const first = await draft({ title: OLD, body: '<p>各有关单位：</p><p>签约服务费每人每年五十元。</p>' });
const newer = await draft({
  title: '关于家庭医生签约服务管理办法的通知',
  documentNumber: '宁卫发〔2026〕9号',
});

/** Hands a draft in; the warnings, where there are any, are said to be seen. */
async function submit(page: Page): Promise<void> {
  await step(page, '提交审查').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/没有发现问题|没有必须处理的问题|逐条看过/).waitFor();
  const seen = dialog.getByRole('checkbox');
  if ((await seen.count()) > 0) await seen.check();
  await confirm(page, '提交审查');
  await page.getByText('待审查').first().waitFor();
}

test('a draft passes its reviews and its secrecy review by different persons and is published', async () => {
  const writer = await world.enter('qianwen');
  await writer.goto(`${origin}/office/documents/${first}`);
  await submit(writer);
  assert.match(await trail(writer).innerText(), /不能审查自己起草的文件/);

  const reviewer = await world.enter('lishen', PHONE);
  await reviewer
    .getByRole('region', { name: /^等我审签/ })
    .getByRole('link', { name: OLD })
    .click();
  await step(reviewer, '通过审校环节').click();
  const dialog = reviewer.getByRole('dialog');
  assert.equal(await dialog.getByRole('checkbox', { name: '一校' }).isChecked(), true);
  assert.equal(await dialog.getByRole('checkbox', { name: '初审' }).isChecked(), true);
  await dialog.getByRole('button', { name: '通过审校环节', exact: true }).click();
  await dialog.getByText('审核意见：必须填写').waitFor();
  await dialog.getByRole('button', { name: /^文字、数据、格式已校对/ }).click();
  await confirm(reviewer, '通过审校环节');
  await step(reviewer, '保密审查通过').click();
  await dialog.getByRole('button', { name: /^《政府信息公开条例》第十四条/ }).click();
  await dialog.getByRole('button', { name: /^经逐件审查/ }).click();
  await confirm(reviewer, '保密审查通过');
  assert.ok(await isRefused(reviewer, '终审发布'), 'the first reviewer does not decide last');

  const head = await world.enter('zhouzheng');
  await head.goto(`${origin}/office/documents/${first}`);
  await step(head, '终审发布').click();
  await head.getByRole('dialog').getByText('本次一并办理：二校、复审、三校、终审').waitFor();
  await head.getByRole('dialog').getByRole('button', { name: '同意发布。' }).click();
  await confirm(head, '终审发布');
  await head.getByText('公众可见').first().waitFor();
  await trail(head).getByText('审签意见').click();
  assert.equal(await trail(head).getByText('审签与现文本一致').count(), 7);
  assert.match(await read(first), /每人每年五十元/);
});

test('a new edition leaves the live one alone; what was passed on another text is void; the two are compared', async () => {
  const writer = await world.enter('qianwen');
  await writer.goto(`${origin}/office/documents/${first}`);
  await step(writer, '新建版本').click();
  await confirm(writer, '新建版本');
  const change = (fee: string) =>
    runUseCase(runtime, editor, saveDraft, {
      id: first,
      body: `<p>各有关单位：</p><p>签约服务费每人每年${fee}元。</p>`,
    });
  await change('六十');
  await writer.reload();
  await submit(writer);
  const reviewer = await world.enter('lishen');
  await reviewer.goto(`${origin}/office/documents/${first}`);
  await step(reviewer, '通过审校环节').click();
  await reviewer
    .getByRole('dialog')
    .getByRole('button', { name: /^内容与签发稿一致/ })
    .click();
  await confirm(reviewer, '通过审校环节');
  await step(reviewer, '退回修改').click();
  await reviewer.getByRole('textbox', { name: /^退回原因/ }).fill('金额与签发稿不一致。');
  await confirm(reviewer, '退回修改');
  await change('六十五');
  await writer.reload();
  await writer.getByText('金额与签发稿不一致。').first().waitFor();
  assert.match(await read(first), /每人每年五十元/, 'readers still see what was released');
  await submit(writer);
  assert.equal(await trail(writer).locator('.trail-state', { hasText: '文本已变更，审签失效' }).count(), 2);
  await approve(runtime, agencyId, first);
  assert.match(await read(first), /每人每年六十五元/);

  await writer.reload();
  await writer.getByRole('link', { name: '比对第 1 版和第 2 版' }).click();
  const text = writer.getByRole('region', { name: '正文' });
  await text.locator('ins', { hasText: '六十五' }).waitFor();
  await text.locator('del', { hasText: '五十' }).waitFor();
  assert.deepEqual(await axeFindings(writer), []);
  await writer.getByText('合并显示').click();
  await writer.waitForURL(/layout=inline/);
  await text.locator('.compare-paragraph ins').waitFor();
});

test('a newer document repeals the older one; both say so', async () => {
  const writer = await world.enter('qianwen');
  await writer.goto(`${origin}/office/documents/${newer}`);
  await writer.getByRole('button', { name: '登记文件关系' }).click();
  await choose(writer, '本文件对另一份文件', '废止');
  await writer.getByRole('dialog').getByRole('combobox', { name: /^文件/ }).fill('家庭医生签约服务的通知');
  await writer.locator('.ant-select-item-option', { hasText: OLD }).locator('visible=true').first().click();
  await writer.getByRole('dialog').getByLabel('自何日起').fill('2026-11-20');
  await writer.keyboard.press('Enter');
  await confirm(writer, '登记文件关系');
  await writer.getByRole('region', { name: '文件关系' }).getByRole('link', { name: OLD }).waitFor();
  await submit(writer);
  await approve(runtime, agencyId, newer);
  await writer.goto(`${origin}/office/documents/${first}`);
  await writer.getByRole('region', { name: '文件关系' }).getByText('被废止').waitFor();
  await writer.getByText('沿革').click();
  await writer.locator('.chain-nodes').getByText('本文件').waitFor();
  const page = await read(first);
  assert.match(page, /废止/);
  assert.match(page, /每人每年六十五元/, 'a repealed text stays readable');
});

test('a document is withdrawn with a typed reason and a notice, and its address leads on', async () => {
  const double = await publish(runtime, agencyId, { title: '家庭医生签约服务的通知（重复）' });
  const head = await world.enter('zhouzheng');
  await head.goto(`${origin}/office/documents/${double.id}`);
  await step(head, '撤下').click();
  await head.getByRole('dialog').getByRole('button', { name: '撤下', exact: true }).click();
  await head.getByText('撤下原因：必须填写').waitFor();
  await choose(head, '撤下原因', '重复发布');
  await head.getByLabel('内部说明').fill('编辑误发。');
  await head.getByLabel('对外公告').fill('本文件重复发布，已撤下。');
  await head.getByText('另一份文件').click();
  await head.getByRole('combobox', { name: '转到的文件' }).fill('签约服务管理办法');
  await head
    .locator('.ant-select-item-option', { hasText: '管理办法' })
    .locator('visible=true')
    .first()
    .click();
  await confirm(head, '撤下');
  await head.getByText('公众不可见').first().waitFor();
  const answer = await fetch(`${portal}/documents/${double.id}`, { redirect: 'manual' });
  const told = `${answer.status} ${answer.headers.get('location') ?? ''} ${await answer.text()}`;
  assert.match(told, new RegExp(newer));
  assert.doesNotMatch(told, /编辑误发/);
});

test('an emergency is published at once by the head, and approved afterwards by somebody else', async () => {
  const alarm = await draft({
    title: '关于寒潮期间防范一氧化碳中毒的紧急提示',
    kind: 'public_notice',
    columns: ['art20_12'],
  });
  const head = await world.enter('zhouzheng');
  await head.goto(`${origin}/office/documents/${alarm}`);
  await step(head, '应急发布').click();
  await head.getByLabel('突发事件和紧急公开的理由').fill('寒潮橙色预警，须立即提示公众。');
  await head
    .getByRole('dialog')
    .getByRole('button', { name: /^经逐件审查/ })
    .click();
  await confirm(head, '应急发布');
  await head
    .getByRole('region', { name: '应急发布' })
    .getByText(/待补批/)
    .waitFor();
  assert.ok(await isRefused(head, '应急发布补批'), 'nobody approves their own');
  assert.match(await read(alarm), /一氧化碳/);

  const leader = await world.enter('wugang', PHONE);
  await leader
    .getByRole('region', { name: /^应急发布待补批/ })
    .getByRole('link', { name: /一氧化碳/ })
    .click();
  await step(leader, '应急发布补批').click();
  await leader.getByRole('dialog').getByRole('button', { name: '同意发布。' }).click();
  await confirm(leader, '应急发布补批');
  await leader.getByText('应急发布，已补批').waitFor();
});

test('a preview link opens the draft as its public page for who may read it, until it is revoked', async () => {
  const hidden = await draft({ title: '关于尚未公开事项的通知' });
  const writer = await world.enter('qianwen');
  await writer.goto(`${origin}/office/documents/${hidden}`);
  const previews = writer.getByRole('region', { name: '预览链接' });
  await previews.getByRole('button', { name: '生成预览链接' }).click();
  await confirm(writer, '生成预览链接');
  const href = await previews.getByRole('link').getAttribute('href');
  const path = new URL(href ?? '', origin).pathname;
  const unknown = await fetch(`${portal}${path}`, { redirect: 'manual' });
  assert.doesNotMatch(await unknown.text(), /尚未公开事项/, 'nobody unknown reads it');
  await previews.getByRole('button', { name: '收回' }).click();
  await previews.getByText('已收回').waitFor();
});

test('what is withheld is assessed when it is due, and the supervisor sees who is late', async () => {
  const kept = await draft({
    title: '关于内部值守安排的函',
    attribute: 'not_public',
    withholdingGround: 'internal_affairs',
    withholdingReason: '内部工作安排。',
  });
  await draft({ title: '逾期未公开的通知', signedOn: '2026-09-01' });
  const writer = await world.enter('qianwen');
  await writer.goto(`${origin}/office/documents/${kept}`);
  await submit(writer);
  await approve(runtime, agencyId, kept);
  const head = await world.enter('zhouzheng');
  await head.goto(`${origin}/office/documents/withheld`);
  await head.getByRole('button', { name: '评估 关于内部值守安排的函' }).click();
  await head
    .getByRole('dialog')
    .getByRole('button', { name: /^不公开的理由仍然存在/ })
    .click();
  await confirm(head, '评估');
  await head
    .getByRole('row', { name: /内部值守/ })
    .getByText('2026-11-20')
    .waitFor();

  const supervisor = await world.enter('duban');
  await supervisor.goto(`${origin}/office/documents/chase`);
  const row = supervisor.getByRole('row', { name: /宁川市卫生健康局/ });
  await row.getByRole('link', { name: '逾期未公开的通知' }).waitFor();
  assert.deepEqual(await axeFindings(supervisor), []);
});

test('the review plan is set by the head and only read by others; a wording is added to the list', async () => {
  const head = await world.enter('zhouzheng');
  await head.goto(`${origin}/office/settings/publishing`);
  await head.getByRole('checkbox', { name: '三校' }).uncheck();
  await head.getByText(/二校 → 复审 → ［保密审查］ → 终审/).waitFor();
  await head.getByRole('button', { name: '保存方案' }).click();
  await head.getByText('审签方案已保存').waitFor();
  const days = head.getByRole('spinbutton', { name: '公开期限（工作日）' });
  await days.fill('25');
  await head.getByRole('button', { name: '保存期限和索引号' }).click();
  await head.getByText('应为 1 至 20 的整数').waitFor();
  await days.fill('5');
  await head.getByRole('button', { name: '保存期限和索引号' }).click();
  await head.getByText('期限和索引号已保存').waitFor();
  assert.deepEqual(await axeFindings(head), []);
  await head.goto(`${origin}/office/settings/words`);
  await head.getByRole('button', { name: '增加用语' }).click();
  await head.getByRole('textbox', { name: /^用语/ }).fill('卫计局');
  await head.getByRole('textbox', { name: '建议改为' }).fill('卫生健康局');
  await confirm(head, '增加用语');
  await head.getByRole('searchbox', { name: '查找用语' }).fill('卫计局');
  await head.keyboard.press('Enter');
  await head.getByRole('cell', { name: '卫生健康局' }).waitFor();
  assert.deepEqual(await axeFindings(head), []);

  const writer = await world.enter('qianwen');
  await writer.goto(`${origin}/office/settings/publishing`);
  await writer.getByText(/二校 → 复审/).waitFor();
  assert.equal(await writer.getByRole('checkbox').count(), 0);
});

for (const [name, view] of [
  ['desk', undefined],
  ['phone', PHONE],
] as const) {
  test(`pages of publishing pass axe, fit the ${name} and speak Chinese`, async () => {
    const head = await world.enter('zhouzheng', view);
    for (const path of [
      '/',
      '/documents',
      `/documents/${first}`,
      `/documents/${first}/compare`,
      '/documents/withheld',
      '/documents/chase',
      '/documents/interpretations',
      '/settings/publishing',
      '/settings/words',
    ]) {
      await head.goto(`${origin}/office${path}`);
      await head.waitForLoadState('networkidle');
      await head.getByRole('heading', { level: 1 }).waitFor();
      assert.deepEqual(await axeFindings(head), [], path);
      assert.equal(
        await head.evaluate('document.documentElement.scrollWidth > innerWidth'),
        false,
        `${path} is wider than the window`,
      );
      const words = (await head.locator('main').innerText()).replaceAll(
        /-of-[0-9a-f-]{36}|[0-9a-f]{8}|\.gov\.cn|health|CSV|GB|(publication_)?reviewer|foi_head|head|editor/g,
        '',
      );
      assert.deepEqual(words.match(/[a-z]{4,}|undefined|null|\[object/gi) ?? [], [], path);
    }
  });
}
