import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildWebServer } from '../../src/app/web.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { withdrawRelease } from '../../src/modules/disclosure/index.ts';
import { launchBrowser } from '../support/chromium.ts';
import { publish } from '../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../support/runtime.ts';
import type { TestClock } from '../support/runtime.ts';
import { whenDone } from '../support/when-done.ts';

/** A small city with its site served on a port of its own. */
export interface House {
  readonly runtime: Runtime & { clock: TestClock };
  readonly address: string;
  readonly government: string;
  readonly health: string;
  readonly documents: { readonly rules: string; readonly budget: string; readonly withdrawn: string };
}

const BUDGET_LIST = 22;

/** Opens the city: two agencies, enough documents for two pages, one of them withdrawn. */
export async function openHouse(): Promise<House> {
  const runtime = await testRuntime();
  const government = await makeAgency(runtime, { code: 'city', name: '宁川市人民政府', kind: 'government' });
  const health = await makeAgency(runtime, {
    code: 'health',
    name: '宁川市卫生健康委员会',
    parentId: government,
  });
  const rules = await publish(runtime, government, {
    title: '宁川市人民政府关于印发《宁川市生活垃圾分类管理办法》的通知',
    documentNumber: '宁政发〔2026〕18号',
    keywords: ['垃圾分类'],
    body: '<h2>第一章　总则</h2><p>第一条　为了加强生活垃圾分类管理，制定本办法。</p><table><tr><th>类别</th></tr><tr><td>可回收物</td></tr></table>',
  });
  const budget = await publish(runtime, health, {
    title: '宁川市卫生健康委员会2026年部门预算',
    kind: 'budget',
    columns: ['art20_07'],
    documentNumber: null,
  });
  for (let at = 1; at <= BUDGET_LIST; at += 1) {
    await publish(runtime, health, { title: `医疗机构校验结果公示（第${at}批）`, kind: 'public_notice' });
  }
  const withdrawn = await publish(runtime, health, { title: '含个人信息的名单' });
  const reason = { reason: 'personal_privacy', note: '名单含身份证号码' };
  await runUseCase(runtime, as('publication_reviewer', health), withdrawRelease, {
    id: withdrawn.id,
    ...reason,
  });

  const application = {
    runtime,
    database: undefined as never,
    dataDirectory: '',
    close: async () => undefined,
  };
  const server = await buildWebServer(application, () => undefined);
  await server.listen({ port: 0, host: '127.0.0.1' });
  whenDone(() => server.close());
  const { port } = server.server.address() as AddressInfo;
  const documents = { rules: rules.id, budget: budget.id, withdrawn: withdrawn.id };
  return { runtime, address: `http://127.0.0.1:${port}`, government, health, documents };
}

export interface View {
  readonly width?: number;
  readonly javaScript?: boolean;
  readonly older?: boolean;
  /** Lets the test put a script of its own into pages, which their content policy forbids. */
  readonly injectable?: boolean;
}

/** A browser for one test file. */
export async function openBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  whenDone(() => browser.close());
  return browser;
}

/** A reader's window, with nothing remembered from others. */
export async function openWindow(
  browser: Browser,
  house: House,
  view: View = {},
): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({
    baseURL: house.address,
    viewport: { width: view.width ?? 1280, height: 844 },
    javaScriptEnabled: view.javaScript ?? true,
    locale: 'zh-CN',
    acceptDownloads: true,
    bypassCSP: view.injectable ?? false,
  });
  if (view.older) await context.addCookies([{ name: 'gongkai_view', value: 'older', url: house.address }]);
  return [await context.newPage(), context];
}
