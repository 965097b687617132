// Length: one office and one browser serve every journey of the editor; opening them again costs more than the file.
import test from 'node:test';
import assert from 'node:assert/strict';
import { createCanvas } from '@napi-rs/canvas';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Page } from 'playwright-core';
import { officeWorld, PHONE, toEndOf } from './backoffice-world.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { autosaveDraft, createDocumentDraft } from '../../src/modules/disclosure/index.ts';
import { getDocument } from '../../src/modules/disclosure/use-cases/get-document.ts';
import { actorFor } from '../support/runtime.ts';
import { draftOf } from '../support/publishing.ts';
import { word, wordItem, wordParagraph } from '../unit/backoffice/paste/samples.ts';

const world = await officeWorld('2026-11-20');
const { runtime, agencyId, origin } = world;
const qian = await actorFor(runtime, await world.hire('qianwen', '钱文', ['editor']));
const he = await actorFor(runtime, await world.hire('hemiao', '何苗', ['editor']));

const draft = async (more: object = {}): Promise<string> =>
  (await runUseCase(runtime, qian, createDocumentDraft, draftOf(agencyId, { ...more }))).id;
const stored = async (id: string) => (await runUseCase(runtime, qian, getDocument, { id })).editions[0]!;
const text = (page: Page) => page.getByRole('textbox', { name: '正文' });
const edit = async (
  id: string,
  login = 'qianwen',
  view?: { width: number; height: number },
): Promise<Page> => {
  const page = await world.enter(login, view);
  await page.goto(`${origin}/office/documents/${id}/edit`);
  await text(page).waitFor();
  return page;
};
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true });
const saved = (page: Page) => page.getByText(/^已保存 \d\d:\d\d$/).waitFor();

async function submit(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: '提交审查' }).click();
  const seen = page.getByRole('button', { name: '已看过，提交审查' });
  await Promise.race([seen.waitFor().then(() => seen.click()), page.waitForURL(`**/documents/${id}`)]);
  await page.waitForURL(`**/documents/${id}`);
}

/** Pastes as a browser does after copying in another program. */
const paste = (page: Page, html: string): Promise<void> =>
  text(page).evaluate((box, source) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', source);
    clipboardData.setData('text/plain', '');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

const png = (): Buffer => {
  const canvas = createCanvas(60, 40);
  canvas.getContext('2d').fillRect(5, 5, 50, 30);
  return canvas.toBuffer('image/png');
};

test('whatever the server keeps of a text comes back from the editor with all its words and its structure', async () => {
  const body =
    '<h3 style="text-align:center">附件1</h3><h5>五级</h5><p>H<sub>2</sub>O，10<sup>6</sup>，<u>划线</u><s>删去</s><em>斜</em></p>' +
    '<p>一行<br />二行</p><div>旧页面的段</div><div><p>内层一</p><p>内层二</p></div><dl><dt>名</dt><dd>释义</dd></dl>' +
    '<pre>第一行\n第二行</pre><blockquote><p>引文</p><ul><li>甲<ul><li>乙</li></ul></li></ul></blockquote>' +
    '<ol start="3" type="a"><li>丙<p>续段</p></li></ol><hr />' +
    '<table><caption>表名</caption><thead><tr><th scope="col" colspan="2">头</th></tr></thead>' +
    '<tbody><tr><td style="text-align:right">1</td><td><p>一</p><p>二</p></td></tr></tbody><tfoot><tr><td>脚</td><td></td></tr></tfoot></table>' +
    '<p>见<a href="https://example.org/" title="网站">网站</a>和<a href="/documents/x">文件</a></p>';
  const id = await draft({ body });
  const before = (await stored(id)).body;
  const page = await edit(id);
  await page.waitForTimeout(500);
  assert.equal((await stored(id)).revision, 0, 'opening changes nothing');
  await toEndOf(text(page));
  await page.keyboard.type('。');
  await saved(page);
  const after = (await stored(id)).body;
  const words = (html: string): string => html.replace(/<[^>]+>|\s/g, '');
  assert.equal(words(after).replace('表名', ''), `${words(before)}。`.replace('表名', ''));
  for (const kept of [
    '<h3 style="text-align:center">附件1</h3><h5>五级</h5>',
    'H<sub>2</sub>O，10<sup>6</sup>，<u>划线</u><s>删去</s><em>斜</em>',
    '<p>一行<br />二行</p><p>旧页面的段</p><p>内层一</p><p>内层二</p><p>名</p><p>释义</p><p>第一行<br />第二行</p>',
    '<blockquote><p>引文</p><ul><li>甲<ul><li>乙</li></ul></li></ul></blockquote>',
    '<ol start="3" type="a"><li><p>丙</p><p>续段</p></li></ol><hr />',
    '<p style="text-align:center">表名</p><table><thead><tr><th colspan="2" scope="col">头</th></tr></thead>',
    '<td style="text-align:right">1</td><td><p>一</p><p>二</p></td></tr><tr><td>脚</td><td></td></tr>',
    '<a href="/documents/x">文件</a>。',
  ]) {
    assert.ok(after.includes(kept), `${kept}\n${after}`);
  }
});

test('a new document is written with headings, lists and a table, and saves itself', async () => {
  const page = await world.enter('qianwen');
  page.on('dialog', (dialog) => void dialog.accept());
  const made: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/documents')) made.push(request.url());
  });
  await page.goto(`${origin}/office/documents/new`);
  await page.getByRole('textbox', { name: '标题 必填' }).fill('关于公布办事指南的通知');
  await page.getByRole('textbox', { name: '发文字号' }).press('Enter');
  await page.reload();
  await page.getByRole('button', { name: '恢复这些修改' }).click();
  await text(page).click();
  await page.keyboard.type('各科室：');
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: '建立草稿' }).click();
  await page.getByRole('heading', { name: '编辑草稿' }).waitFor();
  assert.equal(made.length, 1, 'made by the button, and not by Enter in a field');
  const id = /documents\/([^/]+)\/edit/.exec(page.url())![1]!;
  await toEndOf(text(page));
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '段落样式' }).selectOption('2');
  await page.keyboard.type('一、办理时间');
  await page.keyboard.press('Enter');
  await page.keyboard.type('每日');
  await page.keyboard.press('Control+B');
  await page.keyboard.type('八时');
  await page.keyboard.press('Control+B');
  await page.keyboard.type('开门。');
  await page.keyboard.press('Enter');
  await tool(page, '编号列表').click();
  await page.keyboard.type('身份证');
  await page.keyboard.press('Enter');
  await page.keyboard.type('申请表');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await tool(page, '插入表格').click();
  await page.getByLabel('行', { exact: true }).fill('2');
  await page.getByLabel('列', { exact: true }).fill('2');
  await page.getByRole('button', { name: '插入', exact: true }).click();
  for (const cell of ['窗口', '电话', '一号']) {
    await page.keyboard.type(cell);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('见公告');
  await saved(page);
  assert.equal(
    (await stored(id)).body,
    '<p style="text-align:left">各科室：</p><h2>一、办理时间</h2><p>每日<strong>八时</strong>开门。</p>' +
      '<ol><li>身份证</li><li>申请表</li></ol>' +
      '<table><thead><tr><th scope="col">窗口</th><th scope="col">电话</th></tr></thead>' +
      '<tbody><tr><td>一号</td><td>见公告</td></tr></tbody></table>',
  );
  await tool(page, '表头列').click();
  await tool(page, '查找替换').click();
  await page.getByLabel('查找', { exact: true }).fill('开门');
  await page.getByText('第 1 处，共 1 处').waitFor();
  await page.getByLabel('替换为').fill('办公');
  await page.getByRole('button', { name: '全部替换' }).click();
  await page.getByText('每日八时办公。').waitFor();
  await page.getByRole('button', { name: '完成编辑' }).click();
  await page.waitForURL(`**/documents/${id}`);
  assert.match((await stored(id)).body, /办公。.*<th scope="row">一号<\/th>/s);
});

test('what is pasted from Word comes clean, with a notice of what stayed behind, and can be taken back', async () => {
  const id = await draft({ body: '<p>原文</p>' });
  const page = await edit(id);
  await toEndOf(text(page));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
  await paste(
    page,
    word(
      `<p class=MsoNormal><span style='font-family:黑体'>一、总体要求</span></p>` +
        wordParagraph('改造<del cite="mailto:x" datetime="2026-01-01">旧</del>小区') +
        wordItem('1.', '甲') +
        wordItem('2.', '乙') +
        `<table class=MsoTableGrid><tr><td colspan=2 style='text-align:center'><p class=MsoNormal align=center style='text-align:center'>合计</p></td></tr><tr><td>一</td><td>二</td></tr></table>` +
        `<p><img src="file:///C:/clip_image001.png"></p>`,
    ),
  );
  const notice = page.getByText(/粘贴的内容已整理为规范格式/);
  await notice.waitFor();
  assert.match((await notice.textContent())!, /修订中删除的 1 处没有带入.*图片 1 张/);
  await saved(page);
  assert.equal(
    (await stored(id)).body,
    '<p>原文</p><h2>一、总体要求</h2><p>改造小区</p><ol><li>甲</li><li>乙</li></ol>' +
      '<table><tbody><tr><td colspan="2" style="text-align:center">合计</td></tr><tr><td>一</td><td>二</td></tr></tbody></table>',
  );
  await page.getByRole('button', { name: '撤销粘贴' }).click();
  assert.equal(((await text(page).textContent()) ?? '').trim(), '原文');
});

test('pictures are stored with words for those who do not see them; what stands in the way of submission is said', async () => {
  const id = await draft({ body: '<p>办事地点见图。</p>' });
  const page = await edit(id);
  const asked: string[] = [];
  page.on('request', (request) => {
    const address = new URL(request.url()).pathname;
    if (address.startsWith('/files/')) asked.push(address);
  });
  await toEndOf(text(page));
  await page
    .locator('input[type=file][aria-label="插入图片"]')
    .setInputFiles({ name: '图.png', mimeType: 'image/png', buffer: png() });
  const words = page.getByLabel('图片的文字说明');
  await words.waitFor();
  await saved(page);
  await page.getByRole('tab', { name: /检查/ }).click();
  await page.getByRole('region', { name: '必须处理' }).waitFor();
  assert.ok(await page.getByRole('button', { name: '提交审查' }).isDisabled());
  await page.getByRole('region', { name: '必须处理' }).getByRole('button', { name: '定位' }).click();
  assert.ok(
    await words.evaluate((field) => field === document.activeElement),
    'led to where the words belong',
  );
  await words.fill('服务大厅一楼平面图');
  await page.getByRole('region', { name: '必须处理' }).waitFor({ state: 'detached' });
  assert.match(
    (await stored(id)).body,
    /<img src="\/files\/[\w-]+" alt="服务大厅一楼平面图" width="60" height="40" \/>/,
  );
  assert.ok(
    await page.locator('.picture img').evaluate((image) => (image as HTMLImageElement).naturalWidth === 60),
    'staff see the picture of a draft',
  );
  await submit(page, id);
  await page.getByRole('region', { name: '正文' }).locator('img').first().waitFor();
  assert.deepEqual(asked, [], 'the public address, which opens with the release, is not asked for');
});

test('a Word file is taken over into the text, with its table', async () => {
  const id = await draft({ body: '' });
  const file = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: '一、改造范围', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('全市老旧小区。'),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('序号')] }),
                    new TableCell({ children: [new Paragraph('小区')] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );
  const page = await edit(id);
  await tool(page, '导入文件').click();
  const dialog = page.getByRole('dialog', { name: '导入文件' });
  await dialog.locator('input[type=file]').setInputFiles({
    name: '方案.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: file,
  });
  await dialog.getByText('全市老旧小区。').waitFor();
  await dialog.getByRole('button', { name: '替换现有正文' }).click();
  await saved(page);
  assert.match((await stored(id)).body, /^<h2>一、改造范围<\/h2><p>全市老旧小区。<\/p><table>/);
});

test('a second editor is announced; what both write is shown side by side and nothing is lost', async () => {
  const id = await draft({ body: '<p>起头</p>' });
  const page = await edit(id);
  const other = await edit(id, 'hemiao');
  await other.getByText('钱文 也在编辑这份文件').waitFor();
  await runUseCase(runtime, he, autosaveDraft, { id, body: '<p>何苗改的</p>', summary: '何苗写的概述。' });
  await toEndOf(text(page));
  await page.keyboard.type('，钱文写的');
  const dialog = page.getByRole('dialog', { name: '您编辑期间，这份草稿在别处保存过' });
  await dialog.waitFor();
  await dialog.getByText(/何苗已于/).waitFor();
  assert.doesNotMatch(await dialog.innerText(), /刷新/, 'a reload would take the words along');
  const summary = dialog.getByRole('row', { name: /^内容概述/ });
  assert.deepEqual(await summary.getByRole('cell').allInnerTexts(), [
    '明确改造范围、资金来源和工作步骤。',
    '何苗写的概述。',
  ]);
  assert.match((await dialog.getByRole('region', { name: '我的' }).textContent())!, /起头，钱文写的/);
  assert.match((await dialog.getByRole('region', { name: '服务器上的' }).textContent())!, /何苗改的/);
  assert.equal((await stored(id)).body, '<p>何苗改的</p>', 'nothing is written over before a person decides');
  const kept = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '用我的覆盖' }).click();
  assert.match((await kept).suggestedFilename(), /草稿副本/);
  await saved(page);
  assert.equal((await stored(id)).body, '<p>起头，钱文写的</p>');
});

test('the head of a handling unit reads a draft, is not let into the editor, and asks for nothing refused', async () => {
  const id = await draft({
    title: '科长只看的草稿',
    facetCategory: 'other_documents',
    audience: 'persons_concerned',
    targetGroups: ['residents', 'enterprises'],
    keywords: [],
  });
  await world.hire('yanru', '严如', ['unit_head']);
  const page = await world.enter('yanru');
  const refused: string[] = [];
  const asked: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`);
    if (answer.url().includes('/api/')) asked.push(answer.url());
  });
  await page.goto(`${origin}/office/documents/${id}`);
  await page.getByRole('heading', { name: '科长只看的草稿' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const metadata = await page.getByRole('region', { name: '元数据' }).innerText();
  for (const signed of [/组配分类\s*其他文件/, /公开范围\s*面向利害关系人/, /服务对象\s*城乡居民、企业/])
    assert.match(metadata, signed);
  const checks = page.getByRole('region', { name: '发布前检查' });
  await checks.getByText(/^\d+ 条建议$/).click();
  await checks.locator('details li', { hasText: '主题词' }).waitFor();
  await page.goto(`${origin}/office/documents/${id}/edit`);
  await page.getByText('这份文件是草稿，但您的岗位没有编辑它的权限').waitFor();
  await page.getByRole('link', { name: '返回文件' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(refused, []);
  assert.ok(asked.some((url) => url.includes(`/documents/${id}`)));
  assert.ok(!asked.some((url) => url.includes('/presence')));
});

test('without the server the text stays on the machine and is offered again', async () => {
  const id = await draft({ body: '<p>起头</p>' });
  const page = await edit(id);
  // The line is cut for saving, also for the last words of a page that goes.
  const cut = `(() => {
    const send = window.fetch;
    window.fetch = (address, request) =>
      localStorage.getItem('cut') && String(address).includes('/autosave')
        ? Promise.reject(new TypeError('cut'))
        : send(address, request);
  })()`;
  await page.addInitScript(cut);
  await page.evaluate(`${cut}; localStorage.setItem('cut', '1')`);
  await toEndOf(text(page));
  await page.keyboard.type('，路上断了网');
  await page.getByText('未能保存：连不上服务器').waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  const question = page.getByRole('dialog', { name: '这台电脑上有未保存的修改' });
  await question.getByText(/不同之处：正文/).waitFor();
  assert.equal((await stored(id)).body, '<p>起头</p>');
  await page.evaluate("localStorage.removeItem('cut')");
  await question.getByRole('button', { name: '恢复这些修改' }).click();
  await saved(page);
  assert.equal((await stored(id)).body, '<p>起头，路上断了网</p>');
});

test('a finding is shown in the text, mended at once, another judged; then the draft is submitted', async () => {
  const id = await draft({
    body: '<p>联系人身份证号110101199003077272。</p><p>咨询电话13800138000。</p>',
  });
  const page = await edit(id);
  const tab = page.getByRole('tab', { name: /检查/ });
  await tab.click();
  await page.locator('.findings .finding').first().waitFor();
  assert.equal(
    await tab.innerText(),
    `检查 ${await page.locator('.findings .finding').count()}`,
    'the tab counts what the panel lists, suggestions too',
  );
  await page.locator('.rich-box .found-error', { hasText: '110101199003077272' }).waitFor();
  const finding = page.getByRole('listitem').filter({ hasText: '居民身份证号码' });
  await finding.getByRole('button', { name: '定位' }).click();
  await page.waitForFunction("getSelection().toString() === '110101199003077272'");
  await finding.getByRole('button', { name: '遮盖' }).click();
  await finding.waitFor({ state: 'detached' });
  assert.doesNotMatch((await stored(id)).body, /110101199003077272/);
  assert.doesNotMatch((await text(page).textContent())!, /110101199003077272/);
  const phone = page.getByRole('listitem').filter({ hasText: '手机号码' });
  await phone.getByRole('button', { name: '判定' }).click();
  const dialog = page.getByRole('dialog', { name: '判定这一项' });
  await dialog.getByLabel('情况属实，可以公开').check();
  await dialog.getByLabel('理由').fill('单位值班电话，已征得同意');
  await dialog.getByRole('button', { name: '判定这一项' }).click();
  await phone.waitFor({ state: 'detached' });
  await submit(page, id);
  assert.equal((await stored(id)).reviewState, 'in_review');
});

test('every tool is reached by keyboard, and small corrections are made on a phone', async () => {
  const id = await draft({ body: '<p>错字</p>' });
  const page = await edit(id);
  await text(page).click();
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Tab');
  const first = await page.evaluate('document.activeElement.getAttribute("aria-label")');
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate('document.activeElement.getAttribute("aria-label")');
  assert.ok(first !== second && second !== null, `${String(first)} ${String(second)}`);
  await tool(page, '快捷键').click();
  await page.getByRole('dialog', { name: '快捷键' }).getByText('立即保存').waitFor();
  const phone = await edit(id, 'qianwen', PHONE);
  await toEndOf(text(phone));
  await phone.keyboard.type('改正');
  await saved(phone);
  assert.equal((await stored(id)).body, '<p>错字改正</p>');
  assert.ok(!(await phone.evaluate('document.documentElement.scrollWidth > innerWidth')));
});
