import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import * as reporting from '../../../src/modules/reporting/index.ts';
import { outsideReport } from '../../support/collection.ts';
import { as, makeAgency, testClock, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime({ clock: testClock('2026-02-10') });
const agencyId = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府' });
const financeId = await makeAgency(runtime, { parentId: agencyId, name: '宁川市财政局' });
const clerk = as('foi_clerk', agencyId);
const upload = async (name: string, seed: number, more: Parameters<typeof outsideReport>[2] = {}) => {
  const { file } = await outsideReport(name, seed, more);
  return runUseCase(runtime, clerk, reporting.uploadReport, { agencyId, file });
};
const read = (id: string) => runUseCase(runtime, clerk, reporting.getReceived, { id });
const list = (more: object = {}) =>
  runUseCase(runtime, clerk, reporting.listReceived, { agencyId, year: 2025, ...more });

test('a report is known by its agency; last year’s stands beside it and is compared with', async () => {
  await upload('宁川市财政局', 1, { year: 2024 });
  const { id, aboutAgencyId, agencyName, state } = await upload('宁川市财政局', 2);
  assert.deepEqual([aboutAgencyId, agencyName], [financeId, '宁川市财政局']);
  assert.equal(state, 'open');
  const { previous, findings, cells } = await read(id);
  assert.equal(previous!.year, 2024);
  const carried = findings.find(({ code }) => code === 'Y-CARRY')!;
  assert.equal(carried.severity, 'error');
  assert.notEqual(previous!.cells['t3.carried_out.total'], cells['t3.carried_in.total']);
});

test('a copied text is found in both reports after a re-check, with the passages side by side', async () => {
  const first = await upload('宁川市教育局', 31);
  const second = await upload('宁川市体育局', 31);
  const before = (await read(first.id)).similar;
  assert.ok(
    before.every(({ agencyName }) => agencyName !== '宁川市体育局'),
    'the copy came later',
  );
  assert.ok(second.similarity! > 0.7, String(second.similarity));
  const checked = await runUseCase(runtime, clerk, reporting.recheckReports, { agencyId, year: 2025 });
  assert.equal(checked.checked, 3);
  assert.ok(checked.changed.some(({ id, appeared }) => id === first.id && appeared > 0));
  const { similar, findings } = await read(first.id);
  assert.equal(similar[0]!.agencyName, '宁川市体育局');
  assert.ok(similar[0]!.passages.every(({ here, there }) => here.text.length > 20 && there.text.length > 20));
  assert.ok(findings.some(({ code, expected }) => code === 'F-TEXT' && String(expected).includes('体育局')));
});

test('the list finds by state, severity, code, source and words, and counts what was found', async () => {
  await upload('宁川市民政局', 4, { fault: 'unbalanced' });
  const named = await list({ q: '民政' });
  assert.deepEqual(
    named.reports.map(({ agencyName }) => agencyName),
    ['宁川市民政局'],
  );
  const balance = await list({ code: 'T3-BALANCE' });
  assert.ok(balance.reports.some(({ agencyName }) => agencyName === '宁川市民政局'));
  const clean = await list({ state: 'clean' });
  assert.ok(clean.reports.every(({ errors, warnings }) => errors + warnings === 0));
  assert.equal((await list({ source: 'form' })).reports.length, 0);
  assert.equal(
    (await list({ severity: 'error' })).reports.every(({ errors }) => errors > 0),
    true,
  );
  assert.ok((await list()).codes.some(({ code, count }) => code === 'T3-BALANCE' && count >= 1));
  assert.deepEqual((await list()).years, [2025, 2024]);
});

test('what the file does not say must be told, and a file that is no report is refused with the reason', async () => {
  const failure = async (act: Promise<unknown>) => {
    const error = await act.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof AppError);
    return error.problems[0]!.code;
  };
  const text = (words: string, name = '报告.txt') => ({
    agencyId,
    file: { name, content: new TextEncoder().encode(words) },
  });
  const put = (input: ReturnType<typeof text>) => runUseCase(runtime, clerk, reporting.uploadReport, input);
  assert.equal(await failure(put(text('今天天气很好。'))), 'not_a_report');
  assert.equal(await failure(put(text(''))), 'file_empty');
  const nameless =
    '2025年政府信息公开工作年度报告\n一、总体情况\n依法公开。\n二、主动公开政府信息情况\n无。\n五、存在的主要问题及改进情况\n无。\n';
  assert.equal(await failure(put(text(nameless))), 'agency_unclear');
  const paragraph = `${'全年通过网站公开各类信息。'.repeat(20)}\n`;
  assert.equal(await failure(put(text(nameless + paragraph.repeat(1200)))), 'report_too_long');
  const told = await runUseCase(runtime, clerk, reporting.uploadReport, {
    ...text(nameless),
    agencyName: '宁川市信访局',
  });
  assert.deepEqual([told.agencyName, told.year, told.aboutAgencyId], ['宁川市信访局', 2025, null]);
  const { file_name, content } = await runUseCase(runtime, clerk, reporting.downloadReceived, {
    id: told.id,
  }).then((made) => ({ file_name: made.name, content: String(made.content) }));
  assert.deepEqual([file_name, content], ['报告.txt', nameless]);
});

test('two copies that arrive at the same time: one stands, the other is replaced', async () => {
  await Promise.all([1, 2, 3].map(() => upload('宁川市统计局', 77)));
  const { reports } = await list({ q: '统计局', replaced: true });
  assert.equal(reports.length, 3);
  assert.equal(reports.filter(({ replaced }) => !replaced).length, 1);
});

test('what an agency keeps of last year is shown to the office above it, not to the agency beside it', async () => {
  const [own, beside] = [
    as('foi_clerk', financeId),
    await makeAgency(runtime, { parentId: agencyId, name: '宁川市审计局' }),
  ];
  const { file: last } = await outsideReport('宁川市财政局', 7, { year: 2022 });
  await runUseCase(runtime, own, reporting.uploadReport, { agencyId: financeId, file: last });
  const { file } = await outsideReport('宁川市财政局', 8, { year: 2023 });
  const seenBy = async (office: string): Promise<number | undefined> => {
    const actor = as('foi_clerk', office);
    const { id } = await runUseCase(runtime, actor, reporting.uploadReport, { agencyId: office, file });
    return (await runUseCase(runtime, actor, reporting.getReceived, { id })).previous?.year;
  };
  assert.deepEqual(
    [await seenBy(agencyId), await seenBy(financeId), await seenBy(beside)],
    [2022, 2022, undefined],
  );
});
