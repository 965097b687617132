import test from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import {
  assignRequest,
  confirmReceipt,
  sendCorrectionNotice,
  sendFeeNotice,
  startConsultation,
} from '../../src/modules/requests/index.ts';
import { as, makeDivision } from '../support/runtime.ts';
import { FILLED, fileRequest } from './portal-filing.ts';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';

const house = await openHouse();
const { runtime } = house;
const browser = await openBrowser();
const clerk = as('foi_clerk', house.health);
const withoutScript = { javaScript: false } as const;

const idOf = (page: Page) => new URL(page.url()).pathname.split('/').pop()!;

async function track(page: Page, number: string, queryCode: string): Promise<void> {
  await page.goto('/track');
  await page.fill('#number', number);
  await page.fill('#queryCode', queryCode);
  await page.click('.track-form button');
}

test('what is public already is offered before the form', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  await page.goto('/request');
  await page.fill('#q', '部门预算');
  await page.press('#q', 'Enter');
  assert.match(await page.textContent('.release-title').then(String), /部门预算/);
  await page.click('.onward a');
  assert.equal(await page.inputValue('#description'), '部门预算', 'the words are carried into the form');
  await window.close();
});

test('an incomplete form comes back with every entry kept and each error at its field', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  await page.goto('/request/form');
  await page.fill('#description', '<b>预算</b> “附件”');
  await page.fill('#email', 'not an address');
  await page.check('input[name=applicantType][value=business]');
  await page.setInputFiles('#identityProof', {
    name: '证件.png',
    mimeType: 'image/png',
    buffer: Buffer.from('not a picture'),
  });
  await page.click('main form button[type=submit]');
  assert.equal(await page.inputValue('#description'), '<b>预算</b> “附件”');
  assert.equal(await page.inputValue('#email'), 'not an address');
  assert.ok(await page.isChecked('input[value=business]'));
  for (const field of ['agencyId', 'applicantName', 'email']) {
    assert.equal(await page.locator(`#${field}-error`).count(), 1, field);
  }
  assert.match(await page.title(), /^有误/);
  const english = await window.newPage();
  await english.goto('/en/request/form');
  await english.click('main form button[type=submit]');
  assert.doesNotMatch(await english.textContent('.error-summary').then(String), /\p{Script=Han}/u);
  await window.close();
});

test('files of the wrong kind or over the limit are refused by name, nothing is filed', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  for (const [name, content, said] of [
    ['证件.exe', Buffer.from('MZ program'), /证件\.exe/],
    ['证件.pdf', Buffer.alloc(21 * 1024 * 1024, 'x'), /超过 20 MB/],
  ] as const) {
    await page.goto('/request/form');
    await page.selectOption('#agencyId', house.health);
    await page.fill('#description', FILLED.description);
    await page.check('input[name=applicantType][value=natural_person]');
    await page.fill('#applicantName', FILLED.applicantName);
    await page.fill('#phone', FILLED.phone);
    await page.setInputFiles('#identityProof', { name, mimeType: 'application/pdf', buffer: content });
    await page.click('main form button[type=submit]');
    assert.match(await page.textContent('#identityProof-error').then(String), said);
    assert.equal(await page.inputValue('#description'), FILLED.description);
  }
  await window.close();
});

test('filing without JavaScript: number and code once, reload files nothing more', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  const { number, queryCode } = await fileRequest(page, house);
  assert.match(number, /〔2026〕第\d+号$/);
  assert.ok(queryCode.length >= 8, queryCode);
  await page.reload();
  assert.match(await page.textContent('.codes').then(String), new RegExp(queryCode));
  assert.doesNotMatch(page.url(), new RegExp(queryCode), 'the code is in no address');
  const stranger = await browser.newPage({ baseURL: house.address });
  await stranger.goto('/request/receipt');
  assert.equal(new URL(stranger.url()).pathname, '/track');
  await stranger.close();
  await window.close();
});

test('following: before confirmation no date, after it the date and why, day by day', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  const { number, queryCode } = await fileRequest(page, house);
  await window.clearCookies();
  await track(page, ` ${number} `, queryCode.toLowerCase());
  const id = idOf(page);
  assert.match(await page.textContent('.due').then(String), /还没有开始计算/);
  assert.equal(await page.locator('.strip').count(), 0);

  await runUseCase(runtime, clerk, confirmReceipt, { id });
  await page.reload();
  assert.match(await page.textContent('.due-date').then(String), /2026-12-18（周五）/);
  assert.equal(await page.locator('.strip .is-due').count(), 1);
  await page.click('.account summary');
  assert.equal(await page.locator('.account-table .is-counted').count(), 20);
  assert.ok((await page.textContent('main').then(String)).includes('《条例》'));
  await window.close();
});

test('wrong number and wrong code read the same, and attempts end', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  const { number } = await fileRequest(page, house);
  await window.clearCookies();
  const said = async () => (await page.textContent('main [role=alert]').then(String)).trim();
  await track(page, number, 'WRONGCODE');
  const wrongCode = await said();
  assert.equal(await page.inputValue('#number'), number, 'the number is kept');
  assert.equal(await page.inputValue('#queryCode'), '', 'the code is not');
  await track(page, '宁卫公开〔2026〕第9999号', 'WRONGCODE');
  assert.equal(await said(), wrongCode);
  for (let at = 0; at < 5; at += 1) await track(page, number, 'WRONGCODE');
  assert.notEqual(await said(), wrongCode);
  assert.match(await said(), /15\s*分钟|稍后/);
  runtime.clock.pass(20);
  await window.close();
});

test('a correction asked for is given in place; the period starts anew', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  const { number, queryCode } = await fileRequest(page, house);
  await page.click('main a[href^="/track/"]');
  const id = idOf(page);
  await runUseCase(runtime, clerk, confirmReceipt, { id });
  await runUseCase(runtime, clerk, sendCorrectionNotice, { id, items: ['请写明医院名称', '请写明文件年份'] });
  await page.reload();
  const asked = await page.textContent('.action').then(String);
  assert.match(asked, /请写明医院名称/);
  assert.equal(await page.inputValue('#description'), FILLED.description);
  await page.fill('#description', '');
  await page.click('.action button[type=submit]');
  assert.equal(await page.locator('#description-error').count(), 1);
  runtime.clock.goTo('2026-11-24');
  await track(page, number, queryCode);
  await page.fill('#description', '市第一医院2025年3月的价格调整批复。');
  await page.click('.action button[type=submit]');
  assert.match(await page.textContent('.notice-pine').then(String), /补正已收到/);
  assert.match(await page.textContent('.matter').then(String), /市第一医院/);
  assert.equal(await page.locator('.action').count(), 0);
  assert.match(await page.textContent('.due-date').then(String), /2026-12-22（周二）/);
  await window.close();
});

test('a consultation pauses the clock and the page says so in words and hatching', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  const { number, queryCode } = await fileRequest(page, house);
  await page.click('main a[href^="/track/"]');
  const id = idOf(page);
  await runUseCase(runtime, clerk, confirmReceipt, { id });
  const divisionId = await makeDivision(runtime, house.health, '医疗服务科');
  await runUseCase(runtime, clerk, assignRequest, { id, divisionId });
  await runUseCase(runtime, clerk, startConsultation, {
    id,
    party: 'other_agency',
    name: '宁川市医疗保障局',
    information: '价格调整批复',
  });
  runtime.clock.goTo('2026-11-27');
  await track(page, number, queryCode);
  assert.equal(await page.locator('.strip .day-paused').count(), 3);
  assert.match(await page.textContent('.clock-words').then(String), /征求意见.*3个工作日不计入/);
  await window.close();
});

test('letters are downloaded by their owner and by nobody else', async () => {
  const [page, window] = await openWindow(browser, house);
  await fileRequest(page, house);
  await page.click('main a[href^="/track/"]');
  const id = idOf(page);
  await runUseCase(runtime, clerk, confirmReceipt, { id });
  await page.reload();
  const link = page.locator('.letter-links a[href$=".pdf"]').first();
  const path = await link.getAttribute('href').then(String);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  assert.equal((await readFile(await download.path())).subarray(0, 5).toString(), '%PDF-');
  const foreign = await fetch(house.address + path, { redirect: 'manual' });
  assert.equal(foreign.status, 303);
  const [other, otherWindow] = await openWindow(browser, house);
  await fileRequest(other, house);
  const refused = await other.goto(path);
  assert.match(refused?.url() ?? '', /gone=expired/);
  await otherWindow.close();
  await window.close();
});

test('a fee notice: the amount, confirmed in place, then the last day to pay', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  await fileRequest(page, house);
  await page.click('main a[href^="/track/"]');
  const id = idOf(page);
  await runUseCase(runtime, clerk, confirmReceipt, { id });
  const divisionId = await makeDivision(runtime, house.health, '财务科');
  await runUseCase(runtime, clerk, assignRequest, { id, divisionId });
  const paymentMethod = '市财政非税专户';
  await runUseCase(runtime, clerk, sendFeeNotice, { id, basis: 'per_page', quantity: 300, paymentMethod });
  await page.reload();
  assert.match(await page.textContent('.fee-amount').then(String), /\d+ 元/);
  assert.match(await page.textContent('.action').then(String), /请先.*确认已收到收费通知书/);
  await page.locator('.letter', { hasText: '收费通知书' }).getByRole('button').click();
  assert.match(await page.textContent('.notice-pine').then(String), /已确认收到/);
  assert.match(await page.textContent('.action').then(String), /缴费期限：\s*2026-12-\d\d/);
  assert.equal(await page.locator('.letter button', { hasText: '收费通知书' }).count(), 0);
  await window.close();
});

test('withdrawing wants a tick, then it is done and cannot be done again', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  await fileRequest(page, house);
  await page.click('main a[href^="/track/"]');
  await page.click('.withdraw summary');
  await page.click('.withdraw button');
  assert.match(await page.textContent('.error-summary').then(String), /我确认撤回/);
  await page.click('.withdraw summary');
  await page.check('#sure');
  await page.click('.withdraw button');
  assert.match(await page.textContent('.notice-pine').then(String), /已撤回/);
  assert.equal(await page.locator('.withdraw').count(), 0);
  await window.close();
});

test('the session ends by itself after half an hour, and by hand at once', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  await fileRequest(page, house);
  await page.click('main a[href^="/track/"]');
  const own = page.url();
  runtime.clock.pass(29);
  await page.goto(own);
  assert.equal(page.url(), own);
  runtime.clock.pass(31);
  await page.goto(own);
  assert.match(page.url(), /gone=expired/);
  assert.match(await page.textContent('.notice-amber').then(String), /已超时/);

  await fileRequest(page, house);
  await page.click('main a[href^="/track/"]');
  const next = page.url();
  await page.click('.own-head button');
  await page.goto(next);
  assert.match(page.url(), /gone=expired/);
  await window.close();
});

test('an altered cookie opens nothing', async () => {
  const [page, window] = await openWindow(browser, house, withoutScript);
  await fileRequest(page, house);
  await page.click('main a[href^="/track/"]');
  const own = page.url();
  const cookie = (await window.cookies()).find(({ name }) => name === 'gongkai_applicant')!;
  assert.ok(cookie.httpOnly);
  assert.equal(cookie.sameSite, 'Lax');
  const altered = cookie.value.slice(0, -6) + (cookie.value.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA');
  await window.addCookies([{ ...cookie, value: altered }]);
  await page.goto(own);
  assert.match(page.url(), /gone=expired/);
  await window.close();
});
