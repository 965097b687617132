import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { plainLine, reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { validTables } from './samples/sample-tables.ts';

/** Words the rules look for, which damaged or hostile text may repeat without end. */
const WORDS =
  '收到 受理 政府信息公开 申请 的 和 或 、 公民 法人 其他组织 向 提出 提交 各类 共 共计 办结 答复 其中 包括 占 % 1 16 17件 ( ) （ “ ” 未 没有 无 行政复议 诉讼 引起 因 由 较上年 增加 减少 分别为 一 二 十 百 第 ， 。 ； ： 2023年 上年 结转 予以公开 不予公开 部分公开 我局 各区 全市 收费 处理费 率 100% 通过 渠道 平均 至 - ~ \u0000 \ud83d X × _'.split(
    ' ',
  );
const report = (texts: readonly string[]): ReturnType<typeof reportOfTables> =>
  reportOfTables(validTables(), {
    year: 2024,
    agency: '临江市园林绿化局',
    text: { headings: [], lines: texts.map((text) => plainLine(text, 'overview')) },
  });

/** Milliseconds of processor time a check takes. */
function cost(texts: readonly string[]): number {
  const before = process.cpuUsage();
  const checked = report(texts);
  const findings = checkReport(checked, { previous: report([]) });
  for (const { place, quote } of findings) {
    if (place === null) continue;
    assert.equal(checked.text!.lines[place.line]!.raw.slice(place.start, place.end), quote);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('any mixture of the words the rules look for is checked without a crash, and every place holds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), { maxLength: 4 }),
      (lines) => {
        cost(lines.map((words) => words.join('')));
      },
    ),
    { numRuns: 400 },
  );
});

test('a word or a pair of words repeated without end costs no more than a long text', () => {
  cost(['收到政府信息公开申请16件。']);
  const slow: string[] = [];
  for (const [index, word] of WORDS.entries()) {
    for (const other of [
      '',
      WORDS[(index * 7 + 3) % WORDS.length]!,
      WORDS[(index * 13 + 5) % WORDS.length]!,
    ]) {
      const took = cost([`${word}${other}`.repeat(1500)]);
      if (took > 600) slow.push(`${word}${other}: ${took.toFixed(0)} ms`);
    }
  }
  assert.deepEqual(slow, []);
});

test('a phrase that goes on without end before its number costs no more either', () => {
  const slow: string[] = [];
  for (const lead of [
    '收到',
    '办结',
    '没有收到',
    '未发生因',
    '占',
    '其中已',
    '共计',
    '行政复议',
    '通过',
    '“',
  ]) {
    for (const word of [
      '向',
      '向提出',
      '提出的',
      '公民',
      '的',
      '申请人',
      '单位个人企业',
      '共',
      '公开',
      '和',
      '因信息公开',
    ]) {
      for (const end of ['5件，申请。', 'X5件，申请。', '的行政复议5件。']) {
        const took = cost([`${lead}${word.repeat(400)}${end}`]);
        if (took > 600) slow.push(`${lead}${word}${end}: ${took.toFixed(0)} ms`);
      }
    }
  }
  assert.deepEqual(slow, []);
});
