import test from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings } from './axe.ts';
import { officeWorld, PASSWORD, PHONE, signIn } from './backoffice-world.ts';

const world = await officeWorld('2026-11-20');
const { origin } = world;
await world.hire('qianwen', '钱文', ['editor', 'foi_head', 'publication_reviewer']);

test('on a phone five places stand at the foot, the others behind “more”, by keyboard too', async () => {
  const page = await world.enter('qianwen', PHONE);
  const bar = page.getByRole('navigation', { name: '主导航' });
  const more = bar.getByRole('button', { name: '更多' });
  await more.waitFor();
  assert.equal(await bar.getByRole('link').count(), 5);
  const rows = await bar
    .locator(':scope > ul > li')
    .evaluateAll((items) => [...new Set(items.map((item) => Math.round(item.getBoundingClientRect().top)))]);
  assert.equal(rows.length, 1, 'one row');
  await more.focus();
  await page.keyboard.press('Enter');
  assert.equal(await more.getAttribute('aria-expanded'), 'true');
  assert.deepEqual(await axeFindings(page), []);
  await page.keyboard.press('Escape');
  assert.equal(await more.getAttribute('aria-expanded'), 'false');
  assert.ok(await more.evaluate((button) => button === document.activeElement));
  await page.keyboard.press('Enter');
  await bar.getByRole('link', { name: '设置' }).click();
  await page.waitForURL(/\/office\/settings/);
  assert.equal(await more.getAttribute('aria-expanded'), 'false');
  await page.setViewportSize({ width: 1366, height: 800 });
  await bar.getByRole('link', { name: '设置' }).waitFor();
  assert.equal(await more.count(), 0, 'on the desk all places stand in one list');
});

test('who wanted to see a preview comes back to it after the sign-in, and nobody is led elsewhere', async () => {
  const page = await world.open();
  const preview = '/preview/aB3_x-9';
  await page.goto(`${origin}/office/?after=${encodeURIComponent(preview)}`);
  await page.getByText('登录后回到您要看的预览').waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await signIn(page, 'qianwen', PASSWORD);
  await page.waitForURL(`${origin}${preview}`);
  await page.goto(`${origin}/office/?after=${encodeURIComponent('//example.org/preview/x')}`);
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  assert.equal(new URL(page.url()).host, new URL(origin).host);
});
