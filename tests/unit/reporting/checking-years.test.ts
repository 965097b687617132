import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { plainLine, reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { validTables, zeroTables } from './samples/sample-tables.ts';
import type { Tables } from './samples/sample-tables.ts';

const DECEMBER_2023: Tables = {
  ...zeroTables(),
  't3.new_received.natural_person': 2,
  't3.new_received.total': 2,
  't3.carried_out.natural_person': 1,
  't3.carried_out.other_org': 1,
  't3.carried_out.total': 2,
  't2.normative_docs.in_force': 19,
};

function said(tables: Tables, previous: Tables): string[] {
  const findings = checkReport(reportOfTables(tables, { year: 2024 }), {
    previous: reportOfTables(previous, { year: 2023 }),
  });
  return findings
    .filter(({ code }) => code.startsWith('Y-'))
    .map(
      ({ code, severity, cells, expected, actual }) =>
        `${code} ${severity} ${cells[0]} ${expected} ${actual}`,
    );
}

test('what is carried in is what last year carried out, column by column', () => {
  const next = { ...DECEMBER_2023, 't3.carried_out.other_org': 0, 't3.carried_out.business': 1 };
  assert.deepEqual(
    said(validTables(), { ...DECEMBER_2023, 't4.review.pending': 0 }).filter((s) => s.startsWith('Y-CARRY')),
    [],
  );
  assert.deepEqual(
    said(validTables(), next).filter((s) => s.startsWith('Y-CARRY')),
    ['Y-CARRY error t3.carried_in.business 1 0', 'Y-CARRY error t3.carried_in.other_org 0 1'],
  );
});

test('documents in force follow from last year’s', () => {
  assert.deepEqual(
    said(validTables(), DECEMBER_2023).filter((s) => s.startsWith('Y-INFORCE')),
    [],
  );
  assert.deepEqual(
    said(validTables(), { ...DECEMBER_2023, 't2.normative_docs.in_force': 30 }).filter((s) =>
      s.startsWith('Y-INFORCE'),
    ),
    ['Y-INFORCE error t2.normative_docs.in_force 32 21'],
  );
});

test('pending cases reappear; big changes are noted unless the text compares', () => {
  const previous = { ...DECEMBER_2023, 't4.suit_after_review.pending': 2, 't2.licensing.decisions': 20 };
  assert.ok(said(validTables(), previous).includes('Y-PENDING warning t4.suit_after_review.total ≥ 2 0'));
  assert.ok(said(validTables(), previous).includes('Y-JUMP info t2.licensing.decisions 20 145'));
  const text = { headings: [], lines: [plainLine('许可数量与上年相比增加较多。', 'overview')] };
  const explained = checkReport(reportOfTables(validTables(), { year: 2024, text }), {
    previous: reportOfTables(previous, { year: 2023 }),
  });
  assert.ok(!explained.some(({ code }) => code === 'Y-JUMP'));
});

test('cumulative totals before 2019 go on from last year’s', () => {
  const last = {
    ...zeroTables('pre2019'),
    'p18.requests.cumulative': 100,
    'p18.requests_online.cumulative': 100,
  };
  const now = { ...zeroTables('pre2019'), 'p18.requests.cumulative': 104, 'p18.requests.year': 5 };
  const findings = checkReport(reportOfTables(now, { year: 2018 }), {
    previous: reportOfTables(last, { year: 2017 }),
  });
  const found = findings
    .filter(({ code }) => code === 'Y-CUMULATIVE')
    .map(({ cells, expected, actual }) => [cells[0], expected, actual]);
  assert.deepEqual(found, [
    ['p18.requests.cumulative', 105, 104],
    ['p18.requests_online.cumulative', 100, 0],
  ]);
});
