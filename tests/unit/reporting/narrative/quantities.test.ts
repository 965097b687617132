import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseNumber } from '../../../../src/modules/reporting/domain/checking/narrative/chinese-numbers.ts';
import { quantitiesIn } from '../../../../src/modules/reporting/domain/checking/narrative/quantities.ts';
import { plainLine } from '../../../../src/modules/reporting/domain/checking/report-model.ts';

/** Quantities of a sentence as short words: value and unit, `~` for rough ones. */
const read = (text: string): string[] =>
  quantitiesIn(plainLine(text, 'overview').text).map(
    ({ value, unit, approximate }) => `${approximate ? '~' : ''}${value}${unit}`,
  );

test('Chinese numerals', () => {
  for (const [text, value] of [
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['三十二', 32],
    ['一百零五', 105],
    ['一百二十', 120],
    ['两千三百', 2300],
    ['零', 0],
    ['三五', null],
    ['二〇二四', null],
    ['十百', null],
  ] as const)
    assert.equal(chineseNumber(text), value, text);
});

test('numbers with units, however written', () => {
  for (const [text, ...quantities] of [
    ['收到申请三十二件，答复两件', '32件', '2件'],
    ['收到申请１６件，公开１，２件', '16件', '2件'],
    ['公开信息1,204条，39,142条', '1204条', '39142条'],
    ['关注6.5万人，投资1.2亿元', '~65000人', '~120000000元'],
    [
      '约20件，近30篇，40余条，五十多件，60条以上，70件左右',
      '~20件',
      '~30篇',
      '~40条',
      '~50件',
      '~60条',
      '~70件',
    ],
    ['受理12件次，接待15人次', '12件次', '15人次'],
    ['占31.26%，提高2.5个百分点，缩短3个工作日', '31.26%', '2.5个百分点', '3个工作日'],
    ['申请零件', '0件'],
    ['召开十二次会议，印发一百零五份', '12次', '105份'],
    ['3至5件', '~5件'],
    ['数十件、百余件、上百件', '~10件', '~100件', '~100件'],
  ] as const)
    assert.deepEqual(read(text), quantities, text);
});

test('what only looks like a count is none', () => {
  for (const text of [
    '每件申请一事一申请，同一件事不重复办理',
    '第三件、逐件审核、头一件大事',
    '推行一次性告知、一条龙服务、一个窗口',
    '联系电话：0873-6122360，邮编361012',
    '国办发〔2018〕第23次印',
    '三五件、二三十',
    '“8890”平台、G20峰会',
  ])
    assert.deepEqual(read(text), [], text);
});
