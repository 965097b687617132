import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODULES } from '../../../src/app/modules.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { withdrawRelease } from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import {
  addColumn,
  COLUMN_TEXTS,
  getSite,
  listColumns,
  updateSite,
} from '../../../src/modules/platforms/index.ts';
import { changeColumn } from '../../../src/modules/platforms/use-cases/change-column.ts';
import { closeColumn } from '../../../src/modules/platforms/use-cases/close-column.ts';
import { publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const city = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府' });
const agencyId = await makeAgency(runtime, { parentId: city });
const township = await makeAgency(runtime, {
  kind: 'township',
  name: '宁川市云溪镇人民政府',
  parentId: city,
});
const head = as('foi_head', agencyId);
const columns = async (input: { agencyId?: string } = {}) =>
  (await runUseCase(runtime, PUBLIC_ACTOR, listColumns, input)).columns;
const code = (expected: string) => (error: unknown) =>
  error instanceof AppError && error.problems[0]?.code === expected;

test('the frame is the same for every agency: five columns in order, the items of Art. 20 and 21 below the third', async () => {
  const top = (await columns({ agencyId })).filter(({ parentId }) => parentId === null);
  assert.deepEqual(
    top.map(({ id, name }) => [id, name.zh]),
    [
      ['guide', '政府信息公开指南'],
      ['rules', '政府信息公开制度'],
      ['statutory_content', '法定主动公开内容'],
      ['annual_reports', '政府信息公开年报'],
      ['request_entry', '依申请公开'],
    ],
  );
  const below = async (id: string) =>
    (await columns({ agencyId: id }))
      .filter(({ parentId }) => parentId === 'statutory_content')
      .map((c) => c.id);
  const articles = Array.from({ length: 15 }, (_, i) => `art20_${String(i + 1).padStart(2, '0')}`);
  assert.deepEqual(await below(agencyId), [...articles, 'art21_municipal']);
  assert.deepEqual(await below(township), [...articles, 'art21_township']);
  assert.equal((await columns()).length, Object.keys(COLUMN_TEXTS).length);
  assert.ok((await columns()).every(({ name, description }) => name.en && description.zh && description.en));
});

test('own columns stand below the statutory content, keep their names apart, close only when empty', async () => {
  const { id } = await runUseCase(runtime, head, addColumn, {
    agencyId,
    name: '优化营商环境',
    description: '措施',
  });
  const [own] = (await columns({ agencyId })).filter((column) => !column.fixed);
  assert.deepEqual([own?.id, own?.parentId, own?.takesDocuments], [id, 'statutory_content', true]);
  assert.ok(!(await columns({ agencyId: township })).some((column) => column.id === id));
  for (const name of ['优化营商环境', '规划计划']) {
    await assert.rejects(
      runUseCase(runtime, head, addColumn, { agencyId, name, description: '重名' }),
      code('column_name_taken'),
    );
  }
  await runUseCase(runtime, head, changeColumn, { id, name: '营商环境', description: '政策和措施' });
  const document = await publish(runtime, agencyId, { columns: [id] });
  await assert.rejects(runUseCase(runtime, head, closeColumn, { id, reason: '合并' }), code('column_in_use'));
  const editor = as('editor', agencyId);
  await runUseCase(runtime, editor, withdrawRelease, {
    id: document.id,
    reason: 'replaced',
    note: '改放其他栏目',
  });
  await runUseCase(runtime, head, closeColumn, { id, reason: '合并到机构职能' });
  assert.ok(!(await columns({ agencyId })).some((column) => column.id === id));
  await assert.rejects(
    runUseCase(runtime, head, closeColumn, { id, reason: '再关' }),
    code('column_not_found'),
  );
  await assert.rejects(
    runUseCase(runtime, head, changeColumn, { id: 'guide', name: '指南', description: '改名' }),
    code('column_not_found'),
    'the fixed frame cannot be renamed',
  );
});

test('the site has a neutral name until it is given its own; a wrong identification code is refused', async () => {
  assert.equal((await runUseCase(runtime, PUBLIC_ACTOR, getSite, {})).name, '政府信息公开平台');
  const admin = as('system_admin', city);
  const site = {
    name: '宁川市人民政府门户网站',
    domain: 'www.ningchuan.gov.cn',
    siteIdCode: '3799000001',
    sponsor: '宁川市人民政府',
  };
  await assert.rejects(
    runUseCase(runtime, admin, updateSite, { ...site, siteIdCode: '12' }),
    (error: unknown) => {
      assert.ok(error instanceof AppError);
      assert.equal(error.problems[0]?.field, 'siteIdCode');
      assert.match(error.problems[0]?.zh ?? '', /10 位数字/);
      return true;
    },
  );
  await runUseCase(runtime, admin, updateSite, site);
  assert.equal((await runUseCase(runtime, PUBLIC_ACTOR, getSite, {})).siteIdCode, '3799000001');
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  assert.equal((await verifyLedger(runtime.db, runtime.files, digests)).firstBreak, null);
});
