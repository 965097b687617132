import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { AppError } from '../../../src/kernel/errors.ts';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import type { UseCase } from '../../../src/kernel/runtime/use-case.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as reporting from '../../../src/modules/reporting/index.ts';
import { takeReport } from '../../support/annual-report.ts';
import { outsideReport } from '../../support/collection.ts';
import { as, makeAgency, testClock, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime({ clock: testClock('2026-01-19') });
const { clock } = runtime;
const officeId = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府', code: 'ningchuan' });
const healthId = await makeAgency(runtime, { parentId: officeId, name: '宁川市卫生健康委员会' });
const supervisor = as('supervisor', officeId, { subordinateAgencyIds: [healthId] });
const run = <S extends z.ZodType, L, O>(actor: Actor, useCase: UseCase<S, L, O>, input: z.input<S>) =>
  runUseCase(runtime, actor, useCase, input);

const office = (n: number): string => `宁川市第${['六', '七', '八'][n - 6]!}管理局`;
const { id } = await run(supervisor, reporting.openCollection, {
  agencyId: officeId,
  year: 2025,
  submitBy: '2026-01-20',
  publishBy: '2026-01-31',
  members: [
    { aboutAgencyId: healthId, kind: 'department' },
    ...[6, 7, 8].map((n) => ({ name: office(n), kind: 'department' as const })),
  ],
});
const { members } = await run(supervisor, reporting.getCollection, { id });
const at = (name: string) => ({ id, memberId: members.find((member) => member.name === name)!.id });

async function refusal(act: Promise<unknown>): Promise<string | undefined> {
  const error = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.problems[0]!.code : undefined;
}

/** Judges the errors of what a member handed in last, and accepts it. */
async function judgeAndAccept(place: ReturnType<typeof at>): Promise<string> {
  const seen = await run(supervisor, reporting.getMember, place);
  for (const { key, severity } of seen.findings)
    if (severity === 'error')
      await run(supervisor, reporting.judgeFindings, {
        id: seen.receivedReportId!,
        judgements: [{ findingKey: key, verdict: 'dismissed', reason: '已核实。' }],
      });
  return (await run(supervisor, reporting.acceptSubmission, place)).state;
}

test('a report that names another agency is judged before it is accepted', async () => {
  const place = at(office(6));
  const other = await outsideReport('青禾县水务局', 6);
  const handed = await run(supervisor, reporting.submitFile, { ...place, file: other.file });
  const named = handed.findings.filter(({ code, severity }) => code === 'F-AGENCY' && severity === 'error');
  assert.deepEqual(
    named.map(({ expected, actual }) => [expected, actual]),
    [[office(6), '青禾县水务局']],
  );
  assert.match(named[0]!.message, /报告署名机关为“青禾县水务局”，应报送机关为“宁川市第六管理局”/);
  assert.equal(await refusal(run(supervisor, reporting.acceptSubmission, place)), 'open_errors');
  await run(supervisor, reporting.judgeFindings, {
    id: handed.receivedReportId,
    judgements: [{ findingKey: named[0]!.key, verdict: 'dismissed', reason: '机关更名。' }],
  });
  const accepted = await run(supervisor, reporting.acceptSubmission, place);
  assert.deepEqual([accepted.state, accepted.errors, accepted.openErrors], ['accepted', 1, 0]);
});

test('a report corrected after it was accepted is marked, and handed in again without reopening', async () => {
  const ofHealth = { agencyId: healthId, year: 2025 };
  const [clerk, head] = [as('foi_clerk', healthId), as('foi_head', healthId)];
  const place = at('宁川市卫生健康委员会');
  const version = async () => (await run(supervisor, reporting.getMember, place)).newerVersion;
  const own = async () => (await run(head, reporting.ownCollections, { agencyId: healthId })).collections[0]!;
  await takeReport(runtime, ofHealth, 'approved');
  await run(head, reporting.submitReport, place);
  await judgeAndAccept(place);
  clock.goTo('2026-01-26');
  await run(clerk, reporting.publishReport, ofHealth);
  assert.equal(await version(), null, 'what was approved and handed in is what is published');
  assert.equal(await refusal(run(head, reporting.submitReport, place)), 'already_accepted');
  await run(clerk, reporting.openCorrection, { ...ofHealth, reason: '更正文字。' });
  assert.deepEqual([await version(), (await own()).maySubmit], [null, false]);
  await takeReport(runtime, ofHealth);
  assert.equal(await version(), 2);
  const { counted } = await run(supervisor, reporting.getAggregate, { id });
  const marked = counted.filter(({ newerVersion }) => newerVersion !== null);
  assert.deepEqual(
    marked.map(({ memberId, newerVersion }) => [memberId, newerVersion]),
    [[place.memberId, 2]],
  );
  const { state, newerVersion, maySubmit, notSubmittable } = await own();
  assert.deepEqual([state, newerVersion, maySubmit, notSubmittable], ['accepted', 2, true, null]);
  clock.goTo('2026-01-28');
  const again = await run(head, reporting.submitReport, place);
  assert.deepEqual([again.number, again.state, await version()], [2, 'submitted', null]);
  const seen = await run(supervisor, reporting.getMember, place);
  assert.deepEqual(
    seen.history.map((one) => one.state),
    ['replaced', 'submitted'],
  );
  assert.equal(await judgeAndAccept(place), 'accepted');
});

test('neither agencies nor holders of a code learn whose text theirs is like, or who works at the office', async () => {
  const { file } = await outsideReport(office(7), 107, { requests: 7 });
  const copied = Buffer.from(Buffer.from(file.content).toString().replaceAll(office(7), office(8)));
  const place = at(office(8));
  await run(supervisor, reporting.submitFile, { ...at(office(7)), file });
  await run(supervisor, reporting.remindMembers, { id, memberIds: [place.memberId] });
  const byOffice = await run(supervisor, reporting.submitFile, {
    ...place,
    file: { name: '年度报告.html', content: copied },
  });
  const like = byOffice.findings.find(({ code, expected }) => code === 'F-TEXT' && expected !== null)!;
  assert.match(like.message, new RegExp(office(7)));
  const { code } = await run(supervisor, reporting.issueLink, place);
  const read = await run(PUBLIC_ACTOR, reporting.readByCode, { code });
  const told = read.findings.find(({ key }) => key === like.key)!;
  assert.match(told.message, /与其他机关的报告有 \d+% 文字相同/);
  const bySender = await run(PUBLIC_ACTOR, reporting.submitFileByCode, {
    code,
    file: { name: '年度报告.html', content: copied },
  });
  assert.ok(!JSON.stringify([read, bySender]).includes(office(7)));
  assert.ok(!(await run(supervisor, reporting.getMember, place)).returnLetter.includes(office(7)));
  assert.ok(read.history.every(({ submittedBy }) => submittedBy === '宁川市人民政府'));
  assert.ok(read.remindersSent.length > 0);
  assert.ok(read.remindersSent.every(({ by }) => by === '宁川市人民政府'));
});
