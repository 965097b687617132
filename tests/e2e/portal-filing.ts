import type { Page } from 'playwright-core';
import type { House } from './portal-house.ts';

/** What somebody typed who knows what the form wants. */
export const FILLED = {
  description: '2025年度全市二级以上医院医疗服务价格调整的批复文件。',
  applicantName: '沈一鸣',
  phone: '13800000000',
} as const;

/** Fills in the form and sends it; the page then shows the receipt, whose number and code are returned. */
export async function fileRequest(
  page: Page,
  house: Pick<House, 'health'>,
): Promise<{ number: string; queryCode: string }> {
  await page.goto('/request/form');
  await page.selectOption('#agencyId', house.health);
  await page.fill('#description', FILLED.description);
  await page.check('input[name=applicantType][value=natural_person]');
  await page.fill('#applicantName', FILLED.applicantName);
  await page.fill('#phone', FILLED.phone);
  await page.check('input[name=wantedForm][value=electronic]');
  await page.check('input[name=delivery][value=portal]');
  await page.click('main form button[type=submit]');
  await page.waitForURL('**/request/receipt');
  const [number = '', queryCode = ''] = await page.locator('.codes dd').allTextContents();
  return { number: number.trim(), queryCode: queryCode.trim() };
}
