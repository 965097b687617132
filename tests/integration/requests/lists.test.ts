import assert from 'node:assert/strict';
import { test } from 'node:test';
import exceljs from 'exceljs';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import type { ListName, ListRequestsInput } from '../../../src/modules/requests/contract.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { aCase, aForm, decide, requestWorld, run } from '../../support/requests.ts';
import { as, makeAgency } from '../../support/runtime.ts';

const world = await requestWorld('2026-03-02');
const { clock, clerk, handler, colleague, otherHandler, unitHead, foiHead } = world;
const list = (who: Actor, input: ListRequestsInput = {}) => run(world, who, requests.listRequests, input);
const idsOf = async (who: Actor, name: ListName) =>
  (await list(who, { list: name, pageSize: 200 })).rows.map(({ id }) => id);

// received so that on 2026-03-30 one is due that day, one was due before, one soon, one later
const cases: Record<string, string> = {};
for (const [name, day] of [
  ['late', '2026-02-26'],
  ['today', '2026-03-02'],
  ['soon', '2026-03-04'],
  ['later', '2026-03-20'],
] as const) {
  clock.goTo(day);
  cases[name] = await aCase(world);
}
clock.goTo('2026-03-27');
cases['unassigned'] = await aCase(world, { divisionId: undefined, assigneeId: undefined });
cases['other'] = await aCase(world, { divisionId: world.otherDivisionId, assigneeId: undefined });
cases['correction'] = await aCase(world);
await run(world, clerk, requests.sendCorrectionNotice, { id: cases['correction'], items: ['年度'] });
cases['review'] = await aCase(world);
const { GRANTED } = await import('../../support/requests.ts');
await run(world, handler, requests.saveDecisionDraft, { id: cases['review'], ...GRANTED });
await run(world, handler, requests.submitDraft, { id: cases['review'] });
cases['closed'] = await aCase(world);
await decide(world, cases['closed']);
await run(world, clerk, requests.dispatchReply, { id: cases['closed'], channel: 'collect' });
cases['online'] = (await run(world, PUBLIC_ACTOR, requests.submitRequest, aForm(world.agencyId))).id;
clock.goTo('2026-03-30');

test('every open case is in exactly one of the day’s lists; the one due today is not lost', async () => {
  const lists = ['unconfirmed', 'due_today', 'late', 'due_soon', 'later'] as const;
  const found = (await Promise.all(lists.map((name) => idsOf(clerk, name)))).flat();
  const open = await idsOf(clerk, 'open');
  assert.deepEqual([...found].sort(), [...open].sort());
  assert.equal(new Set(found).size, found.length);
  assert.deepEqual(await idsOf(clerk, 'due_today'), [cases['today']]);
  assert.deepEqual(await idsOf(clerk, 'late'), [cases['late']]);
  assert.deepEqual(await idsOf(clerk, 'due_soon'), [cases['soon']]);
  assert.deepEqual(await idsOf(clerk, 'unconfirmed'), [cases['online']]);
  assert.deepEqual(await idsOf(clerk, 'waiting_for_applicant'), [cases['correction']]);
  assert.deepEqual(await idsOf(clerk, 'closed'), [cases['closed']]);
  const { counts } = await list(clerk);
  assert.deepEqual([counts.open, counts.all, counts.due_today], [open.length, open.length + 1, 1]);
});

test('waiting for me: what this person has to do next', async () => {
  assert.deepEqual(
    (await idsOf(clerk, 'waiting_for_me')).sort(),
    [cases['online'], cases['unassigned']].sort(),
  );
  assert.deepEqual(await idsOf(unitHead, 'waiting_for_me'), [cases['review']]);
  assert.deepEqual(await idsOf(otherHandler, 'waiting_for_me'), [cases['other']]);
  assert.deepEqual(await idsOf(colleague, 'waiting_for_me'), []);
  assert.ok((await idsOf(handler, 'waiting_for_me')).includes(cases['late']!));
  await run(world, handler, requests.proposeExtension, {
    id: cases['today']!,
    workingDays: 5,
    reason: '核对',
  });
  assert.deepEqual(await idsOf(foiHead, 'waiting_for_me'), [cases['today']]);
});

test('a division sees its own cases, supervision what lies below, others nothing', async () => {
  assert.deepEqual(await idsOf(otherHandler, 'all'), [cases['other']]);
  const supervisor = as('supervisor', world.governmentId, { subordinateAgencyIds: [world.agencyId] });
  assert.equal((await list(supervisor, { list: 'all' })).total, 0);
  const below = await list(supervisor, { list: 'all', below: true, pageSize: 200 });
  assert.equal(below.total, Object.keys(cases).length);
  const stranger = as('foi_clerk', await makeAgency(world.runtime));
  await assert.rejects(list(stranger, { agencyId: world.agencyId }));
  assert.equal((await list(stranger)).total, 0);
});

test('filters, search by part of the number, sorting and pages', async () => {
  const closed = await run(world, clerk, requests.getCase, { id: cases['closed']! });
  const part = closed.row.number.slice(-5);
  assert.deepEqual(
    (await list(clerk, { list: 'all', text: part })).rows.map(({ id }) => id),
    [cases['closed']],
  );
  assert.deepEqual((await list(clerk, { list: 'all', text: '%' })).total, 0);
  assert.equal((await list(clerk, { list: 'open', channel: 'online' })).total, 1);
  assert.deepEqual(
    (await list(clerk, { list: 'all', stage: 'in_review' })).rows.map(({ id }) => id),
    [cases['review']],
  );
  assert.equal((await list(clerk, { list: 'closed', outcome: 'granted' })).total, 1);
  assert.equal(
    (await list(clerk, { list: 'all', receivedFrom: '2026-03-20', receivedTo: '2026-03-20' })).total,
    1,
  );
  const dues = (await list(clerk, { list: 'open' })).rows.flatMap(({ dueOn }) => dueOn ?? []);
  assert.deepEqual(dues, [...dues].sort());
  const down = (await list(clerk, { list: 'open', sort: 'number', descending: true })).rows.map(
    ({ number }) => number,
  );
  assert.deepEqual(down, [...down].sort().reverse());
  const pages = await Promise.all([1, 2, 3].map((page) => list(clerk, { list: 'all', page, pageSize: 4 })));
  assert.equal(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size, pages[0]!.total);
});

test('the board has the day’s work with clock strips', async () => {
  const board = await run(world, clerk, requests.getBoard, {});
  assert.deepEqual(
    board.dueToday.map(({ id }) => id),
    [cases['today']],
  );
  const days = board.dueToday[0]!.strip!.flatMap((month) => month.days);
  assert.deepEqual(
    days.filter(({ due }) => due).map(({ on, today }) => [on, today]),
    [['2026-03-30', true]],
  );
  assert.equal(board.late[0]?.daysLeft, -3);
  assert.equal(board.unconfirmed[0]?.alerts[0]?.code, 'confirmation_overdue');
});

test('exports hold the filtered list; a text that looks like a formula stays text', async () => {
  await aCase(world, { subject: '=HYPERLINK("http://x")' });
  const csv = await run(world, clerk, requests.exportRequests, { list: 'open', format: 'csv' });
  const text = csv.content.toString('utf8');
  assert.ok(text.startsWith('\uFEFF申请编号,'));
  assert.match(text, /"'=HYPERLINK/);
  const xlsx = await run(world, clerk, requests.exportRequests, { list: 'open', format: 'xlsx' });
  const book = new exceljs.Workbook();
  await book.xlsx.load(xlsx.content as never);
  assert.equal(book.worksheets[0]!.rowCount, (await list(clerk)).total + 1);
});

test('a list that is longer than its sheet says so above the headings; a whole one says nothing', async () => {
  const { total } = await list(clerk, { list: 'all' });
  const csvOf = async (most?: number) =>
    (await run(world, clerk, requests.exportRequests, { list: 'all', format: 'csv', most })).content.toString(
      'utf8',
    );
  const lines = (await csvOf(2)).split('\r\n');
  assert.equal(lines.length, 4);
  assert.match(lines[0]!, new RegExp(`共 ${total} 件，仅导出前 2 件.*first 2 of ${total}`));
  assert.match(lines[1]!, /^申请编号,/);
  for (const whole of [await csvOf(total), await csvOf()]) {
    assert.ok(whole.startsWith('\uFEFF申请编号,'));
    assert.equal(whole.split('\r\n').length, total + 1);
  }
  for (const name of ['open', 'closed', 'all'] as const) {
    const cut = await run(world, clerk, requests.exportRequests, { list: name, format: 'xlsx', most: 1 });
    const book = new exceljs.Workbook();
    await book.xlsx.load(cut.content as never);
    const sheet = book.worksheets[0]!;
    const said = String(sheet.getCell('A1').value);
    if (name === 'closed') assert.equal(said, '申请编号', 'the only closed case is all there is');
    else {
      assert.match(said, /仅导出前 1 件/);
      assert.deepEqual([sheet.getCell('A2').value, sheet.rowCount], ['申请编号', 3]);
      assert.equal((sheet.views[0] as { ySplit?: number }).ySplit, 2, 'the note stays in sight');
    }
  }
});
