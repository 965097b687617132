import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textHashes } from '../../../../src/modules/reporting/domain/checking/similarity/find-similar.ts';
import { extractText } from '../../../../src/modules/reporting/domain/checking/similarity/text-extract.ts';
import {
  compareWith,
  similarCandidates,
} from '../../../../src/modules/reporting/reading/pool/similar-reports.ts';
import { plainLine, reportOfTables } from '../../../../src/modules/reporting/domain/checking/report-model.ts';

const SHARED = [
  '把历年会议纪要中可以公开的部分重新整理，补齐了缺失的附件和图表，请退休干部帮助核对地名和人名，避免以讹传讹。',
  '在集镇的电子屏上滚动播放补贴发放名单的查询办法，组织大学生志愿者上门为行动不便的老人讲解查询步骤和申诉途径。',
  '安排两名工作人员轮流值守公开电话，对来电咨询逐条登记，当天能答的当天答，需要会商的三日内回复，并按月汇总热点。',
  '围绕居民最关心的用水、出行和就学事项，梳理出二十七个办事场景，逐一写明材料、时限和受理窗口，张贴在各村服务点。',
];
const backwards = SHARED.map((text) => [...text].reverse().join(''));

function report(agency: string, year: number, lines: readonly string[]) {
  const text = { headings: [], lines: lines.map((line) => plainLine(line, 'overview')) };
  return { ...reportOfTables({}, { year }), agency, text };
}
function printed(file: string, agency: string, year: number, lines: readonly string[]) {
  const model = report(agency, year, lines);
  return { file, agency, year, report: model, prints: textHashes(extractText(model, file)) };
}

test('a copy is chosen among many; own reports, other years and other texts are not', () => {
  const copy = printed('copy', '甲市统计局', 2024, SHARED);
  const all = [
    copy,
    printed('source', '乙市统计局', 2024, SHARED),
    printed('own', '甲市统计局', 2024, SHARED),
    printed('earlier', '丙市统计局', 2023, SHARED),
    printed('other', '丁市统计局', 2024, backwards),
  ];
  const chosen = similarCandidates(all)(copy);
  assert.deepEqual(
    chosen.map(({ file }) => file),
    ['source'],
  );
  const [first] = compareWith(copy.report, chosen);
  assert.equal(first!.agency, '乙市统计局');
  assert.ok(first!.score > 0.95 && first!.passages.length > 0);
});

test('a text that a whole county copied is found, and three of the copies are named', () => {
  const all = Array.from({ length: 80 }, (_, index) =>
    printed(`${index}`, `第${index}镇人民政府`, 2024, SHARED),
  );
  const candidates = similarCandidates(all);
  for (const one of [all[0]!, all[79]!]) {
    const chosen = candidates(one);
    assert.ok(chosen.length > 3);
    assert.equal(compareWith(one.report, chosen).length, 3);
  }
});
