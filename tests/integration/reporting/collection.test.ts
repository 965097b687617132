// Length: one collection lived through, from opening to the ledger's proof; each part needs what went before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { MODULES } from '../../../src/app/modules.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import type { UseCase } from '../../../src/kernel/runtime/use-case.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as reporting from '../../../src/modules/reporting/index.ts';
import { fillGovernmentPart, takeReport } from '../../support/annual-report.ts';
import { outsideReport } from '../../support/collection.ts';
import { as, makeAgency, testClock, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime({ clock: testClock('2026-01-05') });
const { clock } = runtime;
const officeId = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府', code: 'ningchuan' });
const healthId = await makeAgency(runtime, { parentId: officeId, name: '宁川市卫生健康委员会' });
const waterId = await makeAgency(runtime, { parentId: officeId, name: '宁川市水利局' });
const supervisor = as('supervisor', officeId, { subordinateAgencyIds: [healthId, waterId] });
const run = <S extends z.ZodType, L, O>(actor: Actor, useCase: UseCase<S, L, O>, input: z.input<S>) =>
  runUseCase(runtime, actor, useCase, input);

const DISTRICT = '宁川市东城区人民政府';
const TOWN = '东城区柳林街道办事处';
/** 第一 … 第三十六: agencies have no digits in their names. */
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const tens = (n: number): string => (n < 10 ? '' : n < 20 ? '十' : `${DIGITS[Math.floor(n / 10)]!}十`);
const office = (n: number): string => `宁川市第${tens(n)}${DIGITS[n % 10]!}管理局`;
const outside = [
  ...Array.from({ length: 36 }, (_, n) => ({ name: office(n + 1), kind: 'department' as const })),
  { name: DISTRICT, kind: 'government' as const },
  { name: TOWN, kind: 'township' as const, containedInName: DISTRICT },
];

const proposal = await run(supervisor, reporting.proposeCollection, { agencyId: officeId, year: 2025 });
const collection = await run(supervisor, reporting.openCollection, {
  agencyId: officeId,
  year: 2025,
  submitBy: '2026-01-20',
  publishBy: '2026-01-31',
  members: [...proposal.members.map(({ aboutAgencyId, kind }) => ({ aboutAgencyId, kind })), ...outside],
});
const { id } = collection;
const board = () => run(supervisor, reporting.getCollection, { id });
const members = new Map((await board()).members.map((member) => [member.name, member]));
const at = (name: string) => ({ id, memberId: members.get(name)!.id });
const kept = new Map<string, Record<string, number>>();

async function handInAndAccept(name: string, seed: number, requests = 20): Promise<void> {
  const { file, figures } = await outsideReport(name, seed, {
    requests,
    isGovernment: members.get(name)!.kind === 'government',
  });
  await run(supervisor, reporting.submitFile, { ...at(name), file });
  await run(supervisor, reporting.acceptSubmission, at(name));
  kept.set(members.get(name)!.id, figures);
}

async function refusal(act: Promise<unknown>): Promise<string | undefined> {
  const error = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.problems[0]!.code : undefined;
}

test('a collection opens with the agencies below and those outside, each in exactly one state', async () => {
  assert.deepEqual(
    proposal.members.map(({ name }) => name).sort(),
    ['宁川市卫生健康委员会', '宁川市水利局'].sort(),
  );
  const { counts, members: rows, daysToSubmit } = await board();
  assert.equal(counts.members, 40);
  assert.equal(
    Object.values(counts.byState).reduce((sum, count) => sum + count, 0),
    40,
  );
  assert.equal(counts.byState.not_begun, 40);
  assert.equal(daysToSubmit, 15);
  assert.equal(rows.find(({ name }) => name === DISTRICT)!.statutoryDueOn, '2026-03-31');
  assert.equal(rows.find(({ name }) => name === TOWN)!.statutoryDueOn, '2026-01-31');
  const twice = { id, members: [{ name: '宁川市 第一管理局', kind: 'department' as const }] };
  assert.equal(await refusal(run(supervisor, reporting.addMembers, twice)), 'member_twice');
  const beside = run(as('foi_clerk', waterId), reporting.openCollection, {
    agencyId: waterId,
    year: 2025,
    submitBy: '2026-01-20',
    publishBy: '2026-01-31',
    members: [{ aboutAgencyId: healthId, kind: 'department' }],
  });
  assert.equal(await refusal(beside), 'member_not_below');
});

test('a faulty report: found at once, returned with reasons, handed in again, judged and accepted', async () => {
  const name = office(1);
  clock.goTo('2026-01-19');
  const faulty = await outsideReport(name, 1, { fault: 'text_differs' });
  const { findings, number } = await run(supervisor, reporting.submitFile, {
    ...at(name),
    file: faulty.file,
  });
  const error = findings.find(({ severity }) => severity === 'error')!;
  assert.deepEqual([number, error.code], [1, 'N-REQ']);
  assert.equal(await refusal(run(supervisor, reporting.acceptSubmission, at(name))), 'open_errors');
  const seen = await run(supervisor, reporting.getMember, at(name));
  assert.match(seen.returnLetter, /宁川市第一管理局：\n/);
  assert.match(seen.returnLetter, /1\. /);
  const returned = await run(supervisor, reporting.returnSubmission, {
    ...at(name),
    reasons: [{ findingKey: error.key }],
    words: seen.returnLetter,
  });
  assert.deepEqual([returned.state, returned.submission], ['returned', 'in_time']);
  clock.goTo('2026-01-22');
  const mended = await outsideReport(name, 1);
  const again = await run(supervisor, reporting.submitFile, { ...at(name), file: mended.file });
  assert.equal(again.number, 2);
  assert.equal(again.findings.filter(({ severity }) => severity === 'error').length, 0);
  const accepted = await run(supervisor, reporting.acceptSubmission, at(name));
  assert.deepEqual(
    [accepted.state, accepted.submission, accepted.submissions],
    ['accepted', 'in_time', 2],
    'who handed in by the date is not late for mending what was returned',
  );
  const { history } = await run(supervisor, reporting.getMember, at(name));
  assert.deepEqual(
    history.map(({ state }) => state),
    ['returned', 'accepted'],
  );
  assert.match(history[0]!.reasons[0]!.text, /66|\d+/);
  const third = run(supervisor, reporting.submitFile, { ...at(name), file: mended.file });
  assert.equal(await refusal(third), 'already_accepted');
  kept.set(members.get(name)!.id, mended.figures);
});

test('judgements survive a re-check and a newer copy; an error that is dismissed does not stop', async () => {
  const name = office(2);
  const { file, figures } = await outsideReport(name, 2, { fault: 'unbalanced' });
  const first = await run(supervisor, reporting.submitFile, { ...at(name), file });
  const errors = first.findings.filter(({ severity }) => severity === 'error');
  assert.ok(errors.some(({ code }) => code === 'T3-BALANCE'));
  const report = { id: first.receivedReportId };
  const [one, ...others] = errors;
  const silent = { ...report, judgements: [{ findingKey: one!.key, verdict: 'dismissed' as const }] };
  assert.equal(await refusal(run(supervisor, reporting.judgeFindings, silent)), 'invalid_custom');
  await run(supervisor, reporting.judgeFindings, {
    ...report,
    judgements: [
      { findingKey: one!.key, verdict: 'dismissed', reason: '已电话核实，系排版错误。' },
      ...others.map(({ key }) => ({ findingKey: key, verdict: 'confirmed' as const })),
    ],
  });
  await run(supervisor, reporting.recheckReports, { agencyId: officeId, year: 2025, id: report.id });
  const newer = await run(supervisor, reporting.submitFile, { ...at(name), file });
  assert.notEqual(newer.receivedReportId, first.receivedReportId);
  const seen = await run(supervisor, reporting.getReceived, { id: newer.receivedReportId });
  assert.equal(seen.copies.length, 2);
  assert.equal(seen.openErrors, 0);
  assert.equal(
    seen.findings.find(({ key }) => key === one!.key)!.judgement!.reason,
    '已电话核实，系排版错误。',
  );
  assert.equal(seen.marked.findings.length, seen.findings.length);
  assert.equal(await refusal(run(supervisor, reporting.acceptSubmission, at(name))), 'confirmed_errors');
  await run(supervisor, reporting.acceptSubmission, { ...at(name), note: '总计列按六类合计更正后采用。' });
  // The figure that is wrong is the one that counts, as accepted.
  kept.set(members.get(name)!.id, {
    ...figures,
    't3.carried_out.total': figures['t3.carried_out.total']! + 1,
  });
});

test('an agency outside hands in by its code; the code ends with a new one', async () => {
  const name = office(3);
  const old = await run(supervisor, reporting.issueLink, at(name));
  const link = await run(supervisor, reporting.issueLink, at(name));
  assert.notEqual(link.code, old.code);
  assert.equal(await refusal(run(PUBLIC_ACTOR, reporting.readByCode, { code: old.code })), 'code_unknown');
  assert.equal((await run(supervisor, reporting.getMember, at(name))).link?.code, link.code);
  const reader = await run(as('leader', officeId), reporting.getMember, at(name));
  assert.equal(reader.link, null); // who only reads does not get what lets him hand in
  const before = await run(PUBLIC_ACTOR, reporting.readByCode, { code: link.code.toLowerCase() });
  assert.deepEqual([before.agencyName, before.state, before.maySubmit], [name, 'not_begun', true]);
  const wrongYear = await outsideReport(name, 3, { year: 2024 });
  const mistaken = run(PUBLIC_ACTOR, reporting.submitFileByCode, { code: link.code, file: wrongYear.file });
  assert.equal(await refusal(mistaken), 'year_differs');
  const another = await outsideReport(office(4), 3);
  const swapped = run(PUBLIC_ACTOR, reporting.submitFileByCode, { code: link.code, file: another.file });
  assert.equal(await refusal(swapped), 'agency_differs');
  const { file, figures } = await outsideReport(name, 3, { format: 'docx' });
  const handed = await run(PUBLIC_ACTOR, reporting.submitFileByCode, { code: link.code, file });
  assert.equal(handed.state, 'submitted');
  assert.ok(handed.findings.every(({ judgement }) => judgement === null));
  const after = await run(PUBLIC_ACTOR, reporting.readByCode, { code: link.code });
  assert.deepEqual([after.state, after.history.length], ['submitted', 1]);
  await run(supervisor, reporting.acceptSubmission, at(name));
  await run(supervisor, reporting.revokeLink, at(name));
  assert.equal(await refusal(run(PUBLIC_ACTOR, reporting.readByCode, { code: link.code })), 'code_unknown');
  kept.set(members.get(name)!.id, figures);
});

test('figures on paper are entered in the form and checked as any other', async () => {
  const name = office(4);
  const { figures } = await outsideReport(name, 4);
  const blank = run(supervisor, reporting.submitForm, { ...at(name), cells: {} });
  assert.equal(await refusal(blank), 'form_incomplete');
  const handed = await run(supervisor, reporting.submitForm, {
    ...at(name),
    cells: figures,
    narrative: { other: '本年度未收取信息处理费。' },
  });
  assert.ok(handed.findings.every(({ code }) => !code.startsWith('T')));
  const seen = await run(supervisor, reporting.getReceived, { id: handed.receivedReportId });
  assert.equal(seen.source, 'form');
  assert.equal(seen.cells['t3.new_received.total'], figures['t3.new_received.total']);
  const open = seen.findings.filter(({ severity }) => severity === 'error');
  if (open.length > 0)
    await run(supervisor, reporting.judgeFindings, {
      id: handed.receivedReportId,
      judgements: open.map(({ key }) => ({
        findingKey: key,
        verdict: 'dismissed' as const,
        reason: '表单填报。',
      })),
    });
  await run(supervisor, reporting.acceptSubmission, at(name));
  kept.set(members.get(name)!.id, figures);
});

test('an agency of the house hands in what its leader approved, and sees its own part only', async () => {
  const head = as('foi_head', healthId);
  const place = at('宁川市卫生健康委员会');
  assert.equal(await refusal(run(head, reporting.submitReport, place)), 'own_report_not_approved');
  assert.equal(await refusal(run(head, reporting.getCollection, { id })), 'not_permitted');
  assert.equal(
    await refusal(run(head, reporting.submitReport, at('宁川市水利局'))),
    'not_permitted',
    'not for another agency',
  );
  await takeReport(runtime, { agencyId: healthId, year: 2025 }, 'approved');
  assert.equal((await board()).members.find(({ id: one }) => one === place.memberId)!.state, 'draft');
  await run(supervisor, reporting.remindMembers, { id, memberIds: [place.memberId] });
  const own = await run(head, reporting.ownCollections, { agencyId: healthId });
  assert.deepEqual([own.collections.length, own.collections[0]!.maySubmit], [1, true]);
  assert.match(own.collections[0]!.remindersSent[0]!.text, /^宁川市卫生健康委员会：/);
  await run(head, reporting.submitReport, place);
  const seen = await run(supervisor, reporting.getMember, place);
  assert.match(seen.history[0]!.fileName!, /\.docx$/);
  assert.equal(
    await refusal(run(supervisor, reporting.submitForm, { ...place, cells: {} })),
    'form_incomplete',
  );
  for (const { key, severity } of seen.findings)
    if (severity === 'error')
      await run(supervisor, reporting.judgeFindings, {
        id: seen.receivedReportId!,
        judgements: [{ findingKey: key, verdict: 'dismissed', reason: '已核实。' }],
      });
  await run(supervisor, reporting.acceptSubmission, { ...place, note: '内部说明' });
  const [noted] = (await run(supervisor, reporting.getMember, place)).history;
  const [told] = (await run(head, reporting.ownCollections, { agencyId: healthId })).collections[0]!.history;
  assert.deepEqual([noted!.words, told!.state, told!.words], ['内部说明', 'accepted', '']);
  kept.set(place.memberId, {});
});

test('lateness: who is due, who is late, publication against the statutory day', async () => {
  clock.goTo('2026-02-03');
  const { counts, members: rows } = await board();
  assert.equal(counts.submissionOverdue, rows.filter(({ submissions }) => submissions === 0).length);
  const name = office(5);
  const early = run(supervisor, reporting.recordPublication, { ...at(name), publishedOn: '2026-02-04' });
  assert.equal(await refusal(early), 'published_in_future');
  const late = await run(supervisor, reporting.recordPublication, { ...at(name), publishedOn: '2026-02-02' });
  assert.equal(late.publication, 'late');
  assert.equal(rows.find(({ name: one }) => one === DISTRICT)!.publication, 'awaited');
});

test('forty agencies add up: sums equal, agencies behind each figure add up, joint items count once', async () => {
  for (let n = 5; n <= 36; n += 1) await handInAndAccept(office(n), 100 + n, n % 5 === 0 ? 0 : n);
  await handInAndAccept(DISTRICT, 501, 120);
  await handInAndAccept(TOWN, 502, 4);
  const before = await run(supervisor, reporting.getAggregate, { id });
  const notCounted = new Map(before.notCounted.map(({ name, why }) => [name, why]));
  assert.deepEqual(Object.fromEntries(notCounted), { [TOWN]: 'contained', 宁川市水利局: 'not_accepted' });
  assert.equal(
    before.counted.length,
    39,
    '36 offices, the district, the health commission and the office itself',
  );
  const counted = [...kept].filter(([memberId]) => memberId !== members.get(TOWN)!.id);
  for (const [cell, { value }] of Object.entries(before.cells)) {
    const sum = counted.reduce((all, [, figures]) => all + (figures[cell] ?? 0), 0);
    assert.equal(value, Math.round(sum * 1e6) / 1e6, cell);
  }
  assert.deepEqual(
    before.findings.map(({ code }) => code).sort(),
    ['T3-BALANCE', 'T3-ROWSUM'],
    'the confirmed error of one report shows in the sum, nothing else does',
  );

  // A request that three offices handled together, and each reported.
  const having = counted
    .filter(([, figures]) =>
      ['new_received', 'granted', 'total_handled'].every(
        (row) => (figures[`t3.${row}.natural_person`] ?? 0) > 0,
      ),
    )
    .map(([memberId]) => memberId);
  const [first, second, third] = having;
  const after = await run(supervisor, reporting.enterJointItem, {
    id,
    title: '关于跨部门项目的申请',
    reason: '三个机关分别收到同一申请并共同答复。',
    what: { type: 'request', applicant: 'natural_person', arrived: 'new_received', outcome: 'granted' },
    agencies: [first!, second!, third!],
    countedById: second!,
  });
  const fell = Object.keys(after.cells).filter(
    (cell) => after.cells[cell]!.value !== before.cells[cell]!.value,
  );
  assert.deepEqual(
    fell.sort(),
    ['granted', 'new_received', 'total_handled'].flatMap((row) => [
      `t3.${row}.natural_person`,
      `t3.${row}.total`,
    ]),
  );
  for (const cell of fell) {
    assert.equal(after.cells[cell]!.value, before.cells[cell]!.value - 2, 'three reports, one request');
    assert.equal(after.cells[cell]!.deducted, 2);
  }
  const opened = Object.keys(after.cells).filter((cell, index) => fell.includes(cell) || index % 9 === 0);
  for (const cell of opened) {
    const behind = await run(supervisor, reporting.getAggregateCell, { id, cell });
    const sum = behind.parts.reduce((all, part) => all + part.counted, 0);
    assert.equal(Math.round(sum * 1e6) / 1e6, after.cells[cell]!.value, cell);
  }
  const tooMany = run(supervisor, reporting.enterJointItem, {
    id,
    title: '过多',
    reason: '过多',
    what: { type: 'cells', entries: [{ cell: 't4.review.upheld', quantity: 10_000 }] },
    agencies: [first!, second!],
    countedById: first!,
  });
  assert.equal(await refusal(tooMany), 'joint_too_many');
});

test('documents of one number in several registers are proposed as joint', async () => {
  const document = {
    kind: 'normative_docs' as const,
    title: '关于联合开展饮水安全检查的通知',
    issuedOn: '2025-06-01',
    source: '登记簿',
  };
  const enter = (agencyId: string, documentNumber: string) =>
    run(as('foi_clerk', agencyId), reporting.enterDocument, { ...document, agencyId, documentNumber });
  await enter(healthId, '宁试2〔2025〕7号');
  await enter(officeId, '宁试2[2025]第7号');
  const { proposals } = await run(supervisor, reporting.proposeJointItems, { id });
  assert.equal(proposals.length, 1);
  assert.deepEqual(proposals[0]!.what, {
    type: 'document',
    row: 'normative_docs',
    columns: ['issued', 'in_force'],
    quantity: 1,
  });
  assert.equal(proposals[0]!.countedById, members.get('宁川市卫生健康委员会')!.id);
});

test('agencies are compared by rates, those with few cases without rate and rank', async () => {
  const { minimum, measures } = await run(supervisor, reporting.compareAgencies, { id });
  assert.equal(minimum, 10);
  for (const { rows } of measures) {
    for (const { denominator, rate, rank } of rows) {
      assert.equal(rate === null, denominator < minimum);
      assert.equal(rank === null, rate === null);
    }
    const ranked = rows.filter(({ rank }) => rank !== null);
    assert.ok(ranked.every(({ rate }, index) => index === 0 || rate! <= ranked[index - 1]!.rate!));
  }
  await run(supervisor, reporting.setComparisonMinimum, { agencyId: officeId, minimum: 30 });
  const strict = await run(supervisor, reporting.compareAgencies, { id });
  assert.equal(strict.minimum, 30);
  assert.ok(strict.measures[0]!.rows.every(({ rate, denominator }) => (rate === null) === denominator < 30));
});

test('the government’s own report takes the sum over, with the agencies behind every figure', async () => {
  const clerk = as('foi_clerk', officeId);
  const sum = await run(supervisor, reporting.useForReport, { id, use: true });
  assert.equal(sum.usedForReport, true);
  const tables = await run(clerk, reporting.getReportTables, { agencyId: officeId, year: 2025 });
  for (const [cell, { value }] of Object.entries(tables.cells))
    assert.equal(value, sum.cells[cell]!.value, cell);
  const cell = await run(clerk, reporting.getCell, {
    agencyId: officeId,
    year: 2025,
    cell: 't3.new_received.total',
  });
  const amounts = cell.members.map((member) => (member.type === 'agency' ? member.amount : NaN));
  assert.equal(
    amounts.reduce((all, amount) => all + amount, 0),
    cell.value,
  );
  assert.ok(cell.members.some((member) => member.type === 'agency' && member.name === DISTRICT));
  await run(supervisor, reporting.useForReport, { id, use: false });
  const own = await run(clerk, reporting.getReportTables, { agencyId: officeId, year: 2025 });
  assert.equal(own.cells['t3.new_received.total']!.value, 0);
});

test('an error let pass stops the government’s report; mended, it is published with the agencies frozen in it', async () => {
  clock.goTo('2026-03-10');
  const ofOffice = { agencyId: officeId, year: 2025 };
  const clerk = as('foi_clerk', officeId);
  await run(supervisor, reporting.useForReport, { id, use: true });
  await fillGovernmentPart(runtime, ofOffice);
  const fee = '汇总范围内各机关均未收取信息处理费。';
  await run(clerk, reporting.saveReportPart, { ...ofOffice, part: 'other', text: fee, basedOn: 0 });
  assert.equal(await refusal(takeReport(runtime, ofOffice)), 'report_check_failed');
  await run(clerk, reporting.unfreezeReport, { ...ofOffice, reason: '先更正第二管理局的报告。' });

  const place = at(office(2));
  await run(supervisor, reporting.reopenSubmission, { ...place, reason: '总计列有误，须更正。' });
  await run(supervisor, reporting.returnSubmission, { ...place, words: '请更正总计列。' });
  const { file } = await outsideReport(office(2), 2);
  await run(supervisor, reporting.submitFile, { ...place, file });
  await run(supervisor, reporting.acceptSubmission, place);
  const published = await takeReport(runtime, ofOffice);
  assert.equal(published.publishedOn, '2026-03-10');
  const before = await run(supervisor, reporting.getAggregate, { id });
  assert.deepEqual(before.findings, []);
  assert.equal(before.publishedWithoutSum, false, 'published with the sum');

  await run(supervisor, reporting.reopenSubmission, { ...place, reason: '发布后又发现差错。' });
  const cell = { ...ofOffice, cell: 't3.new_received.total' };
  const frozen = await run(clerk, reporting.getCell, { ...cell, source: 'published' });
  assert.equal(frozen.value, before.cells[cell.cell]!.value, 'what is published stays');
  assert.ok(frozen.members.some((member) => member.type === 'agency' && member.name === office(2)));
  const now = await run(clerk, reporting.getCell, { ...cell, source: 'ledger' });
  assert.ok(now.value < frozen.value);
  await run(supervisor, reporting.acceptSubmission, place);
});

test('a closed collection takes nothing any more; lists and workbooks are there; the ledger proves it all', async () => {
  await run(supervisor, reporting.closeCollection, { id });
  const { file } = await outsideReport('宁川市水利局', 900);
  const late = run(supervisor, reporting.submitFile, { ...at('宁川市水利局'), file });
  assert.equal(await refusal(late), 'collection_closed');
  await run(supervisor, reporting.reopenCollection, { id });
  for (const made of [
    await run(supervisor, reporting.exportCollection, { id }),
    await run(supervisor, reporting.exportAggregate, { id }),
    await run(supervisor, reporting.exportReceived, { agencyId: officeId, year: 2025 }),
  ])
    assert.equal(made.content.subarray(0, 2).toString(), 'PK');
  const { reports } = await run(supervisor, reporting.listReceived, { agencyId: officeId, year: 2025 });
  assert.equal(reports.length, 39);
  const judged = await run(supervisor, reporting.listReceived, {
    agencyId: officeId,
    year: 2025,
    state: 'judged',
    severity: 'error',
    replaced: true,
  });
  assert.ok(judged.reports.some(({ agencyName }) => agencyName === office(2)));
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  assert.ok(verified.ok, JSON.stringify(verified.firstBreak));
});
