import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, sha256 } from '../../../src/kernel/json.ts';
import { digestOfReport, type ReportRow } from '../../../src/modules/reporting/store/reports.ts';
import { aYear, reportOf } from './samples/a-year.ts';

const asBefore = {
  agency_id: 'a',
  year: 2025,
  id: 'r',
  narrative: { other: '本年度未收取信息处理费。' },
  published_on: '2026-01-20',
  frozen: reportOf(aYear()),
  html_file_id: 'h',
  docx_file_id: 'd',
  pdf_file_id: 'p',
};
const row: ReportRow = {
  ...asBefore,
  version: 1,
  reason: null,
  snapshot: null,
  checked: null,
  approved: null,
  released: null,
  xlsx_file_id: null,
  json_file_id: null,
};

test('a report published before there were versions keeps the digest its fact carries', () => {
  assert.equal(digestOfReport(row), sha256(canonicalJson(asBefore)));
});

test('everything that came with versions is bound as soon as it is there', () => {
  const signed = { by: 'x', name: '甲', at: '2026-01-05T01:00:00.000Z', opinion: null, hash: '0' };
  const changed: Partial<ReportRow>[] = [
    { version: 2 },
    { reason: '漏报' },
    { checked: signed },
    { approved: signed },
    { released: signed },
    { xlsx_file_id: 'x' },
    { json_file_id: 'j' },
    { narrative: {} },
  ];
  const digests = new Set([row, ...changed.map((more) => ({ ...row, ...more }))].map(digestOfReport));
  assert.equal(digests.size, changed.length + 1);
});
