import test from 'node:test';
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { choose, officeWorld, PASSWORD, PHONE, signIn } from './backoffice-world.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import { createPerson, givePost, SYSTEM_ACTOR } from '../../src/modules/identity/index.ts';

const world = await officeWorld();
const { divisionId } = world;
await world.hire('chenmin', '陈敏', ['foi_clerk']);
await world.hire('zhaoyiming', '赵一鸣', ['handler'], { divisionId });
await world.hire('sunke', '孙可', ['unit_head'], { divisionId });
await world.hire('zhouzheng', '周正', ['foi_head']);

const step = (page: Page, name: string) =>
  page.getByRole('region', { name: '下一步' }).getByRole('button', { name, exact: true });
const dialogButton = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

test('a wrong password is refused in plain words; the first password must be changed', async () => {
  const { personId, firstPassword } = await runUseCase(world.runtime, SYSTEM_ACTOR, createPerson, {
    agencyId: world.agencyId,
    login: 'newcomer',
    name: '新来的',
  });
  const post = { personId, agencyId: world.agencyId, role: 'foi_clerk' as const };
  await runUseCase(world.runtime, SYSTEM_ACTOR, givePost, post);
  const page = await world.open();
  await page.goto(`${world.origin}/office/`);
  await signIn(page, 'newcomer', 'not-the-password');
  assert.match(await page.getByRole('alert').innerText(), /登录名或密码/);
  await signIn(page, 'newcomer', firstPassword);
  await page.getByRole('heading', { name: '请先修改初始密码' }).waitFor();
  await page.getByLabel('现在的密码').fill(firstPassword);
  await page.getByLabel('新密码', { exact: true }).fill('short');
  await page.getByLabel('再输一次新密码').fill('short');
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.locator('.ant-form-item-explain-error, [role=alert]').first().waitFor();
  await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再输一次新密码').fill(PASSWORD);
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.getByRole('heading', { name: /今日/, level: 1 }).waitFor();
});

test('a letter becomes a case, is decided by the guide, reviewed on a phone and dispatched', async () => {
  const clerk = await world.enter('chenmin');
  const address = await registerLetter(clerk);
  await step(clerk, '分办').click();
  await choose(clerk, '承办科室', '医政科');
  await choose(clerk, '经办人', '赵一鸣');
  await dialogButton(clerk, '分办').click();
  await clerk.getByRole('dialog').waitFor({ state: 'detached' });
  await clerk.getByRole('region', { name: '案件情况' }).getByText('赵一鸣').waitFor();

  const handler = await world.enter('zhaoyiming');
  await handler.goto(address);
  await draftGrant(handler);

  const unitHead = await world.enter('sunke', PHONE);
  await reviewOnPhone(unitHead);
  await unitHead.getByRole('link', { name: '设备采购清单' }).click();
  await step(unitHead, '退回修改').click();
  await dialogButton(unitHead, '退回修改').click();
  await unitHead.getByText(/退回理由：必须填写/).waitFor();
  await unitHead.getByLabel('退回理由').fill('请补充清单的年度。');
  await dialogButton(unitHead, '退回修改').click();
  await unitHead.getByText('请补充清单的年度。').first().waitFor();

  await handler.goto(`${address}/decision`);
  await handler.getByRole('textbox', { name: '信息名称 1' }).fill('2025年度设备采购清单');
  await handler.getByRole('button', { name: '保存并提交审核' }).click();
  await handler.getByRole('region', { name: '下一步' }).waitFor();

  await unitHead.goto(address);
  await step(unitHead, '审核通过').click();
  await dialogButton(unitHead, '审核通过').click();
  await unitHead.getByRole('dialog').waitFor({ state: 'detached' });

  const foiHead = await world.enter('zhouzheng', PHONE);
  await foiHead.goto(address);
  await step(foiHead, '审核通过').click();
  await foiHead.getByLabel('审核意见').fill('同意公开');
  await dialogButton(foiHead, '审核通过').click();
  await foiHead.getByRole('dialog').waitFor({ state: 'detached' });

  await clerk.goto(address);
  await step(clerk, '发出答复').click();
  await clerk.getByLabel('邮件号等').fill('EMS 1234567890');
  await dialogButton(clerk, '发出答复').click();
  await clerk.getByText('已办结').first().waitFor();
  const letters = clerk.getByRole('region', { name: '文书' });
  const href = await letters.getByRole('link', { name: /PDF/ }).first().getAttribute('href');
  const letter = await clerk.request.get(`${world.origin}${href}`);
  assert.equal(letter.headers()['content-type'], 'application/pdf');
  await clerk.getByRole('region', { name: '答复期限' }).getByText('按期答复').waitFor();
});

test('why this date: every day with its reason; a fact is corrected with a reason', async () => {
  const foiHead = await world.enter('zhouzheng');
  await foiHead.goto(`${world.origin}/office/requests?list=all`);
  await foiHead.getByRole('link', { name: '设备采购清单' }).click();
  await foiHead.getByRole('button', { name: '为什么是这一天' }).click();
  const account = foiHead.getByRole('table', { name: '逐日计算表' });
  assert.match(await account.innerText(), /条例/);
  await foiHead
    .getByRole('region', { name: '办理经过' })
    .getByRole('button', { name: '更正' })
    .last()
    .click();
  await dialogButton(foiHead, '更正记录').click();
  await foiHead.getByText(/更正理由：必须填写/).waitFor();
});

async function registerLetter(page: Page): Promise<string> {
  await page.getByRole('link', { name: '登记申请' }).click();
  await page.getByText('当面提交', { exact: true }).click();
  await page.getByRole('textbox', { name: '姓名或者名称' }).fill('李晓红');
  await page.getByLabel('所需政府信息的名称').fill('2025年度全市社区卫生服务中心设备采购清单');
  await page.getByLabel('清单中的简称').fill('设备采购清单');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.locator('.ant-form-item-explain-error').first().waitFor();
  await page.getByLabel('电话').fill('13800001234');
  await page.getByLabel('通信地址').fill('宁川市东街1号');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  const receipt = page.getByRole('region', { name: '已登记' });
  assert.match(await receipt.innerText(), /公开〔2026〕第0001号/);
  await page.getByRole('link', { name: '打开案件' }).click();
  await page.getByRole('region', { name: '下一步' }).waitFor();
  return page.url();
}

async function draftGrant(page: Page): Promise<void> {
  await page.getByRole('link', { name: '拟答复' }).click();
  for (const option of [
    '明确、齐全',
    '是政府信息公开申请',
    '本机关',
    '有',
    '可以公开',
    '按申请人要求的形式，随答复提供',
    '当面、邮寄等纸质方式',
  ]) {
    await page.getByRole('button', { name: option, exact: true }).click();
  }
  await page.getByRole('button', { name: '添加 信息名称' }).click();
  await page.getByRole('textbox', { name: '信息名称 1' }).fill('设备采购清单');
  await choose(page, '提供形式', '纸质');
  await choose(page, '提供时间', '随答复书提供');
  await page.getByRole('button', { name: '保存并提交审核' }).click();
  await page.getByText('审核中').first().waitFor();
}

async function reviewOnPhone(page: Page): Promise<void> {
  const mine = page.getByRole('region', { name: /等我办理/ });
  await mine.getByRole('link', { name: '设备采购清单' }).waitFor();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '依申请公开' }).click();
  await page.getByRole('link', { name: /等我办理/ }).click();
  await page.getByRole('table').waitFor();
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  assert.equal(wide, 0, 'nothing is wider than the phone');
}
