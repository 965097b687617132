import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft } from '../../../src/modules/disclosure/index.ts';
import { addSchemeItem } from '../../../src/modules/disclosure/use-cases/scheme/add-item.ts';
import { axisCounts } from '../../../src/modules/disclosure/use-cases/scheme/axis-counts.ts';
import { changeSchemeItem } from '../../../src/modules/disclosure/use-cases/scheme/change-item.ts';
import { exportScheme } from '../../../src/modules/disclosure/use-cases/scheme/export-scheme.ts';
import { getDocumentItems } from '../../../src/modules/disclosure/use-cases/scheme/get-document-items.ts';
import { getSchemeItem } from '../../../src/modules/disclosure/use-cases/scheme/get-item.ts';
import { importScheme } from '../../../src/modules/disclosure/use-cases/scheme/import-scheme.ts';
import { linkSchemeDocuments } from '../../../src/modules/disclosure/use-cases/scheme/link-documents.ts';
import { unlinkSchemeDocuments } from '../../../src/modules/disclosure/use-cases/scheme/unlink-documents.ts';
import { listScheme } from '../../../src/modules/disclosure/use-cases/scheme/list-scheme.ts';
import { orderScheme } from '../../../src/modules/disclosure/use-cases/scheme/order-items.ts';
import { publicScheme } from '../../../src/modules/disclosure/use-cases/scheme/public-scheme.ts';
import { removeSchemeItem } from '../../../src/modules/disclosure/use-cases/scheme/remove-item.ts';
import { getSchemeMatrix } from '../../../src/modules/disclosure/use-cases/scheme/get-matrix.ts';
import { setDocumentItems } from '../../../src/modules/disclosure/use-cases/scheme/set-document-items.ts';
import { startScheme } from '../../../src/modules/disclosure/use-cases/scheme/start-scheme.ts';
import { SCHEME_DIGESTS } from '../../../src/modules/disclosure/store/scheme/record-digests.ts';
import { PUBLIC_ACTOR, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const ITEM = {
  level1: '财政预决算',
  level2: '部门预算',
  content: '年度部门预算文本',
  body: '宁川市第一局',
  timeLimitKind: 'working_days',
  timeLimitDays: 20,
  cycle: 'yearly',
  channels: ['website'],
  basis: '《中华人民共和国政府信息公开条例》第二十条第（七）项',
  statutoryItem: 'art20_07',
} as const;

async function world() {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime);
  return { runtime, agencyId, clerk: as('foi_clerk', agencyId) };
}
type World = Awaited<ReturnType<typeof world>>;

const add = ({ runtime, agencyId, clerk }: World, more: object = {}) =>
  runUseCase(runtime, clerk, addSchemeItem, { agencyId, ...ITEM, ...more });
const list = ({ runtime, agencyId, clerk }: World, more: object = {}) =>
  runUseCase(runtime, clerk, listScheme, { agencyId, ...more });

test('an item is added, changed by version, ordered and removed; every version stays on record', async () => {
  const w = await world();
  const { runtime, agencyId, clerk } = w;
  const first = await add(w);
  const second = await add(w, { level2: '部门决算', content: '年度部门决算文本' });
  await assert.rejects(add(w), /scheme_path_taken|相同/);
  await assert.rejects(add(w, { content: '另一', timeLimitDays: 30 }), /20个工作日/);
  await assert.rejects(add(w, { content: '另一', statutoryItem: 'guide' }), /法定公开事项/);
  const change = { id: first.id, version: 1, timeLimitDays: 10, channels: ['website', 'gazette'] };
  assert.equal((await runUseCase(runtime, clerk, changeSchemeItem, change)).version, 2);
  await assert.rejects(runUseCase(runtime, clerk, changeSchemeItem, change), /他人修改/);
  await runUseCase(runtime, clerk, orderScheme, { agencyId, ids: [second.id, first.id] });
  assert.deepEqual(
    (await list(w)).items.map(({ id }) => id),
    [second.id, first.id],
  );
  const { history, item } = await runUseCase(runtime, clerk, getSchemeItem, { id: first.id });
  assert.deepEqual(
    history[0]?.changes.map(({ field, before, after }) => [field.zh, before, after]),
    [
      ['时限天数', '20', '10'],
      ['公开渠道', '政府网站', '政府网站、政府公报'],
    ],
  );
  assert.equal(item.timeLimitText, '自信息形成或者变更之日起10个工作日内');
  await runUseCase(runtime, clerk, removeSchemeItem, { id: second.id, reason: '职能划出' });
  assert.equal((await list(w)).total, 1);
  const verified = await verifyLedger(runtime.db, runtime.files, [...SCHEME_DIGESTS]);
  assert.equal(verified.firstBreak, null);
});

test('documents fill items; cycle and drafts past their limit make them overdue', async () => {
  const w = await world();
  const { runtime, agencyId, clerk } = w;
  runtime.clock.goTo('2025-03-01');
  const budget = await add(w);
  const rules = await add(w, {
    level1: '文件',
    level2: '规范性文件',
    content: '文本',
    cycle: 'none',
    statutoryItem: 'art20_01',
  });
  runtime.clock.goTo('2026-11-20');
  assert.deepEqual((await list(w)).byState, { published: 0, overdue: 0, empty: 2, on_request: 0 });
  const published = await publish(runtime, agencyId);
  await runUseCase(runtime, clerk, linkSchemeDocuments, { id: rules.id, documentIds: [published.id] });
  const draft = await runUseCase(
    runtime,
    as('editor', agencyId),
    createDocumentDraft,
    draftOf(agencyId, {
      title: '2026年部门预算',
      signedOn: '2026-02-02',
      columns: ['art20_07'],
      kind: 'budget',
    }),
  );
  const suggested = await runUseCase(runtime, as('editor', agencyId), getDocumentItems, {
    documentId: draft.id,
  });
  assert.equal(suggested.suggested[0]?.id, budget.id);
  await runUseCase(runtime, as('editor', agencyId), setDocumentItems, {
    documentId: draft.id,
    itemIds: [budget.id],
  });
  const items = (await list(w, { sort: 'state' })).items;
  assert.deepEqual(
    items.map(({ id, status }) => [id, status.state, status.why, status.lateDocument?.id ?? null]),
    [
      [budget.id, 'overdue', 'document_late', draft.id],
      [rules.id, 'published', null, null],
    ],
  );
  runtime.clock.goTo('2027-03-01'); // the year 2026 has passed without a budget, whatever becomes of the draft
  assert.equal((await list(w, { state: 'overdue' })).items[0]?.status.dueOn, '2026-03-06');
  await runUseCase(runtime, clerk, unlinkSchemeDocuments, { id: budget.id, documentIds: [draft.id] });
  const [missed] = (await list(w, { state: 'overdue' })).items;
  assert.equal(missed?.status.why, 'never_published');
  const open = await runUseCase(runtime, PUBLIC_ACTOR, publicScheme, { agencyId });
  assert.deepEqual(
    open.items.map(({ documents, newest }) => [documents, newest.length]),
    [
      [0, 0],
      [1, 1],
    ],
  );
});

test('a table is tried row by row, then taken whole or not at all; an export comes back the same', async () => {
  const w = await world();
  const { runtime, agencyId, clerk } = w;
  const started = await runUseCase(runtime, clerk, startScheme, { agencyId });
  assert.equal(started.added, 22);
  await assert.rejects(runUseCase(runtime, clerk, startScheme, { agencyId }), /已有事项/);
  for (const format of ['xlsx', 'csv'] as const) {
    const { content, name } = await runUseCase(runtime, clerk, exportScheme, { agencyId, format });
    const again = await runUseCase(runtime, clerk, importScheme, { agencyId, file: { name, content } });
    assert.deepEqual(again.counts, { new: 0, same: 22, changed: 0, refused: 0 }, format);
    assert.equal(again.applied, false);
  }
  const head = '一级事项,二级事项,公开内容,公开主体,公开依据,公开渠道,公开时限';
  const good = '规划计划,城市更新规划,规划文本,本局,《条例》第二十条,政府网站,20个工作日内';
  const bad = '规划计划,交通规划,,本局,《条例》第二十条,政府网站,60个工作日内';
  const file = (text: string) => ({ name: '目录.csv', content: new TextEncoder().encode(text) });
  const tried = await runUseCase(runtime, clerk, importScheme, {
    agencyId,
    file: file(`${head}\n${good}\n${bad}`),
  });
  assert.deepEqual(
    tried.rows.map(({ line, outcome, problems }) => [line, outcome, problems.map(({ column }) => column)]),
    [
      [2, 'new', []],
      [3, 'refused', ['公开内容', '公开时限']],
    ],
  );
  assert.deepEqual(tried.rows[0]!.understood, [
    {
      zh: '法定公开事项按内容归入“规划计划”',
      en: 'No statutory item is named; the content puts it under “Plans”',
    },
  ]);
  await assert.rejects(
    runUseCase(runtime, clerk, importScheme, {
      agencyId,
      apply: true,
      file: file(`${head}\n${good}\n${bad}`),
    }),
    /整个文件没有导入/,
  );
  assert.equal((await list(w)).total, 22);
  const taken = await runUseCase(runtime, clerk, importScheme, {
    agencyId,
    apply: true,
    how: 'replace',
    file: file(`${head}\n${good}`),
  });
  assert.equal(taken.removed.length, 22);
  const left = (await list(w)).items;
  assert.deepEqual(
    left.map(({ level2, statutoryItem }) => [level2, statutoryItem]),
    [['城市更新规划', 'art20_03']],
  );
  await assert.rejects(
    runUseCase(runtime, clerk, importScheme, { agencyId, file: file('姓名,电话\n甲,1') }),
    /没有在文件中找到目录表/,
  );
});

test('a workbook that swells beyond all measure when it is unpacked is not read', async () => {
  const { runtime, agencyId, clerk } = await world();
  await runUseCase(runtime, clerk, startScheme, { agencyId });
  const { content, name } = await runUseCase(runtime, clerk, exportScheme, { agencyId, format: 'xlsx' });
  const swollen = zipSync({ ...unzipSync(content), 'xl/media/image1.png': new Uint8Array(64 * 2 ** 20) });
  await assert.rejects(
    runUseCase(runtime, clerk, importScheme, { agencyId, file: { name, content: swollen } }),
    /文件不能读取/,
  );
});

test('the matrix shows an agency and those below it; editors neither edit the scheme nor see other agencies', async () => {
  const w = await world();
  const { runtime, agencyId } = w;
  const below = await makeAgency(runtime, { parentId: agencyId, name: '宁川市下属局' });
  await runUseCase(runtime, SYSTEM_ACTOR, startScheme, { agencyId: below });
  const matrix = await runUseCase(
    runtime,
    as('supervisor', agencyId, { subordinateAgencyIds: [below] }),
    getSchemeMatrix,
    {
      agencyId,
    },
  );
  assert.deepEqual(
    matrix.agencies.map(({ name, total }) => [name.includes('下属'), total.items, total.empty]),
    [
      [false, 0, 0],
      [true, 22, 22],
    ],
  );
  const editor = as('editor', agencyId);
  await assert.rejects(runUseCase(runtime, editor, startScheme, { agencyId }), /权限/);
  await assert.rejects(runUseCase(runtime, editor, listScheme, { agencyId: below }), /权限/);
  const foreign = await publish(runtime, below);
  const item = await add(w);
  await assert.rejects(
    runUseCase(runtime, w.clerk, linkSchemeDocuments, { id: item.id, documentIds: [foreign.id] }),
    /不属于本机关/,
  );
});

test('the axes count what readers find', async () => {
  const w = await world();
  const { runtime, agencyId } = w;
  await publish(runtime, agencyId);
  await publish(runtime, agencyId, {
    title: '关于停水的通告',
    topic: null,
    kind: 'public_notice',
    genre: 'public_notice',
  });
  const { axes, total } = await runUseCase(runtime, PUBLIC_ACTOR, axisCounts, { agencyId });
  assert.equal(total, 2);
  const of = (name: string) => axes.find(({ axis }) => axis === name)!;
  assert.deepEqual(
    of('topic').values.map(({ value, count }) => [value, count]),
    [['construction_environment', 1]],
  );
  assert.equal(of('topic').without, 1);
  assert.deepEqual(
    of('year').values.map(({ value, count }) => [value, count]),
    [['2026', 2]],
  );
  assert.equal(of('agency').values[0]?.value, agencyId);
});
