import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { buildWebServer } from '../../src/app/web.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  discardDraft,
  repealDocument,
  saveInterpretationPlan,
  submitDraft,
} from '../../src/modules/disclosure/index.ts';
import { approve, draftOf, publish } from '../support/publishing.ts';
import { actorFor } from '../support/runtime.ts';
import { whenDone } from '../support/when-done.ts';
import { axeFindings } from './axe.ts';
import { choose, officeWorld, PHONE } from './backoffice-world.ts';

const world = await officeWorld();
const { runtime, agencyId, origin } = world;
const editor = await actorFor(runtime, await world.hire('qianwen', '钱文', ['editor']));
const reviewer = await actorFor(runtime, await world.hire('lishen', '李慎', ['publication_reviewer']));
await world.hire('zhouzheng', '周正', ['foi_head']);

const site = await buildWebServer(
  { runtime, database: undefined as never, dataDirectory: '', close: async () => undefined },
  () => undefined,
);
await site.listen({ port: 0, host: '127.0.0.1' });
whenDone(() => site.close());
const portal = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`;

test('a wrong repeal is corrected where it shows, by another person; readers see the document in force again', async () => {
  const { id } = await publish(runtime, agencyId, { title: '农村饮水管理办法', effectiveOn: '2026-11-05' });
  await runUseCase(runtime, reviewer, repealDocument, {
    id,
    repealedOn: '2026-11-10',
    basis: '宁试发〔2026〕6号',
  });
  const readers = async () => (await fetch(`${portal}/documents/${id}`)).text();
  assert.match(await readers(), /自.*废止|已于.*废止/);
  const marker = await world.enter('lishen');
  await marker.goto(`${origin}/office/documents/${id}`);
  await marker.getByText('自己标注的废止须由另一位有权人员核实更正').waitFor();
  assert.equal(await marker.getByRole('button', { name: '更正废止标注' }).count(), 0);

  const head = await world.enter('zhouzheng');
  await head.goto(`${origin}/office/documents/${id}`);
  await head.getByRole('button', { name: '更正废止标注' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByRole('button', { name: '更正废止标注' }).click();
  await dialog.getByText('误标原因：必须填写').waitFor();
  await choose(head, '误标原因', '标错了文件');
  await dialog.getByLabel('核实情况').fill('核对清理目录，清理的是同名旧文件。');
  assert.deepEqual(await axeFindings(head), []);
  await dialog.getByRole('button', { name: '更正废止标注' }).click();
  await dialog.waitFor({ state: 'detached' });
  await head
    .getByRole('region', { name: '废止标注已更正' })
    .getByText('曾误标自 2026-11-10 起废止')
    .waitFor();
  assert.equal(await head.getByRole('region', { name: '废止标注', exact: true }).count(), 0);
  const page = await readers();
  assert.match(page, /本文件曾被误标为自 \S+ 起废止，已于 \S+ 更正/);
  assert.doesNotMatch(page, /宁试发〔2026〕6号|同名旧文件/);
});

test('interpretations have their list: what waits, what lost its document, both documents a click away', async () => {
  const draft = async (more: Record<string, unknown>): Promise<string> =>
    (await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more))).id;
  const kept = await draft({ title: '养老服务补贴办法' });
  const given = await draft({ title: '不再制定的办法' });
  const plan = { kind: 'plan', forms: ['picture'], outline: '谁能领，怎么领。', firstInterpreter: '方予宁' };
  for (const id of [kept, given]) await runUseCase(runtime, editor, saveInterpretationPlan, { id, plan });
  for (const [interpretsId, title] of [
    [kept, '一图读懂养老服务补贴'],
    [given, '一图读懂没有了的办法'],
  ] as const) {
    const id = await draft({
      kind: 'policy_interpretation',
      title,
      interpretsId,
      interpretationForm: 'picture',
    });
    await runUseCase(runtime, editor, submitDraft, { id });
    assert.equal((await approve(runtime, agencyId, id)).stage, 'waiting');
  }
  await runUseCase(runtime, editor, discardDraft, { id: given, reason: '政策不再制定' });

  const writer = await world.enter('qianwen');
  const today = writer.getByRole('region', { name: /^待办的政策解读 1/ });
  await today.getByRole('link', { name: '不再制定的办法' }).waitFor();
  assert.equal(await today.getByText('养老服务补贴办法').count(), 0, 'what waits asks for nothing');
  assert.deepEqual(await axeFindings(writer), []);
  await today.getByRole('link', { name: '看政策解读清单' }).click();
  const row = (title: string) => writer.getByRole('row', { name: new RegExp(title) });
  await row('养老服务补贴办法').locator('.mark', { hasText: '待同步发布' }).waitFor();
  await row('不再制定的办法').getByText('文件不再发布').waitFor();
  assert.deepEqual(await axeFindings(writer), []);
  await writer.getByRole('link', { name: /文件不再发布 1/ }).click();
  await row('养老服务补贴办法').waitFor({ state: 'detached' });
  await writer.getByRole('link', { name: '一图读懂没有了的办法' }).click();
  await writer.locator('.mark', { hasText: '所解读的文件已作废' }).waitFor();
  assert.deepEqual(await axeFindings(writer), []);
  await writer.getByRole('button', { name: '编辑' }).click();
  const chosen = writer.locator('.ant-form-item', { hasText: '解读的文件' }).first();
  await chosen.getByText('不再制定的办法').waitFor();

  await writer.setViewportSize(PHONE);
  await writer.goto(`${origin}/office/documents/interpretations?text=养老`);
  await row('养老服务补贴办法').waitFor();
  const [wide, window] = await writer.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide! <= window!, `the page is ${wide} wide in a window of ${window}`);
  assert.deepEqual(await axeFindings(writer), []);
});
