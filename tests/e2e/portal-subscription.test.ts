import test from 'node:test';
import assert from 'node:assert/strict';
import { writeDigests } from '../../src/app/mail.ts';
import { postMails } from '../../src/kernel/mail/post.ts';
import { openMailTransport } from '../../src/kernel/mail/transport.ts';
import { MailServer } from '../support/mail-server.ts';
import { publish } from '../support/publishing.ts';
import { axeFindings } from './axe.ts';
import { openBrowser, openHouse, openWindow } from './portal-house.ts';

const READER = 'reader@example.org';

const mailServer = await MailServer.start();
process.env['GONGKAI_SMTP_URL'] = mailServer.url;
const house = await openHouse();
const { runtime, address, health } = house;
const browser = await openBrowser();
const transport = openMailTransport({
  smtpUrl: mailServer.url,
  from: 'no-reply@ningchuan.example',
  siteAddress: address,
});
const post = () => postMails(runtime, transport);
const linkIn = (text: string): string => /http:\/\/127[^\s]*\/subscriptions\/[^\s]+/.exec(text)![0];

test('a reader without JavaScript subscribes to a column, confirms by a button, gets mail and leaves', async () => {
  await writeDigests(runtime); // marks the beginning
  const [page] = await openWindow(browser, house, { javaScript: false });
  await page.goto(`${address}/statutory-content/art20_01`);
  await page.locator('#content').getByRole('link', { name: '订阅更新' }).click();
  await page.getByLabel('电子邮箱').fill('not an address');
  await page.getByRole('button', { name: '订阅' }).click();
  await page.getByText('请填写正确的电子邮箱地址').first().waitFor();
  assert.equal(await page.getByLabel('电子邮箱').inputValue(), 'not an address', 'what was typed stays');
  await page.getByLabel('电子邮箱').fill(READER);
  await page.getByLabel('有更新即发送').check();
  await page.getByRole('button', { name: '订阅' }).click();
  await page.getByRole('heading', { name: '请查收确认邮件' }).waitFor();

  await post();
  const question = linkIn(mailServer.lastTo(READER).text);
  await page.goto(question);
  await page.getByRole('button', { name: '确认订阅' }).click();
  await page.getByText('订阅成功').waitFor();
  const manage = page.url();

  runtime.clock.pass(5);
  const { id } = await publish(runtime, health, { title: '关于调整门诊时间的通知' });
  runtime.clock.pass(1);
  await writeDigests(runtime);
  await post();
  const news = mailServer.lastTo(READER);
  assert.ok(news.text.includes(`${address}/documents/${id}`), 'the mail leads to the document');
  await page.goto(`${address}/documents/${id}`);
  await page.getByRole('heading', { level: 1, name: '关于调整门诊时间的通知' }).waitFor();

  await page.goto(manage);
  await page.getByLabel('每周一早上一封').check();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  await page.getByRole('button', { name: '退订' }).click();
  await page.getByRole('heading', { name: '已退订' }).waitFor();
  const gone = await page.goto(manage);
  assert.equal(gone!.status(), 404);
});

test('what is searched for and what an agency publishes can be subscribed to from there; the feed has the public address', async () => {
  const [page] = await openWindow(browser, house, { javaScript: false });
  for (const [from, what] of [
    [`/search?q=${encodeURIComponent('门诊')}`, '门诊'],
    ['/agencies/health', '宁川市卫生健康委员会'],
  ] as const) {
    await page.goto(`${address}${from}`);
    await page.locator('#content').getByRole('link', { name: '订阅更新' }).click();
    assert.ok((await page.getByRole('heading', { level: 1 }).textContent())!.includes(what), from);
    const feed = await page.locator('.feed-address').textContent();
    assert.match(String(feed), /^https:\/\/localhost\/feeds\/search\.atom\?/, from);
  }
});

test('looking at a link confirms and ends nothing; one press in a mail program ends it', async () => {
  const [page] = await openWindow(browser, house);
  await page.goto(`${address}/subscriptions/new?q=${encodeURIComponent('预算')}`);
  await page.getByLabel('电子邮箱').fill('other@example.org');
  await page.getByRole('button', { name: '订阅' }).click();
  await post();
  const question = linkIn(mailServer.lastTo('other@example.org').text);
  await fetch(question); // as a scanner of mails does
  await page.goto(question);
  await page.getByRole('button', { name: '确认订阅' }).click();
  await page.getByText('订阅成功').waitFor();
  const leave = `${page.url().split('?')[0]}/leave`;
  await fetch(leave);
  await page.reload();
  await page.getByRole('button', { name: '退订' }).waitFor();
  const answer = await fetch(leave, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  assert.equal(answer.status, 200);
  assert.equal((await fetch(leave.replace('/leave', ''))).status, 404);
});

test('the pages of subscriptions are accessible, on the phone and in the larger view', async () => {
  for (const view of [{ width: 390 }, { width: 1280, older: true }]) {
    const [page] = await openWindow(browser, house, { ...view, injectable: true });
    for (const path of [
      '/subscriptions',
      '/subscriptions/new?columnId=art20_01',
      '/en/subscriptions',
      '/gazette',
    ]) {
      await page.goto(address + path);
      assert.deepEqual(await axeFindings(page), [], path);
    }
  }
});
