import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { dateInShanghai } from '../../../src/kernel/dates.ts';
import { runDue } from '../../../src/cli/due.ts';

let directory = '';
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkai-due-'));
});
after(() => rm(directory, { recursive: true }));

async function due(content: unknown, json = true) {
  const file = join(directory, 'cases.json');
  await writeFile(
    file,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return run(file, json);
}

async function run(file: string, json: boolean) {
  let stdout = '';
  let stderr = '';
  const code = await runDue({
    file,
    json,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

const thirdParty = {
  received_on: '2026-03-02',
  events: [
    {
      type: 'consultation_sent',
      party: 'third_party',
      on: '2026-03-10',
      received_by_party_on: '2026-03-12',
    },
    { type: 'consultation_returned', on: '2026-03-25' },
    { type: 'extension_approved', on: '2026-04-14', working_days: 20 },
    { type: 'replied', on: '2026-05-14' },
  ],
  today: '2026-05-20',
};

test('a case gives one object of the agreed shape', async () => {
  const { code, stdout, stderr } = await due(thirdParty);
  assert.equal(code, 0);
  assert.equal(stderr, '');
  const result = JSON.parse(stdout) as Record<string, unknown> & { account: Record<string, unknown>[] };
  const { account, ...answer } = result;
  assert.deepEqual(answer, {
    due_on: '2026-05-15',
    correction_notice_due_on: '2026-03-11',
    state: 'closed',
    days_left: 1,
    provisional: false,
    in_time: true,
  });
  assert.equal(account.filter((day) => day['counted'] === true).length, 40);
  assert.deepEqual(account[0], {
    on: '2026-03-03',
    counted: true,
    why: '第1个工作日（共40个），计入期限',
    article: '《条例》第三十三条',
  });
  assert.deepEqual(account[8], {
    on: '2026-03-11',
    counted: false,
    why: '征求第三方意见期间（3月10日发出，3月25日收到答复），不计入期限',
    article: '《条例》第三十二条、第三十三条第三款',
  });
});

test('a list gives a list, in its order; an empty list an empty list', async () => {
  const { stdout } = await due([
    { received_on: '2026-06-01', events: [], today: '2026-06-30' },
    { received_on: '2026-12-10', today: '2026-12-10', note: 'no events yet' },
  ]);
  const results = JSON.parse(stdout) as Record<string, unknown>[];
  assert.deepEqual(
    results.map(({ due_on, state, days_left, provisional, in_time }) => [
      due_on,
      state,
      days_left,
      provisional,
      in_time,
    ]),
    [
      ['2026-06-30', 'running', 0, false, null],
      ['2027-01-07', 'running', 20, true, null],
    ],
  );
  assert.deepEqual(JSON.parse((await due([])).stdout), []);
});

test('every type of event is read', async () => {
  const at = (type: string, on: string, more = {}) => ({ type, on, ...more });
  const journey = (events: unknown[], today = '2026-06-30') => ({ received_on: '2026-03-02', events, today });
  const { code, stdout, stderr } = await due([
    journey([at('correction_notice_sent', '2026-03-09'), at('correction_received', '2026-03-20')]),
    journey([at('correction_notice_sent', '2026-03-09'), at('correction_lapsed', '2026-04-01')]),
    journey([at('fee_notice_received', '2026-03-09'), at('fee_paid', '2026-03-20')]),
    journey([at('fee_notice_received', '2026-03-09'), at('fee_lapsed', '2026-05-01')]),
    journey([at('reasonable_delay_set', '2026-03-09', { until: '2026-05-29' })]),
    journey([at('withdrawn', '2026-03-09')]),
    journey([at('consultation_sent', '2026-03-09', { party: 'other_agency', id: 'a' })], '2026-03-10'),
    journey([at('correction_notice_sent', '2026-03-09')], '2026-03-10'),
    journey([at('fee_notice_received', '2026-03-09')], '2026-03-10'),
  ]);
  assert.equal(code, 0, stderr);
  const results = JSON.parse(stdout) as { due_on: string; state: string }[];
  assert.deepEqual(
    results.map(({ due_on, state }) => `${state} ${due_on}`),
    [
      'running 2026-04-20',
      'closed 2026-03-30',
      'running 2026-04-20',
      'closed 2026-03-30',
      'running 2026-05-29',
      'closed 2026-03-30',
      'paused 2026-03-31',
      'awaiting_applicant 2026-03-30',
      'awaiting_payment 2026-03-30',
    ],
  );
});

test('without today, the case is reckoned as of today in Shanghai', async () => {
  const today = dateInShanghai(new Date());
  const { stdout } = await due({ received_on: today });
  assert.equal((JSON.parse(stdout) as { days_left: number }).days_left, 20);
});

test('for reading: the answer, what shaped it, and the account', async () => {
  const { code, stdout } = await due([thirdParty], false);
  assert.equal(code, 0);
  for (const part of [
    '第1件',
    '其间11个工作日不计入',
    '答复期限：2026-05-15（周五）',
    '5月14日答复，比期限提前1个工作日',
    '2026-04-06（周一）',
    'due 2026-05-15',
  ])
    assert.ok(stdout.includes(part), part);
  assert.match((await due([], false)).stdout, /没有案件/);
});

test('a wrong case is refused with file, case, event, rule and repair, and nothing is computed', async () => {
  const { code, stdout, stderr } = await due(
    [
      thirdParty,
      { received_on: '2026-03-02', events: [{ type: 'replied', on: '2026-03-01' }], today: '2026-05-01' },
    ],
    false,
  );
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /cases\.json 第2件案件的第1个事件：答复日期 2026-03-01 早于收到申请的日期 2026-03-02/);
  assert.match(stderr, /case 2, event 1: The reply’s date/);
  assert.match(stderr, /\[1\]\.events\[0\]\.on；依据：《条例》第三十三条/);
});

const refused = async (content: unknown) => {
  const { code, stdout, stderr } = await due(content);
  assert.equal(code, 2);
  assert.doesNotMatch(stderr, /undefined/);
  const { error } = JSON.parse(stdout) as { error: { problems: { code: string; field?: string }[] } };
  return error.problems.map(({ code: problem, field }) =>
    field === undefined ? problem : `${problem} ${field}`,
  );
};

test('each kind of slip in the file is named', async () => {
  assert.deepEqual(await refused('{"received_on": '), ['file_not_json']);
  assert.deepEqual(await refused(Buffer.from([0x7b, 0xff, 0xfe])), ['file_not_utf8']);
  assert.deepEqual(await refused(7), ['case_not_an_object ']);
  assert.deepEqual(await refused([null]), ['case_not_an_object [0]']);
  assert.deepEqual(await refused({ events: [] }), ['field_missing received_on']);
  assert.deepEqual(await refused({ received_on: '2026-03-02', today: 'now' }), ['not_a_date today']);
  assert.deepEqual(await refused({ received_on: '2026-03-02', events: {} }), ['field_wrong_type events']);
  assert.deepEqual(await refused({ received_on: '2026-03-02', recieved_on: '' }), [
    'field_unknown recieved_on',
  ]);
  const event = (value: unknown) => refused({ received_on: '2026-03-02', events: [value] });
  assert.deepEqual(await event({ type: 'answered', on: '2026-03-03' }), ['value_unknown events[0].type']);
  assert.deepEqual(await event({ on: '2026-03-03' }), ['field_missing events[0].type']);
  assert.deepEqual(await event({ type: 'replied' }), ['field_missing events[0].on']);
  assert.deepEqual(await event('replied'), ['field_wrong_type events[0]']);
  assert.deepEqual(await event({ type: 'consultation_sent', on: '2026-03-03', party: 'friend' }), [
    'value_unknown events[0].party',
  ]);
  assert.deepEqual(await event({ type: 'extension_approved', on: '2026-03-03', working_days: '20' }), [
    'field_wrong_type events[0].working_days',
  ]);
  assert.deepEqual(
    await event({
      type: 'consultation_sent',
      party: 'third_party',
      on: '2026-03-03',
      received_by_party: '2026-03-04',
    }),
    ['field_unknown events[0].received_by_party'],
  );
});

test('a syntax error is located by line', async () => {
  assert.match((await due('{"received_on":\n"2026-03-02",\n "events": [}', false)).stderr, /第3行附近/);
  assert.match((await due('{"received_on": "2026-03-02"\n\n"events": []}', false)).stderr, /第3行附近/);
});

test('a missing file is named', async () => {
  const { code, stderr } = await run(join(directory, 'absent.json'), false);
  assert.equal(code, 2);
  assert.match(stderr, /找不到文件 .*absent\.json/);
  assert.equal((await run(directory, false)).code, 2);
});
