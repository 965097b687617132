import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { plainLine, reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import type {
  NarrativeLine,
  ReportModel,
} from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { compareTexts } from '../../../src/modules/reporting/domain/checking/similarity/compare-texts.ts';
import {
  findSimilar,
  similarityIndex,
} from '../../../src/modules/reporting/domain/checking/similarity/find-similar.ts';
import { extractText } from '../../../src/modules/reporting/domain/checking/similarity/text-extract.ts';
import { numbersFrom, paragraph } from './samples/sample-prose.ts';
import { validTables } from './samples/sample-tables.ts';

type Line = readonly [section: NarrativeLine['section'], text: string];

function report(agency: string, year: number, lines: readonly Line[]): ReportModel {
  return reportOfTables(validTables(), {
    year,
    agency,
    text: { headings: [], lines: lines.map(([section, text]) => plainLine(text, section)) },
  });
}
const prose = (seed: number, paragraphs = 4): Line[] =>
  Array.from({ length: paragraphs }, (_, index): Line => [
    'overview',
    paragraph(numbersFrom(seed * 97 + index)),
  ]);
const score = (here: ReportModel, there: ReportModel): number =>
  compareTexts(extractText(here, 'a'), extractText(there, 'b')).score;

test('the same text under another name, place, year and other figures is the same text', () => {
  const text = (place: string, year: number, count: number): Line[] => [
    [
      'overview',
      `${year}年，${place}园林绿化局召开会议${count}次，会同有关单位逐项核对公开目录中的各类事项。`,
    ],
    ['overview', `我局全年更新办事指南${count * 3}份，${place}各街道及时公示项目验收的有关资料和规划文本。`],
  ];
  const here = report('临江市园林绿化局', 2024, text('临江市', 2024, 3));
  const there = report('青石县园林绿化局', 2023, text('青石县', 2023, 112));
  assert.equal(score(here, there), 1);
});

test('texts of their own words share next to nothing', () => {
  const own = report('临江市园林绿化局', 2024, [
    [
      'overview',
      '我局坚持把老百姓最常问的养护、砍伐、占绿三类事情写成问答，挂在网站首页，每季度按来电重新排序。',
    ],
  ]);
  const other = report('青石县园林绿化局', 2024, [
    [
      'overview',
      '年内重点补齐历史文件，一千余份旧文经数字化后入库，标注有效、废止、失效三种状态，可按年份检索。',
    ],
  ]);
  assert.equal(score(own, other), 0);
});

test('standard sentences of a report are no copy, nor are short phrases of the trade', () => {
  const lines: Line[] = [
    ['front', '根据《中华人民共和国政府信息公开条例》有关规定，按照年度报告编制工作的通知要求，编制本报告。'],
    ['front', '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止，电子版可在门户网站查阅下载。'],
    ['front', '如对本报告有疑问，请与局办公室联系，联系电话：0000-0000000，电子邮箱：open@example.org。'],
    ['other', '按照《政府信息公开信息处理费管理办法》，本年度未发出收费通知，没有收取信息处理费。'],
  ];
  const [here, there] = [report('甲市民政局', 2024, lines), report('乙市民政局', 2024, lines)];
  assert.equal(extractText(here, 'a').length, 0);
  assert.equal(score(here, there), 0);
  const phrase: Line[] = [['overview', '坚持以公开为常态、不公开为例外，']];
  assert.equal(score(report('甲市民政局', 2024, phrase), report('乙市民政局', 2024, phrase)), 0);
});

test('passages stand side by side in their own words, joined over a changed word', () => {
  const here = report('临江市园林绿化局', 2024, [
    [
      'problems',
      '一是公开的深度不够。二是少数科室把公开当作年底的一次性任务，平时更新不及时，资料散在各处，查找困难。',
    ],
  ]);
  const there = report('青石县水务局', 2024, [
    [
      'problems',
      '问题有两个。少数科室把公开当作年底的一次性任务，平日里更新不及时，资料散在各处，查找困难。此外人手紧张。',
    ],
  ]);
  const { passages } = compareTexts(extractText(here, 'a'), extractText(there, 'b'), { leastPassage: 16 });
  assert.equal(passages.length, 1);
  const [{ here: a, there: b }] = passages as [(typeof passages)[number]];
  assert.equal(a.text, '少数科室把公开当作年底的一次性任务，平时更新不及时，资料散在各处，查找困难');
  assert.equal(b.text, '少数科室把公开当作年底的一次性任务，平日里更新不及时，资料散在各处，查找困难');
  for (const [side, model] of [
    [a, here],
    [b, there],
  ] as const)
    assert.equal(model.text!.lines[side.line]!.raw.slice(side.start, side.end), side.text);
});

test('any copied stretch of the least length is found, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(60),
      fc.integer({ min: 24, max: 60 }),
      (seed, from, length) => {
        const source = paragraph(numbersFrom(seed)).replace(/[，。]/g, '');
        const copy = source.slice(from, from + length);
        if (copy.length < 24) return;
        const here = report('甲市民政局', 2024, [['overview', `独有开头${copy}独有结尾`]]);
        const there = report('乙市水务局', 2024, [['overview', source]]);
        const { passages } = compareTexts(extractText(here, 'a'), extractText(there, 'b'));
        assert.ok(
          passages.some(({ here: side }) => side.text.includes(copy)),
          copy,
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('one report against thousands: the copied one comes first, and it takes milliseconds', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    extractText(report(`第${index}市水务局`, 2024, prose(index + 1, 6)), `r${index}`),
  );
  const began = performance.now();
  const index = similarityIndex(many);
  const built = performance.now() - began;
  const copied = report('临江市园林绿化局', 2024, [...prose(1234, 6), ...prose(9999, 2)]);
  const asked = performance.now();
  const similar = findSimilar(extractText(copied, 'mine'), index);
  const took = performance.now() - asked;
  process.stdout.write(
    `3,000 texts of ${many[0]!.length} characters: indexed in ${built.toFixed(0)} ms, asked in ${took.toFixed(1)} ms\n`,
  );
  assert.equal(similar[0]?.id, 'r1233');
  assert.ok(similar[0].score > 0.6);
  assert.ok(took < 1000);
  assert.deepEqual(
    findSimilar(
      extractText(report('乙市水务局', 2024, prose(1234, 6)), 'r1233'),
      index,
      (o) => o.year === 2023,
    ),
    [],
  );
});

test('a text that everybody copied is still found', () => {
  const template = prose(7, 6);
  const index = similarityIndex(
    Array.from({ length: 200 }, (_, i) => extractText(report(`第${i}县林业局`, 2024, template), `r${i}`)),
  );
  const similar = findSimilar(extractText(report('临江市园林绿化局', 2024, template), 'mine'), index);
  assert.ok(similar.length > 0 && similar[0]!.score > 0.99);
});

test('F-TEXT: last year’s text is a warning, last year’s problems too, one’s own text nothing', () => {
  const own = (seed: number): Line[] => [...prose(seed), ['problems', paragraph(numbersFrom(seed), 3)]];
  const said = (now: Line[], last: Line[]): string[] =>
    checkReport(report('临江市园林绿化局', 2024, now), { previous: report('临江市园林绿化局', 2023, last) })
      .filter(({ code, rule }) => code === 'F-TEXT' && rule !== '')
      .map(({ severity, actual, message }) => `${severity} ${String(actual)} ${message.slice(0, 5)}`);
  assert.deepEqual(said(own(11), own(11)), ['warning 100% 与上年度报']);
  assert.deepEqual(said(own(11), own(12)), []);
  const sameProblems: Line[] = [...prose(13, 8), own(11).at(-1)!];
  assert.deepEqual(said(sameProblems, own(11)), ['warning 100% “存在的主']);
});

test('F-TEXT: another agency’s text is a finding that names it and quotes the longest passage', () => {
  const here = report('临江市园林绿化局', 2024, prose(21));
  const index = similarityIndex([extractText(report('青石县园林绿化局', 2024, prose(21)), 'x')]);
  const similar = findSimilar(extractText(here, 'mine'), index);
  const found = checkReport(here, { similar }).filter(({ code }) => code === 'F-TEXT');
  assert.equal(found.length, 1);
  assert.match(found[0]!.message, /青石县园林绿化局2024年.*100%/);
  assert.equal(found[0]!.severity, 'warning');
  const { place, quote } = found[0]!;
  assert.equal(here.text!.lines[place!.line]!.raw.slice(place!.start, place!.end), quote);
});
