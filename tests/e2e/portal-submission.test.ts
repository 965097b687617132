import test from 'node:test';
import assert from 'node:assert/strict';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import {
  acceptSubmission,
  addMembers,
  getCollection,
  getMember,
  issueLink,
  openCollection,
  returnSubmission,
} from '../../src/modules/reporting/index.ts';
import { outsideReport } from '../support/collection.ts';
import { as } from '../support/runtime.ts';
import { axeFindings } from './axe.ts';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';

const house = await openHouse();
const browser = await openBrowser();
const { runtime, government } = house;
const supervisor = as('supervisor', government);
const NAME = '宁川市供水集团';

const { id } = await runUseCase(runtime, supervisor, openCollection, {
  agencyId: government,
  year: 2025,
  submitBy: '2026-12-20',
  publishBy: '2026-12-31',
  note: '请同时附送发布页面地址。',
  members: [{ name: NAME, kind: 'public_body' }],
});
const { members } = await runUseCase(runtime, supervisor, getCollection, { id });
const place = { id, memberId: members[0]!.id };
const { code, path } = await runUseCase(runtime, supervisor, issueLink, place);
const member = () => runUseCase(runtime, supervisor, getMember, place);

const faulty = await outsideReport(NAME, 7, { fault: 'text_differs' });
const mended = await outsideReport(NAME, 7);
const upload = ({ file }: typeof faulty) => ({
  name: file.name,
  mimeType: 'text/html',
  buffer: Buffer.from(file.content),
});

test('without JavaScript and without an account: handed in by code, returned, handed in again, accepted', async () => {
  const [page] = await openWindow(browser, house, { javaScript: false });
  await page.goto(`${house.address}/annual-reports/submit`);
  await page.getByLabel('报送码').fill('NOSUCHCODE1');
  await page.getByRole('button', { name: '打开' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('报送码').fill(` ${code.toLowerCase()} `);
  await page.getByRole('button', { name: '打开' }).click();
  await page.getByRole('heading', { level: 1, name: `${NAME} 2025 年度报告` }).waitFor();
  assert.equal(new URL(page.url()).pathname, path);
  assert.match(await page.locator('main').innerText(), /还没有报送[^]*请同时附送发布页面地址/);

  const notice = { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from('关于放假的通知') };
  await page.locator('input[type=file]').setInputFiles(notice);
  await page.getByRole('button', { name: '报送', exact: true }).click();
  assert.match(await page.getByRole('alert').innerText(), /通知\.txt/);
  assert.equal((await member()).history.length, 0);

  await page.locator('input[type=file]').setInputFiles(upload(faulty));
  await page.getByLabel('给收报机关的话').fill('请审阅。');
  await page.getByRole('button', { name: '报送', exact: true }).click();
  await page.getByText('已报送，等待审读').waitFor();
  assert.match(await page.getByRole('region', { name: '校验发现' }).innerText(), /错误 /);
  const [first] = (await member()).history;
  assert.deepEqual([first!.via, first!.note], ['link', '请审阅。']);

  const { findings, returnLetter } = await member();
  const error = findings.find(({ severity }) => severity === 'error')!;
  const reasons = [{ findingKey: error.key }];
  await runUseCase(runtime, supervisor, returnSubmission, { ...place, reasons, words: returnLetter });
  await page.reload();
  const letter = page.getByRole('region', { name: '退回意见' });
  assert.match(await letter.innerText(), /宁川市供水集团：/);
  await page.locator('input[type=file]').setInputFiles(upload(mended));
  await page.getByRole('button', { name: '报送', exact: true }).click();
  await page.getByText('第 2 次报送').waitFor();
  await runUseCase(runtime, supervisor, acceptSubmission, place);
  await page.reload();
  await page.getByText('已接收').first().waitFor();
  assert.equal(await page.locator('input[type=file]').count(), 0);
});

test('figures instead of a file: added up, checked before, handed in', async () => {
  const { memberIds } = await runUseCase(runtime, supervisor, addMembers, {
    id,
    members: [{ name: '宁川市柳林镇人民政府', kind: 'township' }],
  });
  const town = { id, memberId: memberIds[0]! };
  const link = await runUseCase(runtime, supervisor, issueLink, town);
  const [page] = await openWindow(browser, house, { javaScript: false });
  await page.goto(`${house.address}${link.path}`);
  await page.getByRole('link', { name: '直接填写表格数据' }).click();
  const cell = (cellId: string) => page.locator(`[name="${cellId}"]`);
  await cell('t3.new_received.natural_person').fill('3');
  await cell('t3.granted.natural_person').fill('两件');
  await page.getByRole('button', { name: '先核对' }).click();
  assert.match(await page.getByRole('alert').innerText(), /（一）予以公开·自然人/);
  await cell('t3.granted.natural_person').fill('2');
  await page.getByRole('button', { name: '先核对' }).click();
  assert.match(await page.getByRole('status').innerText(), /本年新收 3/);
  assert.equal(await cell('t3.new_received.total').getAttribute('placeholder'), '3');
  await cell('t3.carried_out.natural_person').fill('1');
  await page.getByRole('button', { name: '先核对' }).click();
  await page.getByText('表内数据没有矛盾，可以报送。').waitFor();
  await page.getByRole('button', { name: '报送', exact: true }).click();
  await page.getByText('已报送，等待审读').waitFor();
  const [handed] = (await runUseCase(runtime, supervisor, getMember, town)).history;
  assert.deepEqual([handed!.form, handed!.via], [true, 'link']);
});

test('the page is accessible and fits in both languages, on a desk and on a phone', async () => {
  const wrong: string[] = [];
  for (const width of [1280, 390]) {
    const [page] = await openWindow(browser, house, { width, injectable: true });
    for (const address of ['/annual-reports/submit', path, `/en${path}`, `${path}/form`]) {
      await page.goto(`${house.address}${address}`);
      wrong.push(...(await axeFindings(page)).map((finding) => `${address}: ${finding}`));
    }
  }
  assert.deepEqual(wrong, []);
});
