import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainLine, reportOfTables } from '../../../../src/modules/reporting/domain/checking/report-model.ts';
import { checkReport } from '../../../../src/modules/reporting/domain/checking/check-report.ts';
import { validTables } from '../samples/sample-tables.ts';

/** What N-FEE says to a text in chapter 六. */
function said(text: string, unpaid = 0): string[] {
  const tables = { ...validTables(), 't3.closed_fee_unpaid.total': unpaid };
  const report = reportOfTables(tables, {
    year: 2024,
    text: { headings: [], lines: [plainLine(text, 'other')] },
  });
  return checkReport(report)
    .filter(({ code }) => code === 'N-FEE')
    .map(({ severity }) => severity);
}

test('N-FEE: chapter 六 without a word on the fee is a warning', () => {
  for (const text of [
    '无。',
    '暂无其他需要说明的事项。',
    '无其他需要报告的事项。',
    '2024年承办人大代表建议3件、政协提案5件，均已办结并公开。',
    '本年度政务公开工作要点已全部落实。',
    '没有需要特别说明的情况。',
    '本报告电子版可在网站下载。',
    '公开了行政事业性项目清单。',
  ])
    assert.deepEqual(said(text), ['warning'], text);
});

test('N-FEE: any statement on the fee is one', () => {
  for (const text of [
    '本年度未收取信息处理费。',
    '2024年度没有发出收费通知，收取信息处理费0元。',
    '无收费情况。',
    '全年没有向申请人收取任何费用。',
    '依申请公开提供政府信息未收取检索、复制、邮寄等费用。',
    '发出信息处理费收费通知2件，总金额300元，实际收取300元。',
    '（一）信息处理费收取情况：无。',
    '依据国务院办公厅有关规定收取信息处理费的情况：本年度为零。',
    '本机关依申请提供政府信息不收费。',
    '信息处理费：0元。',
    '未产生信息处理费。',
    '本年度我局未依申请公开收取任何费用。',
  ])
    assert.deepEqual(said(text), [], text);
});

test('N-FEE: no fee is stated, yet requests were closed for an unpaid fee', () => {
  for (const text of [
    '本年度未发出信息处理费收费通知。',
    '2024年没有产生信息处理费。',
    '政府信息公开无收费事项。',
    '依申请公开不收费。',
    '本年度未收取信息处理费。',
    '信息处理费实际收取0元。',
  ])
    assert.deepEqual(said(text, 1), ['error'], text);
});

test('N-FEE: statements that go together with requests closed for an unpaid fee', () => {
  for (const text of [
    '发出信息处理费收费通知1件，金额100元，实际收取0元。',
    '发出收费通知2件，收取信息处理费200元，1件逾期未缴。',
    '收取信息处理费300元。',
    '向1名申请人发出信息处理费缴费通知，申请人未按期缴纳。',
  ])
    assert.deepEqual(said(text, 1), [], text);
});
