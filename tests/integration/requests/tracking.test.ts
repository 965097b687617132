import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { requestTables } from '../../../src/modules/requests/store/tables.ts';
import { aCase, aForm, requestWorld, run } from '../../support/requests.ts';
import { asApplicant } from '../../support/runtime.ts';

const world = await requestWorld('2026-03-02');
const file = () => run(world, PUBLIC_ACTOR, requests.submitRequest, aForm(world.agencyId));
const track = (number: string, queryCode: string, clientAddress?: string) =>
  run(world, PUBLIC_ACTOR, requests.trackRequest, {
    number,
    queryCode,
    ...(clientAddress ? { clientAddress } : {}),
  });

test('number and code open the request however they are typed', async () => {
  const { number, queryCode } = await file();
  const typed = number.replace('〔', ' [').replace('〕', '] ');
  const answer = await track(typed, `${queryCode.slice(0, 5).toLowerCase()} ${queryCode.slice(5)}`);
  assert.ok(answer.found);
  assert.equal(answer.request.applicantName, '李**');
  assert.equal(answer.request.letters[0]?.id, 'receipt');
});

test('the receipt can be had before and after the confirmation, the office’s form only by staff', async () => {
  const { id } = await file();
  const applicant = asApplicant(id);
  const letter = async (who: typeof applicant, letterId: string, format: 'html' | 'pdf' | 'docx') =>
    (await run(world, who, requests.downloadLetter, { id, letterId, format })).content;
  assert.match((await letter(applicant, 'receipt', 'html')).toString('utf8'), /接收回执/);
  await run(world, world.clerk, requests.confirmReceipt, { id });
  const confirmed = (await letter(applicant, 'receipt', 'html')).toString('utf8');
  assert.match(confirmed, /2026年3月30日/);
  assert.equal((await letter(applicant, 'receipt', 'pdf')).subarray(0, 4).toString('latin1'), '%PDF');
  assert.equal(
    (await letter(world.clerk, 'registration_form', 'docx')).subarray(0, 2).toString('latin1'),
    'PK',
  );
  await assert.rejects(letter(applicant, 'registration_form', 'html'), /没有这份文书/);
});

test('an unknown number and a wrong code read the same', async () => {
  const { number } = await file();
  const wrong = await track(number, 'ABCDEFGHJK');
  const unknown = await track('宁试公开〔2019〕第9999号', 'ABCDEFGHJK');
  assert.deepEqual(wrong, unknown);
});

test('five failures close the number for a quarter of an hour, also for the right code', async () => {
  const { number, queryCode } = await file();
  for (let n = 0; n < 5; n += 1) assert.equal((await track(number, 'WRONGCODE2')).found, false);
  const closed = await track(number, queryCode);
  assert.ok(!closed.found && closed.reason === 'too_many_attempts');
  world.clock.pass(14);
  assert.equal((await track(number, queryCode)).found, false);
  world.clock.pass(2);
  assert.equal((await track(number, queryCode)).found, true);
});

test('a success forgets the failures of the number', async () => {
  const { number, queryCode } = await file();
  for (let n = 0; n < 4; n += 1) await track(number, 'WRONGCODE2');
  assert.equal((await track(number, queryCode)).found, true);
  for (let n = 0; n < 4; n += 1) await track(number, 'WRONGCODE2');
  assert.equal((await track(number, queryCode)).found, true);
});

test('thirty failures from one address close the way for that address only', async () => {
  const { number, queryCode } = await file();
  for (let n = 0; n < 30; n += 1) await track(`没有这个编号${n}`, 'WRONGCODE2', '203.0.113.9');
  assert.equal((await track(number, queryCode, '203.0.113.9')).found, false);
  assert.equal((await track(number, queryCode, '203.0.113.10')).found, true);
});

test('failures from one address do not shut the applicant out elsewhere; they read the same for an unknown number', async () => {
  const { number, queryCode } = await file();
  const tries = async (what: string) => {
    const answers = [];
    for (let n = 0; n < 7; n += 1) answers.push(await track(what, 'WRONGCODE2', '203.0.113.20'));
    return answers;
  };
  const known = await tries(number);
  assert.deepEqual(
    known.map((answer) => !answer.found && answer.reason),
    [...Array<string>(5).fill('no_match'), 'too_many_attempts', 'too_many_attempts'],
  );
  assert.deepEqual(await tries('宁试公开〔2019〕第8888号'), known);
  assert.equal((await track(number, queryCode, '203.0.113.20')).found, false);
  assert.equal((await track(number, queryCode, '203.0.113.21')).found, true);
});

test('thirty failures from many addresses close the number everywhere; a success elsewhere does not undo them', async () => {
  const { number, queryCode } = await file();
  for (let n = 0; n < 29; n += 1) await track(number, 'WRONGCODE2', `198.51.100.${n}`);
  assert.equal((await track(number, queryCode, '203.0.113.30')).found, true);
  await track(number, 'WRONGCODE2', '198.51.100.29');
  const closed = await track(number, queryCode, '203.0.113.30');
  assert.ok(!closed.found && closed.reason === 'too_many_attempts');
  world.clock.pass(16);
  assert.equal((await track(number, queryCode, '203.0.113.30')).found, true);
});

test('failures at the same moment are all counted, and a window that is over begins anew', async () => {
  const { number, queryCode } = await file();
  await track(number, 'WRONGCODE2');
  world.clock.pass(16);
  await Promise.all(Array.from({ length: 5 }, () => track(number, 'WRONGCODE2')));
  const closed = await track(number, queryCode);
  assert.ok(!closed.found && closed.reason === 'too_many_attempts');
  world.clock.pass(16);
  for (let n = 0; n < 4; n += 1) await track(number, 'WRONGCODE2');
  assert.equal((await track(number, queryCode)).found, true);
});

test('what a clerk registers can be followed with the code on its receipt', async () => {
  const registered = await run(world, world.clerk, requests.registerRequest, {
    ...aForm(world.agencyId),
    channel: 'in_person',
  });
  const answer = await track(registered.number, registered.queryCode);
  assert.ok(answer.found && answer.request.clock);
  assert.match(answer.request.standing.zh, /应在 2026-03-30 前答复/);
  assert.ok(answer.request.clock.words.length > 0 && answer.request.clock.strip.length > 0);
});

test('the applicant sees no drafting, review, notes or viewing', async () => {
  const id = await aCase(world);
  await run(world, world.clerk, requests.addNote, { id, text: '内部备注' });
  await run(world, world.clerk, requests.viewApplicant, { id, reason: '核对' });
  const own = await run(
    world,
    { kind: 'applicant', id: 'applicant', name: '', grants: [], ownRecordIds: [id] },
    requests.getOwnRequest,
    { id },
  );
  assert.deepEqual(
    own.events.map(({ label }) => label.zh),
    ['收到申请'],
  );
  assert.ok(!JSON.stringify(own).includes('内部备注'));
});

test('failed attempts are forgotten after a day', async () => {
  const kept = () =>
    requestTables(world.runtime.db).selectFrom('tracking_attempts').select('attempt_key').execute();
  await track('没有这个编号', 'WRONGCODE2', '203.0.113.40');
  assert.ok((await kept()).length > 3);
  world.clock.pass(24 * 60);
  await track('没有另一个编号', 'WRONGCODE2', '203.0.113.41');
  assert.equal((await kept()).length, 3, 'only those of the last attempt are left');
});
