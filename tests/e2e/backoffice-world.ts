import type { BrowserContext, Locator, Page } from 'playwright-core';
import { MODULES } from '../../src/app/modules.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import type { Role } from '../../src/modules/identity/index.ts';
import { launchBrowser } from '../support/chromium.ts';
import { serveOffice } from '../support/office.ts';
import { makeAgency, makeDivision, makePerson, testClock, testRuntime } from '../support/runtime.ts';
import type { TestClock } from '../support/runtime.ts';
import { whenDone } from '../support/when-done.ts';

export const PASSWORD = 'Office-pass-2026';

export const DESK = { width: 1366, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface OfficeWorld {
  runtime: Runtime;
  clock: TestClock;
  origin: string;
  agencyId: string;
  governmentId: string;
  divisionId: string;
  /** Adds a person with posts; the password is PASSWORD. */
  hire(
    login: string,
    name: string,
    roles: readonly Role[],
    place?: { divisionId?: string; agencyId?: string },
  ): Promise<string>;
  /** A window of its own, signed in; `errors` collects what the page complained about. */
  enter(login: string, view?: { width: number; height: number }): Promise<Page>;
  open(view?: { width: number; height: number }): Promise<Page>;
}

/** The back office on a fresh database with one agency, its browser and its server; closed after the file's tests. */
export async function officeWorld(today = '2026-11-20'): Promise<OfficeWorld> {
  const clock = testClock(today);
  const runtime = await testRuntime({ clock });
  const governmentId = await makeAgency(runtime, {
    kind: 'government',
    name: '宁川市人民政府',
    code: 'ningchuan',
  });
  const agencyId = await makeAgency(runtime, {
    parentId: governmentId,
    name: '宁川市卫生健康局',
    code: 'health',
  });
  const divisionId = await makeDivision(runtime, agencyId, '医政科');
  const server = await serveOffice(runtime, MODULES);
  const browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  whenDone(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
    await server.close();
  });
  const open = async (view = DESK): Promise<Page> => {
    const context = await browser.newContext({ viewport: view, locale: 'zh-CN', acceptDownloads: true });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return page;
  };
  return {
    runtime,
    clock,
    origin: server.origin,
    agencyId,
    governmentId,
    divisionId,
    open,
    hire: (login, name, roles, place = {}) =>
      makePerson(runtime, place.agencyId ?? agencyId, {
        login,
        name,
        roles,
        password: PASSWORD,
        divisionId: place.divisionId ?? null,
      }),
    enter: async (login, view) => {
      const page = await open(view);
      await page.goto(`${server.origin}/office/`);
      await signIn(page, login, PASSWORD);
      await page.getByRole('navigation', { name: '主导航' }).waitFor();
      return page;
    },
  };
}

/** Fills in the sign-in form. */
export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** Chooses an option of a choice field. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.locator('.ant-select-item-option', { hasText: option }).locator('visible=true').first().click();
}

/**
 * Puts the cursor at the end of a rich text. The editor sets its own cursor shortly after it gets the focus and reads the
 * browser's afterwards: fingers are slower than that, a test is not.
 */
export async function toEndOf(text: Locator): Promise<void> {
  const page = text.page();
  await text.click();
  await page.waitForTimeout(150);
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(150);
}
