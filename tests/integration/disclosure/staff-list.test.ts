import assert from 'node:assert/strict';
import { test } from 'node:test';
import ExcelJS from 'exceljs';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft, submitDraft, withdrawRelease } from '../../../src/modules/disclosure/index.ts';
import { exportDocuments } from '../../../src/modules/disclosure/use-cases/export-documents.ts';
import { listDocuments } from '../../../src/modules/disclosure/use-cases/list-documents.ts';
import { draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const editor = as('editor', agencyId);
const draft = (more: Record<string, unknown>) =>
  runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more));
const list = (more: Record<string, unknown> = {}) =>
  runUseCase(runtime, editor, listDocuments, { agencyId, ...more });
const titles = async (more: Record<string, unknown>) => (await list(more)).items.map(({ title }) => title);

// Twenty working days after 2026-10-23 is Friday 2026-11-20, the day of the test.
await draft({ title: '逾期', signedOn: '2026-10-22' });
await draft({ title: '今日到期', signedOn: '2026-10-23' });
await draft({ title: '期限内', signedOn: '2026-11-10', documentNumber: '宁试〔2026〕77号' });
await draft({ title: '无日期', signedOn: null });
const waiting = await draft({ title: '待审', columns: ['art20_07'], kind: 'budget' });
await runUseCase(runtime, editor, submitDraft, { id: waiting.id });
await publish(runtime, agencyId, { title: '=已发布', signedOn: '2026-10-20' });
const gone = await publish(runtime, agencyId, { title: '已撤下' });
await runUseCase(runtime, editor, withdrawRelease, { id: gone.id, reason: 'duplicate', note: '重复发布' });

test('stages are counted and filtered; every document has exactly one', async () => {
  const { byStage, total } = await list();
  assert.deepEqual(byStage, { draft: 4, in_review: 1, released: 1, withdrawn: 1 });
  assert.equal(total, 7);
  assert.deepEqual(await titles({ stage: 'in_review' }), ['待审']);
  assert.deepEqual(await titles({ stage: 'withdrawn' }), ['已撤下']);
});

test('deadlines: late, due today and open agree with what each row says', async () => {
  assert.deepEqual(await titles({ deadline: 'late' }), ['逾期']);
  assert.deepEqual(await titles({ deadline: 'due_today' }), ['今日到期']);
  assert.deepEqual((await titles({ deadline: 'open' })).sort(), ['待审', '期限内'].sort());
  for (const row of (await list()).items) {
    const expected: Record<string, string | undefined> = {
      逾期: 'late',
      今日到期: 'due_today',
      期限内: 'open',
      待审: 'open',
      '=已发布': 'released_late',
    };
    assert.equal(row.deadline?.state, expected[row.title], row.title);
  }
  const late = (await list({ deadline: 'late' })).items[0]!;
  assert.deepEqual([late.deadline?.dueOn, late.deadline?.daysLeft], ['2026-11-19', -1]);
});

test('filters by kind, column, year, text and number; order and pages', async () => {
  assert.deepEqual(await titles({ kind: 'budget' }), ['待审']);
  assert.deepEqual(await titles({ columnId: 'art20_07' }), ['待审']);
  assert.deepEqual(await titles({ text: '〔2026〕77' }), ['期限内']);
  assert.deepEqual(await titles({ text: '%' }), [], 'a sign of patterns is only text');
  assert.deepEqual(await titles({ year: 2025 }), []);
  const byDeadline = await titles({ sort: 'deadline', direction: 'asc' });
  assert.deepEqual(byDeadline.slice(0, 3), ['=已发布', '逾期', '今日到期']);
  assert.equal(byDeadline.at(-1), '无日期');
  const second = await list({ page: 2, pageSize: 5 });
  assert.deepEqual([second.items.length, second.total], [2, 7]);
});

test('the list leaves as a spreadsheet and as text that no spreadsheet takes for a formula', async () => {
  const sheet = await runUseCase(runtime, editor, exportDocuments, { agencyId });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(sheet.content as never);
  assert.equal(book.worksheets[0]!.rowCount, 8);
  assert.equal(book.worksheets[0]!.getCell('A1').value, '标题');
  const csv = await runUseCase(runtime, editor, exportDocuments, {
    agencyId,
    format: 'csv',
    stage: 'released',
  });
  const text = csv.content.toString('utf8');
  assert.ok(text.startsWith('\ufeff"标题"'));
  assert.match(text, /"'=已发布"/);
  assert.match(text, /法规、规章和规范性文件/);
});
