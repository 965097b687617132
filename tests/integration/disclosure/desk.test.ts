import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  publishEmergency,
  sendBack,
  submitDraft,
} from '../../../src/modules/disclosure/index.ts';
import type { Desk } from '../../../src/modules/disclosure/contract.ts';
import { chaseDeadlines } from '../../../src/modules/disclosure/use-cases/desk/chase-deadlines.ts';
import { getDesk } from '../../../src/modules/disclosure/use-cases/desk/get-desk.ts';
import { getTimeliness } from '../../../src/modules/disclosure/use-cases/desk/get-timeliness.ts';
import { listDocuments } from '../../../src/modules/disclosure/use-cases/list-documents.ts';
import { approve, draftOf, passSecrecy, publish, SECRECY_OPINION } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
runtime.clock.goTo('2026-11-20');

const draft = async (agencyId: string, title: string, more: Record<string, unknown> = {}, who = 'editor') => {
  const actor = as('editor', agencyId, { id: `${who}-of-${agencyId}` });
  const input = draftOf(agencyId, { title, ...more });
  return (await runUseCase(runtime, actor, createDocumentDraft, input)).id;
};
const submit = (agencyId: string, id: string) =>
  runUseCase(runtime, as('editor', agencyId), submitDraft, { id });
const titles = (list: Desk['toReview']): string[] | null => list && list.items.map(({ title }) => title);

test('the desk of each person: what they may do now, and nothing that is not theirs', async () => {
  const agencyId = await makeAgency(runtime);
  await draft(agencyId, '我的草稿');
  await draft(agencyId, '别人的草稿', {}, 'colleague');
  const waiting = await draft(agencyId, '待审');
  await submit(agencyId, waiting);
  const back = await draft(agencyId, '退回的');
  await submit(agencyId, back);
  await runUseCase(runtime, as('leader', agencyId), sendBack, { id: back, reason: '补充' });
  const urgent = await draft(agencyId, '应急', { kind: 'public_notice' });
  await runUseCase(runtime, as('foi_head', agencyId), publishEmergency, {
    id: urgent,
    reason: '突发事件',
    secrecyOpinion: SECRECY_OPINION,
  });

  const desk = (role: Parameters<typeof as>[0]) =>
    runUseCase(runtime, as(role, agencyId), getDesk, { agencyId });
  const ofEditor = await desk('editor');
  assert.deepEqual(
    [titles(ofEditor.drafts), titles(ofEditor.sentBack), titles(ofEditor.toReview)],
    [['我的草稿'], ['退回的'], []],
    'an editor reviews nothing of their own',
  );
  assert.equal(ofEditor.emergencies, null);
  const ofReviewer = await desk('publication_reviewer');
  assert.equal(ofReviewer.toReview?.items[0]?.note.zh, '一校、初审、二校、复审、三校、保密审查');
  assert.deepEqual([titles(ofReviewer.toReview), ofReviewer.drafts], [['待审'], null]);
  assert.deepEqual(titles(ofReviewer.emergencies), ['应急']);
  assert.deepEqual(titles((await desk('foi_head')).emergencies), [], 'not their own emergency');
  const ofClerk = await desk('foi_clerk');
  assert.deepEqual([ofClerk.toReview, ofClerk.reassessments], [null, null]);

  const mine = await runUseCase(runtime, as('publication_reviewer', agencyId), listDocuments, {
    agencyId,
    mine: 'review',
  });
  assert.deepEqual(
    mine.items.map(({ id }) => id),
    [waiting],
  );
  const drafts = await runUseCase(runtime, as('editor', agencyId), listDocuments, {
    agencyId,
    mine: 'drafts',
  });
  assert.deepEqual(drafts.items.map(({ title }) => title).sort(), ['我的草稿', '退回的'].sort());
  const nothing = await runUseCase(runtime, as('foi_clerk', agencyId), listDocuments, {
    agencyId,
    mine: 'review',
  });
  assert.equal(nothing.total, 0);
  // The final review is the leader's once others have taken the first ones and the secrecy review.
  await passSecrecy(runtime, agencyId, waiting);
  assert.equal((await desk('leader')).toReview?.items[0]?.note.zh, '一校、初审、二校、复审、三校');
});

test('periods for publication: every running document is in exactly one list, with the same counts', async () => {
  const agencyId = await makeAgency(runtime);
  const days: [string, string][] = [
    ['2026-10-12', 'late'],
    ['2026-10-23', 'due_today'],
    ['2026-10-26', 'due_soon'],
    ['2026-10-30', 'due_soon'],
    ['2026-11-02', 'later'],
    ['2026-11-19', 'later'],
  ];
  for (const [signedOn] of days) await draft(agencyId, signedOn, { signedOn, effectiveOn: null });
  await draft(agencyId, '不主动公开', {
    attribute: 'not_public',
    withholdingGround: 'internal_affairs',
    withholdingReason: '内部事务',
  });
  const list = (deadline?: string) =>
    runUseCase(runtime, as('editor', agencyId), listDocuments, {
      agencyId,
      deadline,
      sort: 'title',
      direction: 'asc',
    });
  const whole = await list();
  assert.deepEqual(whole.byDeadline, { late: 1, due_today: 1, due_soon: 2, later: 2 });
  for (const name of ['late', 'due_today', 'due_soon', 'later']) {
    const expected = days.filter(([, state]) => state === name).map(([day]) => day);
    assert.deepEqual(
      (await list(name)).items.map(({ title }) => title),
      expected,
      name,
    );
  }
  assert.equal((await list('open')).total, 4);
  const { deadlines } = await runUseCase(runtime, as('editor', agencyId), getDesk, { agencyId });
  assert.deepEqual(
    [titles(deadlines)?.slice(0, 2), deadlines?.total, deadlines?.overdue],
    [['2026-10-12', '2026-10-23'], 4, 1],
  );
});

test('a supervisor sees who is late below; nobody looks sideways', async () => {
  const above = await makeAgency(runtime, { kind: 'government' });
  const [one, two] = [
    await makeAgency(runtime, { parentId: above }),
    await makeAgency(runtime, { parentId: above }),
  ];
  const late = await draft(one, '迟了', { signedOn: '2026-10-01', effectiveOn: null });
  await draft(two, '不急', { signedOn: '2026-11-19', effectiveOn: null });
  const supervisor = as('supervisor', above, { subordinateAgencyIds: [one, two] });
  const { agencies } = await runUseCase(runtime, supervisor, chaseDeadlines, { agencyId: above });
  const of = (id: string) => agencies.find(({ agencyId }) => agencyId === id);
  assert.equal(agencies.length, 3);
  assert.deepEqual(
    [of(one)?.late, of(one)?.oldest?.documentId, of(one)?.oldest?.dueOn],
    [1, late, '2026-11-03'],
  );
  assert.deepEqual([of(two)?.late, of(two)?.later], [0, 1]);
  const own = await runUseCase(runtime, as('editor', one), chaseDeadlines, { agencyId: one });
  assert.deepEqual(
    own.agencies.map(({ agencyId }) => agencyId),
    [one],
  );
});

test('what was published in time and what was late, in a period', async () => {
  const agencyId = await makeAgency(runtime);
  await publish(runtime, agencyId, { title: '按期', signedOn: '2026-11-02' });
  const late = await publish(runtime, agencyId, { title: '逾期', signedOn: '2026-09-01', effectiveOn: null });
  const held = await draft(agencyId, '未发', { signedOn: '2026-11-18', effectiveOn: null });
  await submit(agencyId, held);
  const ask = (from: string, to: string) =>
    runUseCase(runtime, as('foi_clerk', agencyId), getTimeliness, { agencyId, from, to });
  const found = await ask('2026-11-01', '2026-11-30');
  assert.deepEqual([found.inTime, found.late, found.unknown], [1, 1, 0]);
  assert.deepEqual(
    found.lateDocuments.map(({ documentId, title }) => [documentId, title]),
    [[late.id, '逾期']],
  );
  assert.equal((await ask('2026-10-01', '2026-10-31')).late, 0);
  await approve(runtime, agencyId, held);
  assert.equal((await ask('2026-11-01', '2026-11-30')).inTime, 2);
});
