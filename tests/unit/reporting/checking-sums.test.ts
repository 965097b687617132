import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { findingsOf, saidOf } from './samples/said-of.ts';
import { validTables } from './samples/sample-tables.ts';

test('N-SUM: parts add up to their whole, however they are listed', () => {
  for (const right of [
    '发布信息120条，其中动态70条、公告50条。',
    '发布信息120条。其中，动态70条，公告50条。',
    '发布信息120条（动态70条、公告50条）。',
    '办理建议9件、提案12件，共21件。',
    '在120条公开信息中，动态类70条；公告类50条。',
    '共发布信息120条：动态70条，公告50条。',
    '承办21件，其中主办12件（建议5件、提案7件），协办9件（建议4件、提案5件）。',
    '发布信息120条，其中动态70条。',
    '公开规章9件（含新订4件、修改3件、废止2件）。',
    '账号注销2个，目前共计6个，其中微信3个，微博2个，视频号1个。',
    '发布信息约120条，其中动态70条、公告40条。',
    '全年召开会议12次，发布信息120条、解读15篇。',
  ])
    assert.deepEqual(saidOf(/^N-SUM/, right), [], right);
});

test('N-SUM: what does not add up is an error, an open or uneven list a warning', () => {
  assert.deepEqual(saidOf(/^N-SUM/, '发布信息120条，其中动态70条、公告60条。'), ['error 130 120']);
  assert.deepEqual(saidOf(/^N-SUM/, '发布信息120条，其中动态70条、公告40条。'), ['error 110 120']);
  assert.deepEqual(saidOf(/^N-SUM/, '发布信息120条。其中，动态70条，公告40条。'), ['error 110 120']);
  assert.deepEqual(saidOf(/^N-SUM/, '发布信息120条，主要包括动态70条、公告40条。'), ['warning 110 120']);
  assert.deepEqual(saidOf(/^N-SUM/, '发布信息120条，其中动态70条、公告40条等。'), ['warning 110 120']);
  assert.deepEqual(saidOf(/^N-SUM/, '发布信息120条，其中动态20条、公告10条。'), ['warning 30 120']);
  assert.deepEqual(saidOf(/^N-SUM/, '公开信息120条。其中包括动态70条，公告40条。'), ['warning 110 120']);
  assert.deepEqual(saidOf(/^N-SUM/, '办理建议9件、提案13件，共21件。'), ['error 22 21']);
  assert.deepEqual(saidOf(/^N-SUM/, '主办12件（建议5件、提案8件）。'), ['error 13 12']);
  assert.deepEqual(saidOf(/^N-SUM/, '在120条公开信息中，动态类70条；公告类40条。'), ['error 110 120']);
  assert.deepEqual(saidOf(/^N-SUM/, '开设账号30个，其中有甲、乙、丙3个微博；公众号有26个。'), [
    'warning 29 30',
  ]);
  assert.deepEqual(saidOf(/^N-SUM/, '发布信息120条，其中动态130条。'), ['error 130 120']);
});

test('N-SUM: a long list without a total is worth a note', () => {
  const list = '在首页公开信息8条，在专栏公开信息5条，在公告栏发布信息12条，发布解读3条，公开预算信息2条。';
  assert.deepEqual(saidOf(/^N-SUM/, list), ['info 30 null']);
  assert.deepEqual(saidOf(/^N-SUM/, list.replace('，在专栏公开信息5条', '')), []);
});

test('N-PCT: shares are recomputed and rounded half up; cut-off figures are warnings', () => {
  const text = (a: string, b: string): string =>
    `收到申请16件。其中网上申请11件，占${a}%；信函申请5件，占${b}%。`;
  assert.deepEqual(saidOf(/^N-PCT/, text('68.75', '31.25')), []);
  assert.deepEqual(saidOf(/^N-PCT/, text('68.8', '31.3')), []);
  assert.deepEqual(saidOf(/^N-PCT/, text('68.7', '31.3')), ['warning 68.8 68.7']);
  assert.deepEqual(saidOf(/^N-PCT/, text('67.8', '31.3')), ['error 68.8 67.8']);
});

test('N-PCT: rates and averages are recomputed where their base is named', () => {
  const rate = (p: string): string => `服务事项共计200项，其中150项可以网上办理，网上可办率达${p}%。`;
  assert.deepEqual(saidOf(/^N-PCT/, rate('75')), []);
  assert.deepEqual(saidOf(/^N-PCT/, rate('57')), ['error 75 57']);
  const mean = (k: string): string => `精简环节40项，共压缩100个工作日，平均每项缩短约${k}个工作日。`;
  assert.deepEqual(saidOf(/^N-PCT/, mean('2.5')), []);
  assert.deepEqual(saidOf(/^N-PCT/, mean('3.5')), ['warning 2.5 3.5']);
});

test('N-PCT, N-YOY, N-PP: changes against last year', () => {
  const text = (words: string): string => `全年收到政府信息公开申请16件，比上年${words}。`;
  assert.deepEqual(saidOf(/^N-(PCT|PP)/, text('增加4件，增长33.3%')), []);
  assert.deepEqual(saidOf(/^N-PCT/, text('增加4件，增长25%')), ['error 33 25']);
  assert.deepEqual(saidOf(/^N-YOY/, text('增加4件，增长33.3%')), ['info null 12']);
  assert.deepEqual(saidOf(/^N-YOY/, text('减少4件')), ['info null 20']);
  assert.deepEqual(saidOf(/^N-PP/, text('增加4件，增长33.3个百分点')), ['warning 33.3% 33.3个百分点']);
  assert.deepEqual(saidOf(/^N-PP/, '申请办结率比上年提高2.5个百分点。'), []);
});

test('N-YOY: with last year’s report the implied number is compared', () => {
  const previous = (received: number): ReturnType<typeof reportOfTables> =>
    reportOfTables({ ...validTables(), 't3.new_received.total': received }, { year: 2023 });
  const text = '全年收到政府信息公开申请16件，比上年增加4件。';
  assert.deepEqual(saidOf(/^N-YOY/, text, { previous: previous(12) }), []);
  assert.deepEqual(saidOf(/^N-YOY/, text, { previous: previous(11) }), ['error 11 12']);
});

test('N-REPEAT: one quantity, one value', () => {
  assert.deepEqual(saidOf(/^N-REPEAT/, ['全年主动公开政府信息90条。', '本年度，我局主动公开信息90条。']), []);
  assert.deepEqual(saidOf(/^N-REPEAT/, ['全年主动公开政府信息90条。', '本年度，我局主动公开信息91条。']), [
    'error 90 91',
  ]);
  assert.deepEqual(saidOf(/^N-REPEAT/, ['全年主动公开政府信息90条。', '公告栏主动公开信息20条。']), []);
  const accounts = '通过公众号（临江园林）主动公开信息20条，通过公众号（临江公园）主动公开信息30条。';
  assert.deepEqual(saidOf(/^N-REPEAT/, accounts), []);
  assert.deepEqual(saidOf(/^N-REPEAT/, ['召开新闻发布会12场。', '参加新闻发布会12次。']), []);
  assert.deepEqual(saidOf(/^N-REPEAT/, ['召开新闻发布会12场。', '召开新闻发布会13场。']), ['error 12 13']);
  assert.deepEqual(saidOf(/^N-REPEAT/, ['全年召开新闻发布会12场。', '就防汛工作参加新闻发布会2次。']), []);
});

test('N-REPEAT: figures of table 2 in its own words', () => {
  assert.deepEqual(saidOf(/^N-REPEAT/, '本年制发行政规范性文件3件，废止行政规范性文件1件。'), []);
  assert.deepEqual(saidOf(/^N-REPEAT/, '本年制发行政规范性文件4件，现行有效行政规范性文件20件。'), [
    'error 3 4',
    'error 21 20',
  ]);
  assert.deepEqual(saidOf(/^N-REPEAT/, '印发行政规范性文件5件。'), ['warning 3 5']);
  assert.deepEqual(saidOf(/^N-REPEAT/, '作出行政处罚决定11件。公开行政许可决定90件，公开政策文件7件。'), [
    'error 12 11',
  ]);
});

test('N-REPEAT before 2019: the text against the indicator list, by year and cumulative', () => {
  const situation = {
    year: 2017,
    format: 'pre2019' as const,
    values: {
      'p18.requests.year': 30,
      'p18.requests.cumulative': 200,
      'p18.requests_mail_fax.year': 7,
      'p18.replies_other.year': 9,
      'p18.reviews.year': 2,
      'p18.suits.year': 1,
    },
  };
  const said = (text: string): string[] => saidOf(/^N-REPEAT/, text, situation);
  assert.deepEqual(said('2017年共收到政府信息公开申请30件，历年累计收到政府信息公开申请200件。'), []);
  assert.deepEqual(said('2017年共收到政府信息公开申请31件。'), ['error 30 31']);
  assert.deepEqual(said('历年累计收到政府信息公开申请201件。'), ['error 200 201']);
  assert.deepEqual(said('信函申请4件，传真申请3件。'), []);
  assert.deepEqual(said('信函申请4件，传真申请4件。'), ['error 7 8']);
  assert.deepEqual(said('答复中，政府信息不存在5件，非本机关职责4件。'), []);
  assert.deepEqual(said('因信息公开被申请行政复议、被提起行政诉讼共3起。'), []);
  assert.deepEqual(said('因信息公开被申请行政复议、被提起行政诉讼共4起。'), ['error 3 4']);
});

test('a finding quotes the very words it is about', () => {
  const text = '做好公开工作。发布信息120条，其中动态70条、公告60条。此外还有其他工作。';
  assert.equal(findingsOf(/^N-SUM/, text)[0]!.quote, '发布信息120条，其中动态70条、公告60条。');
});
