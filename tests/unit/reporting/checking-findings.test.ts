import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport, checkTables } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { findingKey, findingKeys } from '../../../src/modules/reporting/domain/checking/finding-key.ts';
import type { Finding } from '../../../src/modules/reporting/domain/checking/finding.ts';
import { reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import type { ReportModel } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { asBars, asLines, asTabs } from './samples/sample-layouts.ts';
import { faultlessReport } from './samples/sample-report.ts';
import { findingsOf } from './samples/said-of.ts';
import { validTables } from './samples/sample-tables.ts';
import type { Tables } from './samples/sample-tables.ts';

const read = (text: string): Promise<ReportModel> => readReport(new TextEncoder().encode(text), 'report.txt');
const FAULTS: readonly [string, string][] = [
  ['收到政府信息公开申请16件', '收到政府信息公开申请１5 件'],
  ['通知公告80条', '通知公告90条'],
  ['组织业务培训两次', '20XX年组织业务培训两次'],
  ['2025-01-20', '2025-02-20'],
  ['没有发出信息处理费收费通知，没有收取信息处理费', '没有其他事项'],
];
function faulty(layout: (report: ReturnType<typeof faultlessReport>) => string): string {
  let text = layout(faultlessReport());
  for (const [from, to] of FAULTS) {
    assert.ok(text.includes(from), from);
    text = text.replace(from, to);
  }
  return text;
}

test('a place is exactly where the quote stands in the source of its line', async () => {
  const report = await read(faulty(asBars));
  const findings = checkReport(report);
  const placed = findings.filter(({ place }) => place !== null);
  assert.ok(placed.length >= FAULTS.length);
  for (const { place, quote } of placed) {
    const line = report.text!.lines[place!.line]!;
    assert.equal(line.raw.slice(place!.start, place!.end), quote);
    assert.equal(line.section, place!.section);
  }
});

test('a finding on table cells has no place in the prose', () => {
  const tables = { ...validTables(), 't3.granted.business': 2 };
  for (const { place, cells } of checkTables(reportOfTables(tables, { year: 2024 }))) {
    assert.equal(place, null);
    assert.ok(cells.length > 0);
  }
});

test('every finding names its rule and a repair; where figures are known the repair names them', () => {
  const repairs = (text: string): string[] => findingsOf(/^N-/, text).map(({ repair }) => repair);
  assert.match(repairs('全年收到政府信息公开申请15件。')[0]!, /“15件”.*本年新收.*总计.* 16/);
  assert.match(repairs('未收到政府信息公开申请。')[0]!, /16 件/);
  assert.match(repairs('发布信息120条，其中动态70条、公告40条。')[0]!, /120条.*110条.*10条/);
  assert.match(repairs('收到申请16件，其中网上11件，占70%。').join(), /“70%”改为“69%”/);
  assert.match(repairs('申请办结率100%。')[0]!, /“100%”改为“94.44%”/);
  for (const { rule, repair } of findingsOf(/./, '20XX年，收到申请15件，办结率100%。')) {
    assert.match(rule, /（.+）$/);
    assert.ok(repair.length > 4);
  }
});

test('T3: when one cell explains a failed row and column the repair names it, else nothing is guessed', () => {
  const repairs = (changes: Tables): string[] =>
    checkTables(reportOfTables({ ...validTables(), ...changes }, { year: 2024 })).map(({ repair }) => repair);
  const one = repairs({ 't3.granted.business': 2 });
  assert.equal(one.length, 2);
  for (const repair of one) assert.match(repair, /（一）予以公开·商业企业”.*现为 2，改为 1/);
  for (const repair of repairs({ 't3.new_received.research': 3 }))
    assert.match(repair, /本年新收.*科研机构”.*现为 3，改为 0/);
  for (const repair of repairs({ 't3.total_handled.total': 16 }))
    assert.match(repair, /（七）总计·总计”.*现为 16，改为 17/);
  // Two cells of one row changed by the same amount: either column may be meant.
  const two = repairs({ 't3.granted.business': 2, 't3.granted.research': 1 });
  assert.ok(two.every((repair) => !repair.includes('多半')));
});

test('the key of a finding survives a re-check, another layout of the same report and new wording of ours', async () => {
  const keys = async (layout: (report: ReturnType<typeof faultlessReport>) => string): Promise<string[]> =>
    findingKeys(checkReport(await read(faulty(layout)))).sort();
  const first = await keys(asBars);
  assert.deepEqual(await keys(asBars), first);
  assert.deepEqual(await keys(asTabs), first);
  assert.deepEqual(await keys(asLines), first);
  const [finding] = findingsOf(/^N-REQ/, '全年收到政府信息公开申请15件。');
  const other: Finding = { ...finding!, message: '另一种说法', repair: '另一种处理', place: null };
  assert.equal(findingKey(other), findingKey(finding!));
});

test('other figures, cells or words give another key; two findings of one report never share one', () => {
  const [finding] = findingsOf(/^N-REQ/, '全年收到政府信息公开申请15件。');
  const changed: Partial<Finding>[] = [
    { actual: 14 },
    { expected: 17 },
    { cells: ['t3.new_received.business'] },
    { quote: '全年共收到政府信息公开申请15件。' },
    { code: 'N-T4' },
  ];
  const keys = changed.map((change) => findingKey({ ...finding!, ...change }));
  assert.equal(new Set([findingKey(finding!), ...keys]).size, changed.length + 1);
  assert.equal(new Set(findingKeys([finding!, finding!, finding!])).size, 3);
});
