import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOf } from './samples/said-of.ts';
import { zeroTables } from './samples/sample-tables.ts';

/** The sample table: 16 received, 2 carried in, 17 handled, 1 carried out; 3 reviews (1 pending), 1 suit. */
const none = zeroTables();

test('N-REQ: requests received, closed and carried over', () => {
  for (const right of [
    '全年共收到政府信息公开申请16件，办结17件。',
    '本年度新收依申请公开16件，上年结转2件，结转下年度1件。',
    '我局受理信息公开申请16件（含网络申请9件），均已按程序处理。',
    '受理、办结政府信息公开申请分别为16件、17件。',
    '共收到十六件政府信息公开申请，已答复17件。',
    '收到申请18件（含上年结转2件）。',
  ])
    assert.deepEqual(saidOf(/^N-REQ/, right), [], right);
  assert.deepEqual(saidOf(/^N-REQ/, '全年共收到政府信息公开申请15件，办结17件。'), ['error 16 15']);
  assert.deepEqual(saidOf(/^N-REQ/, '全年受理依申请公开事项16件，已全部办结16件。'), ['error 17 16']);
  assert.deepEqual(saidOf(/^N-REQ/, '收到并答复政府信息公开申请20件。'), ['error 16 20', 'error 17 20']);
  assert.deepEqual(saidOf(/^N-REQ/, '受理、办结政府信息公开申请分别为16件、14件。'), ['error 17 14']);
  assert.deepEqual(saidOf(/^N-REQ/, '上年结转申请3件，结转下年度继续办理的申请1件。'), ['error 2 3']);
  assert.deepEqual(saidOf(/^N-REQ/, '共收到十五件政府信息公开申请。'), ['error 16 15']);
});

test('N-REQ: received requests by kind of applicant', () => {
  const text = (a: number, b: number): string =>
    `收到政府信息公开申请16件，其中自然人申请${a}件，法人或其他组织申请${b}件。`;
  assert.deepEqual(saidOf(/^N-REQ/, text(10, 6)), []);
  assert.deepEqual(saidOf(/^N-REQ/, text(9, 7)), ['error 10 9', 'error 6 7']);
});

test('N-REQ: a denial is zero; other business, parts, channels and other years are not compared', () => {
  assert.deepEqual(saidOf(/^N-REQ/, '本年度未收到任何政府信息公开申请。'), ['error 16 0']);
  assert.deepEqual(saidOf(/^N-REQ/, '本年度未收到任何政府信息公开申请。', { values: none }), []);
  assert.deepEqual(
    saidOf(/^N-REQ/, '2024年度，没有公民、法人向本单位提出的政府信息公开申请，即无依申请公开情况。'),
    ['error 16 0'],
  );
  for (const other of [
    '全年受理信访事项40件，办结40件。',
    '收到热线工单300件，全部按时办结。',
    '办结行政许可申请200件。',
    '收到行政复议申请6件。',
    '承办建议提案12件，已答复12件。',
    '未收到信函申请。',
    '2023年收到政府信息公开申请9件。',
    '与上年相比增加政府信息公开申请5件。',
    '收到政府信息公开申请约20件。',
    '没有收到投诉，依申请公开工作有序。',
    '未收到因政府信息公开申请引起的行政复议。',
    '收到群众申请公开16件，其中提起诉讼的1件。',
  ])
    assert.deepEqual(saidOf(/^N-REQ/, other), [], other);
});

test('N-OUTCOME: outcomes by row, by group and together', () => {
  const right = '办理结果为：予以公开7件，部分公开2件，不予公开3件，无法提供3件，不予处理1件，其他处理1件。';
  assert.deepEqual(saidOf(/^N-OUTCOME/, right), []);
  assert.deepEqual(saidOf(/^N-OUTCOME/, '答复中予以公开6件，部分公开2件。'), ['error 7 6']);
  assert.deepEqual(saidOf(/^N-OUTCOME/, '答复中予以公开和部分公开的共9件。'), []);
  assert.deepEqual(saidOf(/^N-OUTCOME/, '答复中予以公开和部分公开的共8件。'), ['error 9 8']);
  assert.deepEqual(saidOf(/^N-OUTCOME/, '申请中，本机关不掌握相关政府信息的4件。'), ['error 3 4']);
  assert.deepEqual(saidOf(/^N-OUTCOME/, '因申请人逾期不补正而不再处理的申请1件。'), []);
  assert.deepEqual(saidOf(/^N-OUTCOME/, '文件起草时注明不予公开的理由，全年审核文件35件。'), []);
  assert.deepEqual(saidOf(/^N-OUTCOME/, '“予以公开”7件，“不予公开”2件。答复均按期作出。'), ['error 3 2']);
});

test('N-T4: cases counted, denied, and all upheld', () => {
  const about = (words: string): string => `因政府信息公开${words}`;
  assert.deepEqual(saidOf(/^N-T4/, about('被申请行政复议3件、提起行政诉讼1件。')), []);
  assert.deepEqual(saidOf(/^N-T4/, about('引起的行政复议4件，行政诉讼1件。')), ['error 3 4']);
  assert.deepEqual(saidOf(/^N-T4/, about('引起的行政复议和行政诉讼共4件。')), []);
  assert.deepEqual(saidOf(/^N-T4/, about('引起的行政复议和行政诉讼共5件。')), ['error 4 5']);
  assert.deepEqual(saidOf(/^N-T4/, '没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。'), [
    'error 3 0',
    'error 1 0',
  ]);
  assert.deepEqual(
    saidOf(/^N-T4/, '没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。', { values: none }),
    [],
  );
  assert.deepEqual(saidOf(/^N-T4/, about('的行政复议3件均获维持，行政诉讼1件胜诉。')), ['error 1 0']);
  assert.deepEqual(saidOf(/^N-T4/, '信息公开方面无行政复议被纠正、行政诉讼败诉情况。'), []);
  assert.deepEqual(saidOf(/^N-T4/, '作为复议机关办理行政复议案件120件。'), []);
});

test('N-RATE: a stated closing rate is closed by to be closed', () => {
  assert.deepEqual(saidOf(/^N-RATE/, '收到政府信息公开申请16件，办结率100%。'), ['error 94.44 100']);
  assert.deepEqual(saidOf(/^N-RATE/, '政府信息公开申请办结率为94.4%。'), []);
  assert.deepEqual(saidOf(/^N-RATE/, '受理信访件14件，办结率100%。'), []);
  assert.deepEqual(saidOf(/^N-RATE/, '收到政府信息公开申请16件，按时办结率100%。'), []);
  const closed = { 't3.total_handled.total': 18, 't3.carried_out.total': 0 };
  assert.deepEqual(saidOf(/^N-RATE/, '收到政府信息公开申请16件，办结率100%。', { values: closed }), []);
  assert.deepEqual(saidOf(/^N-RATE/, '申请答复率100%。再次说明，依申请公开办结率达100%。').length, 1);
});

test('N-FEE: a statement on the fee, not contradicted by the table', () => {
  assert.deepEqual(saidOf(/^N-FEE/, '本年度未收取信息处理费。'), []);
  assert.deepEqual(saidOf(/^N-FEE/, '发出收费通知2件，收取信息处理费300元。'), []);
  assert.deepEqual(saidOf(/^N-FEE/, '一切正常。'), ['warning null null']);
  const unpaid = { 't3.closed_fee_unpaid.total': 1 };
  assert.deepEqual(saidOf(/^N-FEE/, '本年度未收取信息处理费。', { values: unpaid }), ['error 0 1']);
  assert.deepEqual(saidOf(/^N-FEE/, '一切正常。', { year: 2020, format: '2019' }), []);
});
