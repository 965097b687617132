// Length: one report lived through from its draft to a corrected version; each part needs what went before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODULES } from '../../../src/app/modules.ts';
import { caseActs } from '../../../src/app/replay/case-acts.ts';
import { foundReplayCity } from '../../../src/app/replay/replay-city.ts';
import { onDay } from '../../../src/app/replay/run-replay.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { currentCalendar } from '../../../src/modules/calendar/index.ts';
import { agencyById, PUBLIC_ACTOR, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import * as reporting from '../../../src/modules/reporting/index.ts';
import { reportRows } from '../../../src/modules/reporting/store/reports.ts';
import { reportFor } from '../../../src/modules/reporting/use-cases/compilation/load-version.ts';
import { publishedWithoutSum } from '../../../src/modules/reporting/views/collection/report-without-sum.ts';
import { takeReport } from '../../support/annual-report.ts';
import { publish } from '../../support/publishing.ts';
import { as, testClock, testRuntime } from '../../support/runtime.ts';

// Length: one report is taken through its whole life; each test goes on where the one before ended.
const runtime = await testRuntime({ clock: testClock('2026-01-12') });
const city = await foundReplayCity(onDay(runtime, '2025-01-02'), 2, ['宁川市卫生健康局']);
const agencyId = city.agencies[0]!.id;
const calendar = await currentCalendar(runtime.db, agencyId);
const of2025 = { agencyId, year: 2025 };
const [clerk, head, leader] = [as('foi_clerk', agencyId), as('foi_head', agencyId), as('leader', agencyId)];

const plan = { agency: 0, channel: 'online' as const, applicantType: 'natural_person' as const };
const plans = [
  { ...plan, outcome: 'granted', receivedOn: '2025-03-03', closedOn: '2025-03-19' },
  { ...plan, outcome: 'partially_granted', receivedOn: '2025-05-06', closedOn: '2025-05-22' },
  { ...plan, outcome: 'refused_enforcement_file', receivedOn: '2025-06-09', closedOn: '2025-06-25' },
];
for (const [n, one] of plans.entries())
  for (const act of caseActs(one, n, { city, calendar })) await act.run(onDay(runtime, act.on));
await publish(onDay(runtime, '2025-04-10'), agencyId, { signedOn: '2025-04-08', effectiveOn: '2025-05-01' });

const compilation = (actor = clerk, version?: number) =>
  runUseCase(runtime, actor, reporting.getCompilation, { ...of2025, version });
const partOf = async (id: string, actor = clerk) =>
  (await compilation(actor)).parts.find((one) => one.id === id)!;
const save = (part: string, text: string | null, basedOn: number, more: object = {}, actor = clerk) =>
  runUseCase(runtime, actor, reporting.saveReportPart, { ...of2025, part, text, basedOn, ...more });
const refusal = (code: string) => (error: unknown) =>
  error instanceof AppError && error.problems[0]?.code === code;
const actOf = async (act: string, actor = clerk) =>
  (await compilation(actor)).acts.find((one) => one.act === act)!;

test('the text is drafted from the records with every figure bound to its source', async () => {
  const requested = await partOf('disclosure_on_request');
  assert.match(requested.draft, /新收政府信息公开申请\[\[t3\.new_received\.total\]\]件/);
  assert.match(requested.resolved, /新收政府信息公开申请3件/);
  assert.match(requested.resolved, /网络提交3件/);
  assert.match(requested.resolved, /在法定期限内答复3件/);
  assert.match((await partOf('proactive_disclosure')).resolved, /发布政府信息1条/);
  const { figures } = await runUseCase(runtime, clerk, reporting.listFigures, of2025);
  const keys = new Map(figures.map((figure) => [figure.key, figure]));
  assert.equal(keys.get('outcomes.granted.share')?.text, '33.3%');
  assert.equal(keys.get('requests.closing_rate')?.text, '100%');
  assert.equal(keys.get('releases.month.4')?.value, 1);
  assert.equal(keys.size, figures.length, 'each key once');
  const { behind } = await runUseCase(runtime, clerk, reporting.getFigure, {
    ...of2025,
    key: 'releases.total',
  });
  assert.deepEqual(
    behind.map((one) => one.type),
    ['document'],
  );
  const online = await runUseCase(runtime, clerk, reporting.getFigure, {
    ...of2025,
    key: 'requests.channel.online',
  });
  assert.equal(online.behind.length, 3);
  assert.equal(online.behind[0]!.type, 'request');
});

test('documents published here are proposed for table 2 and entered at once', async () => {
  const asked = { agencyId };
  const { enter } = await runUseCase(runtime, clerk, reporting.listProposedDocuments, asked);
  assert.deepEqual(
    enter.map(({ kind, issuedOn, problem }) => [kind, issuedOn, problem]),
    [['normative_docs', '2025-04-08', null]],
  );
  const offered = async (year: number) =>
    (await runUseCase(runtime, clerk, reporting.listProposedDocuments, { ...asked, year })).enter.length;
  assert.deepEqual(
    [await offered(2024), await offered(2025)],
    [0, 1],
    'what is issued later is not of the year',
  );
  const chosen = { agencyId, enter: [enter[0]!.documentId] };
  assert.deepEqual(await runUseCase(runtime, clerk, reporting.enterProposedDocuments, chosen), {
    entered: 1,
    repealed: 0,
  });
  await assert.rejects(
    runUseCase(runtime, clerk, reporting.enterProposedDocuments, chosen),
    refusal('no_such_proposal'),
  );
  const { cells } = await runUseCase(runtime, clerk, reporting.getReportTables, of2025);
  assert.equal(cells['t2.normative_docs.issued']!.value, 1);
});

test('writing: bound figures follow, others’ text is not overwritten, findings stand at their place', async () => {
  const words = '收到政府信息公开申请[[t3.new_received.total]]件，其中予以公开[[outcomes.granted]]件。';
  const saved = await save('disclosure_on_request', words, 0);
  assert.deepEqual([saved.revision, saved.resolved], [1, '收到政府信息公开申请3件，其中予以公开1件。']);
  await assert.rejects(save('disclosure_on_request', '另一人写的。', 0), refusal('part_changed'));
  await assert.rejects(save('other', '按[[t3.no_such_row.total]]件计。', 0), refusal('unknown_figure'));
  const wrong = '全年共收到政府信息公开申请5件，办结[[t3.total_handled.total]]件。';
  const { findings, resolved } = await runUseCase(runtime, clerk, reporting.checkReportText, {
    ...of2025,
    parts: { disclosure_on_request: wrong },
  });
  assert.equal(resolved.disclosure_on_request, '全年共收到政府信息公开申请5件，办结3件。');
  const found = findings.find(({ code }) => code === 'N-REQ')!;
  assert.ok(found.blocks && found.at?.part === 'disclosure_on_request');
  assert.ok(
    wrong.slice(found.at.start, found.at.end).includes('5件'),
    wrong.slice(found.at.start, found.at.end),
  );
  assert.equal((await partOf('disclosure_on_request')).text, words, 'checking while writing stores nothing');
});

test('figures are frozen, the records move on, and the freezing can be taken back', async () => {
  assert.match((await actOf('check', head)).why!.zh, /冻结/);
  await takeReport(runtime, of2025, 'frozen');
  const late = { ...plan, outcome: 'granted', receivedOn: '2025-11-03', closedOn: '2025-11-19' };
  for (const act of caseActs(late, plans.length, { city, calendar })) await act.run(onDay(runtime, act.on));
  const { frozen, parts } = await compilation();
  const moved = new Map(frozen!.moved.map(({ key, before, after }) => [key, [before, after]]));
  assert.deepEqual(moved.get('t3.new_received.total'), ['3', '4']);
  assert.deepEqual(moved.get('requests.channel.online'), ['3', '4']);
  const asked = parts.find(({ id }) => id === 'disclosure_on_request')!;
  assert.match(asked.resolved, /申请3件/, 'the text shows the frozen figures');
  await runUseCase(runtime, clerk, reporting.unfreezeReport, { ...of2025, reason: '补登一件申请' });
  assert.match((await partOf('disclosure_on_request')).resolved, /申请4件/);
});

test('sign-off: another person checks, the leader approves, every edit takes the signatures back', async () => {
  await save('problems', '存在的主要问题：公开的便民程度有待提高。\n改进情况：加强业务指导。', 0);
  const chosen = [
    { id: 'applicants' as const, shown: true },
    { id: 'outcomes' as const, shown: true, title: '办理结果分布' },
  ];
  await runUseCase(runtime, clerk, reporting.setReportCharts, { ...of2025, charts: chosen });
  await runUseCase(runtime, clerk, reporting.freezeReport, of2025);
  await assert.rejects(runUseCase(runtime, clerk, reporting.signCheck, of2025), refusal('own_edit'));
  const requested = await partOf('disclosure_on_request');
  await save('disclosure_on_request', '全年共收到政府信息公开申请9件。', requested.revision);
  await assert.rejects(runUseCase(runtime, head, reporting.signCheck, of2025), (error) => {
    assert.ok(error instanceof AppError);
    return error.problems.some(({ rule }) => rule === 'N-REQ');
  });
  await save('disclosure_on_request', null, requested.revision + 1);
  await runUseCase(runtime, head, reporting.signCheck, { ...of2025, opinion: '核对无误' });
  await assert.rejects(runUseCase(runtime, clerk, reporting.publishReport, of2025), refusal('not_approved'));
  await assert.rejects(save('other', '无。', 0), refusal('signed_report'));
  const edited = await save('platform_building', '完善检索功能。', 0, { reopen: true });
  assert.equal(edited.stage, 'draft');
  const { signOffs, history } = await compilation();
  assert.equal(signOffs.checked, null);
  assert.deepEqual(
    history.map(({ act }) => act),
    ['frozen', 'unfrozen', 'frozen', 'checked', 'returned'],
  );
  await runUseCase(runtime, head, reporting.signCheck, of2025);
  await runUseCase(runtime, leader, reporting.returnReport, { ...of2025, reason: '补充存在问题' });
  assert.equal((await compilation()).stage, 'draft');
  await runUseCase(runtime, head, reporting.signCheck, of2025);
  const both = as('leader', agencyId, { id: head.id });
  await assert.rejects(runUseCase(runtime, both, reporting.signApproval, of2025), refusal('own_check'));
  await runUseCase(runtime, leader, reporting.signApproval, { ...of2025, opinion: '同意发布' });
  const backdated = runUseCase(runtime, clerk, reporting.publishReport, { ...of2025, on: '2026-01-01' });
  await assert.rejects(backdated, refusal('published_before_approval'));
  const published = await runUseCase(runtime, clerk, reporting.publishReport, of2025);
  assert.deepEqual([published.stage, published.version], ['published', 1]);
});

test('a published report is made again byte by byte; a correction is a second version, the first stays', async () => {
  const first = await runUseCase(runtime, head, reporting.reproduceReport, of2025);
  assert.ok(first.ok);
  assert.deepEqual(
    first.files.map(({ format, identical }) => [format, identical]),
    (['html', 'docx', 'pdf', 'xlsx', 'json'] as const).map((format) => [format, true]),
  );
  const asked = { agency: agencyId, year: 2025 };
  const office = { agency_id: agencyId, year: 2025 };
  assert.equal(await publishedWithoutSum(runtime.db, office), true);
  const before = await runUseCase(runtime, PUBLIC_ACTOR, reporting.downloadPublishedReport, {
    ...asked,
    format: 'html',
  });
  await runUseCase(runtime, clerk, reporting.enterFigure, {
    agencyId,
    kind: 'penalty',
    from: '2025-01-01',
    to: '2025-12-31',
    quantity: 12,
    source: '执法系统',
  });
  const reason = '行政处罚数量漏报，现予更正。';
  await runUseCase(runtime, clerk, reporting.openCorrection, { ...of2025, reason });
  const opened = await compilation();
  assert.deepEqual([opened.version, opened.stage, opened.reason], [2, 'draft', reason]);
  await runtime.db.transaction().execute(async (tx) => {
    // Who waited for the lock meanwhile holds the row of the first version.
    const [, row] = await reportRows(tx, agencyId, 2025);
    const agency = (await agencyById(tx, agencyId))!;
    const ctx = { ...runtime, tx, actor: clerk, now: runtime.now(), today: '2026-01-12' };
    await assert.rejects(reportFor(ctx as never, { agency, row: row! }, 'freeze'), refusal('newer_version'));
  });
  const text = opened.parts.find(({ id }) => id === 'platform_building')!.text;
  assert.equal(text, '完善检索功能。', 'the text begins with that of the first version');
  const meanwhile = await runUseCase(runtime, PUBLIC_ACTOR, reporting.readPublishedReport, asked);
  assert.equal(meanwhile.version, 1);
  runtime.clock.goTo('2026-02-03');
  await takeReport(runtime, of2025);
  const [newest, oldest] = await Promise.all([
    runUseCase(runtime, PUBLIC_ACTOR, reporting.readPublishedReport, asked),
    runUseCase(runtime, PUBLIC_ACTOR, reporting.readPublishedReport, { ...asked, version: 1 }),
  ]);
  assert.deepEqual(newest.corrects, { version: 1, reason });
  assert.match(newest.html, /发布日期：2026-01-12.*第2版，2026年2月3日更正，更正说明：行政处罚数量漏报/s);
  assert.deepEqual(oldest.correctedBy, { version: 2, publishedOn: '2026-02-03', reason });
  const after = await runUseCase(runtime, PUBLIC_ACTOR, reporting.downloadPublishedReport, {
    ...asked,
    version: 1,
    format: 'html',
  });
  assert.ok(Buffer.from(before.content).equals(Buffer.from(after.content)));
  const { versions } = await compilation(clerk, 1);
  assert.deepEqual(
    versions.map(({ version, replacedBy }) => [version, replacedBy]),
    [
      [2, null],
      [1, 2],
    ],
  );
  const { reports } = await runUseCase(runtime, PUBLIC_ACTOR, reporting.listPublishedReports, {});
  assert.deepEqual(
    reports.map(({ year, version }) => [year, version]),
    [[2025, 2]],
  );
});

test('a one-person office may check what it wrote once its leader has allowed it', async () => {
  const small = { agencyId: city.agencies[1]!.id, year: 2025 };
  const only = as('foi_clerk', small.agencyId);
  await runUseCase(runtime, only, reporting.freezeReport, small);
  await assert.rejects(runUseCase(runtime, only, reporting.signCheck, small), refusal('own_edit'));
  const change = { agencyId: small.agencyId, separateChecker: false, reason: '公开办只有一名工作人员' };
  await assert.rejects(
    runUseCase(runtime, only, reporting.changeReportSettings, change),
    refusal('not_permitted'),
  );
  const { agencyId: of } = small;
  await runUseCase(runtime, only, reporting.setComparisonMinimum, { agencyId: of, minimum: 30 });
  await runUseCase(runtime, as('leader', of), reporting.changeReportSettings, change);
  const settings = await runUseCase(runtime, only, reporting.getReportSettings, { agencyId: of });
  assert.deepEqual(settings, { separateChecker: false, comparisonMinimum: 30 });
  assert.equal((await runUseCase(runtime, only, reporting.signCheck, small)).stage, 'checked');
});

test('next year’s report compares with this one, also in its text', async () => {
  runtime.clock.goTo('2027-01-10');
  const of2026 = { agencyId, year: 2026 };
  const { rows, previous } = await runUseCase(runtime, clerk, reporting.compareYears, of2026);
  assert.deepEqual(previous, { year: 2025, source: 'published' });
  const received = rows.find(({ cell }) => cell === 't3.new_received.total')!;
  assert.deepEqual([received.value, received.previous, received.change, received.percent], [0, 4, -4, -100]);
  const { resolved } = await runUseCase(runtime, clerk, reporting.checkReportText, {
    ...of2026,
    parts: {
      disclosure_on_request:
        '新收政府信息公开申请[[t3.new_received.total]]件，[[trend.t3.new_received.total]]。',
    },
  });
  assert.equal(resolved.disclosure_on_request, '新收政府信息公开申请0件，比上年减少4件。');
});

test('where last year’s report was only imported, its figures serve the comparison', async () => {
  runtime.clock.goTo('2028-01-10');
  const asked = { agency: agencyId, year: 2025, format: 'html' as const };
  const { content } = await runUseCase(runtime, PUBLIC_ACTOR, reporting.downloadPublishedReport, asked);
  const text = content.toString('utf8').replaceAll('2026', '2027').replaceAll('2025', '2026');
  const file = { name: '2026.html', content: Buffer.from(text, 'utf8') };
  await runUseCase(runtime, SYSTEM_ACTOR, reporting.uploadReport, {
    agencyId,
    aboutAgencyId: agencyId,
    file,
    source: 'import',
  });
  const { rows, previous } = await runUseCase(runtime, clerk, reporting.compareYears, {
    agencyId,
    year: 2027,
  });
  assert.deepEqual(previous, { year: 2026, source: 'imported' });
  assert.equal(rows.find(({ cell }) => cell === 't3.new_received.total')!.previous, 4);
});

test('charts are drawn from the figures; one can be left out or renamed', async () => {
  const of2026 = { agencyId, year: 2026 };
  const published = await runUseCase(runtime, clerk, reporting.listReportCharts, { ...of2025, version: 1 });
  const shown = published.charts.filter((chart) => chart.shown);
  assert.deepEqual(
    shown.map(({ id, title }) => [id, title]),
    [
      ['applicants', '2025年新收申请的申请人'],
      ['outcomes', '办理结果分布'],
    ],
    'of a small year only what was chosen',
  );
  for (const { svg, alt } of shown) assert.ok(svg.startsWith('<svg') && alt !== '');
  const asked = { agency: agencyId, year: 2025, version: 1, format: 'html' };
  const { content } = await runUseCase(runtime, PUBLIC_ACTOR, reporting.downloadPublishedReport, asked);
  assert.equal(
    content.toString('utf8').split('<figure class="chart">').length - 1,
    shown.length,
    'each once',
  );
  await runUseCase(runtime, clerk, reporting.setReportCharts, {
    ...of2026,
    charts: [{ id: 'years', shown: false, title: '两年对比' }],
  });
  const { charts } = await runUseCase(runtime, clerk, reporting.listReportCharts, of2026);
  assert.equal(charts.find(({ id }) => id === 'years')!.shown, false);
});

test('the tables of a quarter as a workbook, named by it', async () => {
  const quarter = { agencyId, from: '2025-04-01', to: '2025-06-30' };
  for (const format of ['xlsx', 'html', 'json'] as const) {
    const { name, content } = await runUseCase(runtime, clerk, reporting.downloadStatistics, {
      ...quarter,
      format,
    });
    assert.equal(name, `宁川市卫生健康局2025年第二季度政府信息公开统计表.${format}`);
    assert.ok(content.length > 500);
  }
});

test('all of it is proved by the ledger', async () => {
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const { ok, firstBreak } = await verifyLedger(runtime.db, runtime.files, digests);
  assert.ok(ok, JSON.stringify(firstBreak));
});
