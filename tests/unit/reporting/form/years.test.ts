import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOf } from '../samples/said-of.ts';

const said = (text: string, year = 2024): string[] => saidOf(/^F-YEAR/, text, { year });

test('F-YEAR: what it finds', () => {
  for (const [text, ...words] of [
    ['2023年，我局坚持以公开促落实。', 'warning 2024 2023'],
    ['（三）政府信息管理。2025年，我局严格发布审核。', 'warning 2024 2025'],
    ['2022年度，我局扎实推进公开工作。', 'warning 2024 2022'],
    ['统计期限为2023年1月1日至12月31日。', 'warning 2024 2023'],
    ['数据统计期限自2022年1月1日起至2022年12月31日止。', 'warning 2024 2022'],
    ['一是2023年我局完善目录。', 'warning 2024 2023'],
  ] as const)
    assert.deepEqual(said(text), words, text);
  assert.deepEqual(said('新修订的《中华人民共和国政府信息公开条例》实施后，及时调整。', 2018), [
    'warning 2018 2019',
  ]);
});

test('F-YEAR: what it leaves alone', () => {
  for (const text of [
    '2024年，我局坚持以公开促落实。',
    '统计期限为2024年1月1日至12月31日。',
    '2025年，我局将继续做好公开工作。',
    '2025年，我局继续聚焦重点领域。',
    '2023年，国务院办公厅印发通知，我局对照落实。',
    '2019年，我局由原城管局组建成立，2024年完成栏目整合。',
    '2023年，我局收到申请12件，2024年收到16件。',
    '与2023年相比，申请量有所增加。',
    '2022年以来，我局持续优化栏目。',
    '2023年，市政府出台公开办法，我局据此完善制度。',
    '依据国办公开办函〔2021〕30号编制。',
    '落实《2023年政务公开工作要点》。',
    '2025年1月20日，召开工作例会。',
    '计划于2026年，完成网站改版。',
  ])
    assert.deepEqual(said(text), [], text);
});
