import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { report as reportCommand } from '../../../src/app/commands/report.ts';
import { MODULES } from '../../../src/app/modules.ts';
import { caseActs } from '../../../src/app/replay/case-acts.ts';
import { foundReplayCity } from '../../../src/app/replay/replay-city.ts';
import { onDay } from '../../../src/app/replay/run-replay.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { currentCalendar } from '../../../src/modules/calendar/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as reporting from '../../../src/modules/reporting/index.ts';
import { correctFact, decideRemedy, getCase, recordRemedy } from '../../../src/modules/requests/index.ts';
import { takeReport } from '../../support/annual-report.ts';
import { as, testClock, testRuntime } from '../../support/runtime.ts';
import { temporaryDirectory } from '../../support/database.ts';

const runtime = await testRuntime({ clock: testClock('2026-01-20') });
const city = await foundReplayCity(onDay(runtime, '2025-01-02'), 2, ['宁川市卫生健康局']);
const agencyId = city.agencies[0]!.id;
const head = as('foi_head', agencyId);
const calendar = await currentCalendar(runtime.db, agencyId);
const of2025 = { agencyId, year: 2025 };

const plan = { agency: 0, channel: 'online' as const, applicantType: 'other' as const };
const plans = [
  { ...plan, outcome: 'granted', receivedOn: '2025-03-03', closedOn: '2025-03-19' },
  { ...plan, outcome: 'refused_enforcement_file', receivedOn: '2025-06-09', closedOn: '2025-06-25' },
  { ...plan, outcome: 'granted', receivedOn: '2025-12-26', closedOn: '2026-01-14' },
];
for (const [n, one] of plans.entries())
  for (const act of caseActs(one, n, { city, calendar })) await act.run(onDay(runtime, act.on));

const tables = (choice: { year: number } | { from: string; to: string }) =>
  runUseCase(runtime, head, reporting.getReportTables, { agencyId, source: 'ledger', ...choice });
const cell = (id: string, source: 'ledger' | 'published' = 'ledger') =>
  runUseCase(runtime, head, reporting.getCell, { ...of2025, cell: id, source });
const refusedCase = (await cell('t3.refused_enforcement_file.total')).members[0]!.id;

test('the living table: every figure of a year or any period with the cases behind it', async () => {
  const { cells, findings, tables: layouts } = await tables({ year: 2025 });
  assert.equal(layouts.length, 3);
  assert.equal(Object.keys(cells).length, 200);
  assert.deepEqual(findings, []);
  assert.equal(cells['t3.new_received.other_org']!.value, 3);
  assert.equal(cells['t3.total_handled.total']!.value, 2);
  assert.equal(cells['t3.carried_out.total']!.value, 1);
  const quarter = await tables({ from: '2025-04-01', to: '2025-06-30' });
  assert.equal(quarter.cells['t3.new_received.total']!.value, 1);
  assert.equal(quarter.cells['t3.carried_in.total']!.value, 0);
  const { members, label } = await cell('t3.granted.total');
  assert.equal(label, '（一）予以公开·总计');
  const [member] = members;
  assert.ok(member?.type === 'request');
  assert.deepEqual([member.closedOn, member.outcome, member.inTime], ['2025-03-19', 'granted', true]);
  assert.match(member.applicantName, /\*/);
});

test('remedies are counted in table 4 and lead to their request', async () => {
  const at = onDay(runtime, '2025-07-10');
  const filed = {
    id: refusedCase,
    track: 'review' as const,
    organ: '宁川市人民政府',
    caseNumber: '宁复〔2025〕1号',
  };
  const { recordId } = await runUseCase(at, city.clerk, recordRemedy, filed);
  assert.equal((await cell('t4.review.pending')).value, 1);
  const decided = { id: refusedCase, remedyId: recordId!, result: 'upheld' as const };
  await runUseCase(onDay(runtime, '2025-09-01'), city.clerk, decideRemedy, decided);
  const { value, members } = await cell('t4.review.upheld');
  assert.equal(value, 1);
  assert.ok(members[0]?.type === 'remedy');
  assert.deepEqual([members[0].requestId, members[0].decidedOn], [refusedCase, '2025-09-01']);
});

test('a published report is frozen with its lists, open to everybody, and passes every check', async () => {
  await assert.rejects(
    runUseCase(runtime, PUBLIC_ACTOR, reporting.readPublishedReport, { agency: agencyId, year: 2025 }),
    (error) => error instanceof AppError && error.problems[0]?.code === 'not_published',
  );
  const published = await takeReport(runtime, of2025);
  assert.equal(published.path, '/annual-reports/bureau-1/2025?version=1');
  const { findings, stage } = await runUseCase(runtime, head, reporting.getCompilation, of2025);
  assert.deepEqual([stage, findings], ['published', []]);
  const page = await runUseCase(runtime, PUBLIC_ACTOR, reporting.readPublishedReport, {
    agency: 'bureau-1',
    year: 2025,
  });
  assert.match(page.html, /<table>/);
  assert.deepEqual([page.version, page.corrects, page.correctedBy], [1, null, null]);
  for (const format of ['html', 'docx', 'pdf'] as const) {
    const asked = { agency: 'bureau-1', year: 2025, format };
    const { content, name } = await runUseCase(
      runtime,
      PUBLIC_ACTOR,
      reporting.downloadPublishedReport,
      asked,
    );
    assert.deepEqual(reporting.checkReport(await reporting.readReport(content, name)), []);
  }
  const open = { agency: 'bureau-1', year: 2025, format: 'json' as const };
  const { content } = await runUseCase(runtime, PUBLIC_ACTOR, reporting.downloadPublishedReport, open);
  assert.ok(!content.toString('utf8').includes(refusedCase), 'the lists of cases stay inside');
  const { reports } = await runUseCase(runtime, PUBLIC_ACTOR, reporting.listPublishedReports, {});
  assert.deepEqual(
    reports.map(({ year, publishedOn }) => [year, publishedOn]),
    [[2025, '2026-01-20']],
  );
});

test('a later correction moves the ledger, not the published report', async () => {
  const { timeline } = await runUseCase(runtime, city.clerk, getCase, { id: refusedCase });
  const received = timeline.find(({ kind }) => kind === 'requests.received')!;
  await runUseCase(runtime, city.foiHead, correctFact, {
    id: refusedCase,
    factId: received.factId,
    on: '2025-06-10',
    reason: '确认日期录入有误',
  });
  assert.equal((await cell('t3.new_received.total', 'published')).value, 3);
  const june9 = await tables({ from: '2025-06-09', to: '2025-06-09' });
  assert.equal(june9.cells['t3.new_received.total']!.value, 0);
  const { frozen } = await runUseCase(runtime, head, reporting.getCompilation, of2025);
  assert.deepEqual(
    frozen?.moved.map(({ key, before, after }) => [key, before, after]),
    [['requests.average_days', '12', '11.5']],
    'a receipt that stays in its year moves the time taken and nothing else',
  );
});

test('a year that is not over can be written, not frozen', async () => {
  const of2026 = { agencyId, year: 2026 };
  await assert.rejects(
    runUseCase(runtime, head, reporting.freezeReport, of2026),
    (error) => error instanceof AppError && error.problems[0]?.code === 'year_running',
  );
  const { running, acts } = await runUseCase(runtime, head, reporting.getCompilation, of2026);
  assert.ok(running);
  assert.equal(acts.find(({ act }) => act === 'edit')?.allowed, true);
  assert.match(acts.find(({ act }) => act === 'freeze')!.why!.zh, /尚未结束/);
});

test('gongkai report writes the report of an agency by code, and says what is wrong otherwise', async () => {
  const application = { runtime } as never;
  const file = join(temporaryDirectory(), 'report.html');
  const said: string[] = [];
  const output = { stdout: () => undefined, stderr: (text: string) => void said.push(text) };
  const begun = performance.now();
  const code = await reportCommand(
    application,
    { agency: 'bureau-1', year: 2025, format: 'html', output: file },
    output,
  );
  assert.ok(performance.now() - begun < 1000);
  assert.equal(code, 0);
  const model = await reporting.readReport(await readFile(file), file);
  assert.deepEqual(reporting.checkReport(model), []);
  const kept = { agency: 'bureau-1', year: 2025, format: 'html' as const };
  const { content } = await runUseCase(runtime, PUBLIC_ACTOR, reporting.downloadPublishedReport, kept);
  assert.ok(content.equals(await readFile(file)), 'the published version, byte by byte');
  await assert.rejects(
    reportCommand(application, { agency: '没有的局', year: 2025, format: 'html' }, output),
    (error) => error instanceof AppError && error.problems[0]?.code === 'agency_not_found',
  );
});

test('reports are proved by the ledger', async () => {
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const { ok, firstBreak } = await verifyLedger(runtime.db, runtime.files, digests);
  assert.ok(ok, JSON.stringify(firstBreak));
});
