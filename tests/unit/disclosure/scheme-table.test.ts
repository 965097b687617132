import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { orderAfterImport } from '../../../src/modules/disclosure/domain/scheme/import-order.ts';
import { readRows } from '../../../src/modules/disclosure/domain/scheme/import-row.ts';
import { keyOf, limitProblem, pathOf } from '../../../src/modules/disclosure/domain/scheme/item-rules.ts';
import { bestItems } from '../../../src/modules/disclosure/domain/scheme/suggest.ts';
import { readCsv } from '../../../src/modules/disclosure/domain/scheme/csv.ts';
import { findTable } from '../../../src/modules/disclosure/domain/scheme/wording/read-table.ts';
import { readChannels } from '../../../src/modules/disclosure/domain/scheme/wording/read-words.ts';
import {
  namesNoCycle,
  readCycle,
  readTimeLimit,
  timeLimitText,
} from '../../../src/modules/disclosure/domain/scheme/wording/time-limit.ts';

test('time limits are read from their words', () => {
  const read = (text: string) => {
    const { timeLimitKind, timeLimitDays } = readTimeLimit(text);
    return `${timeLimitKind} ${timeLimitDays ?? ''}`.trim();
  };
  assert.equal(read('自信息形成或者变更之日起20个工作日内'), 'working_days 20');
  assert.equal(read('二十个工作日内'), 'working_days 20');
  assert.equal(read('十五个工作日'), 'working_days 15');
  assert.equal(read('７个工作日内公开'), 'working_days 7');
  assert.equal(read('作出决定之日起7日内'), 'days 7');
  assert.equal(read('两日内'), 'days 2');
  assert.equal(read('实时公开'), 'realtime');
  assert.equal(read('长期公开'), 'long_term');
  assert.equal(read('按照有关规定'), 'other');
  assert.equal(readCycle('每季度更新'), 'quarterly');
  assert.equal(readCycle('年度公开'), 'yearly');
});

test('what the words of a limit say is read back as the same limit', () => {
  const limits = fc.record({
    timeLimitKind: fc.constantFrom('working_days', 'days', 'realtime', 'long_term') as fc.Arbitrary<
      'working_days' | 'days' | 'realtime' | 'long_term'
    >,
    days: fc.integer({ min: 1, max: 366 }),
  });
  fc.assert(
    fc.property(limits, ({ timeLimitKind, days }) => {
      const counted = timeLimitKind === 'working_days' || timeLimitKind === 'days';
      const limit = { timeLimitKind, timeLimitDays: counted ? days : null };
      assert.deepEqual(readTimeLimit(timeLimitText({ ...limit, timeLimit: '' })), limit);
    }),
  );
});

test('ticked boxes are channels, boxes left open are none', () => {
  assert.deepEqual(readChannels('■政府网站 □政府公报 ■两微一端 □发布会听证会 ■其他：村务公开栏'), {
    channels: ['website', 'official_account', 'notice_board'],
    unknown: [],
  });
  assert.deepEqual(readChannels('政府网站、政府公报'), { channels: ['website', 'gazette'], unknown: [] });
  assert.deepEqual(readChannels('信鸽'), { channels: ['other'], unknown: ['信鸽'] });
  assert.deepEqual(readChannels('□政府网站'), { channels: [], unknown: [] });
});

test('a table with a head of two lines and merged levels is read', () => {
  const table = findTable([
    ['某某局主动公开基本目录', '', '', '', '', '', '', '', '', ''],
    [
      '序号',
      '公开事项',
      '',
      '公开内容（要素）',
      '公开依据',
      '公开时限',
      '公开主体',
      '公开渠道和载体',
      '公开对象',
      '',
    ],
    ['', '一级事项', '二级事项', '', '', '', '', '', '全社会', '特定群体'],
    ['1', '规划计划', '专项规划', '规划文本', '《条例》', '20个工作日内', '本局', '■政府网站', '√', ''],
    ['2', '', '年度计划', '计划文本', '', '', '', '■政府网站', '', '企业'],
    ['', '', '', '', '', '', '', '', '', ''],
  ]);
  assert.ok(table);
  const rows = readRows(table);
  assert.deepEqual(
    rows.map(({ line, item, problems }) => [line, pathOf(item), item.body, item.audience, problems.length]),
    [
      [4, '规划计划 / 专项规划', '本局', 'everyone', 0],
      [5, '规划计划 / 年度计划', '本局', 'group', 0],
    ],
  );
  assert.equal(rows[1]?.item.audienceNote, '企业');
});

test('a row says what it lacks and where', () => {
  const table = findTable([
    ['一级事项', '公开内容', '公开主体', '公开依据', '公开渠道', '公开时限'],
    ['规划计划', '', '本局', '《条例》', '', '60个工作日内'],
  ]);
  const problems = readRows(table!)[0]?.problems;
  assert.deepEqual(
    problems?.map(({ problem }) => problem),
    ['content', 'channels', 'beyondLaw'],
  );
});

test('a sheet without the head is no scheme', () => {
  assert.equal(
    findTable([
      ['姓名', '电话'],
      ['甲', '1'],
    ]),
    undefined,
  );
});

test('comma-separated text is read as it was written', () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\r', ''));
  const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(grid, (cells) => {
      const text = [['甲', '乙', '丙'], ...cells]
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      assert.deepEqual(readCsv(`\ufeff${text}`).slice(1), cells);
    }),
  );
});

test('spaces and punctuation do not make another item', () => {
  const item = { level1: '财政 预决算', level2: '部门预算', level3: '', content: '预算文本。' };
  assert.equal(keyOf(item), keyOf({ ...item, level1: '财政预决算', content: '预算文本' }));
});

test('a limit needs its number and stays within the law', () => {
  assert.equal(limitProblem({ timeLimitKind: 'working_days', timeLimitDays: null }), 'days_needed');
  assert.equal(limitProblem({ timeLimitKind: 'working_days', timeLimitDays: 21 }), 'beyond_law');
  assert.equal(limitProblem({ timeLimitKind: 'working_days', timeLimitDays: 20 }), null);
  assert.equal(limitProblem({ timeLimitKind: 'long_term', timeLimitDays: null }), null);
});

test('the item a document belongs to comes first', () => {
  const item = (id: string, level2: string, statutoryItem: string) => ({
    id,
    level1: '财政信息',
    level2,
    level3: '',
    content: `${level2}文本`,
    statutoryItem,
  });
  const items = [
    item('a', '部门决算', 'art20_07'),
    item('b', '部门预算', 'art20_07'),
    item('c', '行政处罚', 'art20_06'),
  ];
  const best = bestItems(items, { title: '2026年度部门预算公开', keywords: [], columns: ['art20_07'] });
  assert.deepEqual(
    best.map(({ item: { id } }) => id),
    ['b', 'a'],
  );
});

test('a table added to a scheme leaves the order of what was there', () => {
  const rows = (ids: string) => [...ids].map((id) => ({ id }));
  const after = (existing: string, file: string): string =>
    orderAfterImport(rows(existing), rows(file))
      .map(({ id }) => id)
      .join('');
  assert.equal(after('abcd', 'ca'), 'abcd');
  assert.equal(after('abcd', 'bxyd'), 'abxycd');
  assert.equal(after('abcd', 'xa'), 'abcdx');
  assert.equal(after('', 'xy'), 'xy');
});

test('a cycle that is not understood is told, none at all is not', () => {
  for (const words of ['', '不定期', '—', '无', '实时更新', '长期公开'])
    assert.ok(namesNoCycle(words), words);
  for (const words of ['隔三差五', '每旬']) assert.ok(!namesNoCycle(words), words);
});
