import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkReport, checkTables } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import type { Finding } from '../../../src/modules/reporting/domain/checking/finding.ts';
import { reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import {
  APPLICANT_KINDS,
  OUTCOMES_2021,
  table3Cell,
} from '../../../src/modules/reporting/domain/format/table3.ts';
import { validTables, zeroTables } from './samples/sample-tables.ts';
import type { Tables } from './samples/sample-tables.ts';

const findings = (tables: Tables, known = {}): Finding[] =>
  checkTables(reportOfTables(tables, { year: 2024, ...known }));
const named = (tables: Tables): string[] =>
  findings(tables).map(({ code, cells }) => `${code} ${cells.at(-1)}`);

test('the synthetic valid table 3 gives no finding, alone and through checkReport', () => {
  assert.deepEqual(findings(validTables()), []);
  assert.deepEqual(checkReport(reportOfTables(validTables(), { year: 2024 })), []);
  assert.deepEqual(findings(zeroTables()), []);
});

test('granted.business 1 → 2: the row and the column, nothing else', () => {
  assert.deepEqual(named({ ...validTables(), 't3.granted.business': 2 }), [
    'T3-ROWSUM t3.granted.total',
    'T3-COLSUM t3.total_handled.business',
  ]);
});

test('carried_out.total 1 → 0: the row and the balance of the total column', () => {
  const tables = { ...validTables(), 't3.carried_out.total': 0 };
  assert.deepEqual(named(tables), ['T3-ROWSUM t3.carried_out.total', 'T3-BALANCE t3.carried_out.total']);
  const balance = findings(tables).find(({ code }) => code === 'T3-BALANCE')!;
  assert.equal(balance.expected, 18);
  assert.equal(balance.actual, 17);
  assert.equal(balance.severity, 'error');
});

test('total_handled.natural_person 10 → 9: row, column and balance', () => {
  assert.deepEqual(named({ ...validTables(), 't3.total_handled.natural_person': 9 }), [
    'T3-ROWSUM t3.total_handled.total',
    'T3-COLSUM t3.total_handled.natural_person',
    'T3-BALANCE t3.carried_out.natural_person',
  ]);
});

test('totals of single results left blank are not compared, only reported (a 2019-format practice)', () => {
  const tables = { ...validTables(), 't3.granted.total': null, 't3.unavailable_not_held.total': null };
  assert.deepEqual(
    findings(tables).map(({ code, severity }) => `${code} ${severity}`),
    ['T3-NONNEG info'],
  );
});

test('negative and broken counts are errors; a negative 增/减 of the 2019 format is not', () => {
  const codes = (tables: Tables): string[] => findings(tables).map(({ code }) => code);
  assert.ok(codes({ ...validTables(), 't3.new_received.research': -1 }).includes('T3-NONNEG'));
  assert.ok(codes({ ...validTables(), 't2.penalty.decisions': 1.5 }).includes('T2-NONNEG'));
  assert.deepEqual(codes({ ...validTables(), 't2.fees.amount_wan': 1.5 }), []);
  assert.deepEqual(codes({ ...validTables(), 't4.review.pending': -1, 't4.review.total': 1 }), ['T4-NONNEG']);
  const tables = { ...zeroTables('2019'), 't2_2019.licensing.items_change': -8 };
  assert.deepEqual(checkTables(reportOfTables(tables, { year: 2020 })), []);
});

test('table 4: the four results of a block add up to its total', () => {
  assert.deepEqual(named({ ...validTables(), 't4.review.total': 4 }), ['T4-SUM t4.review.total']);
});

test('the stock of documents implied for last year cannot be negative; an emptied one is worth a note', () => {
  const row = (issued: number, repealed: number, inForce: number): Tables => ({
    ...zeroTables(),
    't2.normative_docs.issued': issued,
    't2.normative_docs.repealed': repealed,
    't2.normative_docs.in_force': inForce,
  });
  const said = (tables: Tables): string[] =>
    findings(tables).map(({ code, severity }) => `${code} ${severity}`);
  assert.deepEqual(said(row(5, 0, 3)), ['T2-IMPLIED-PRIOR error']);
  assert.deepEqual(said(row(12, 2, 12)), ['T2-IMPLIED-PRIOR info']);
  assert.deepEqual(said(row(3, 1, 20)), []);
  assert.deepEqual(said(row(0, 0, 2)), []);
});

test('rules by a body without the power to make them', () => {
  const tables = { ...zeroTables(), 't2.rules.in_force': 2 };
  const codes = (agency: string): string[] => findings(tables, { agency }).map(({ code }) => code);
  assert.deepEqual(codes('临江市园林绿化局'), ['T2-RULES-POWER']);
  assert.deepEqual(codes('青石县人民政府'), ['T2-RULES-POWER']);
  assert.deepEqual(codes('临江市人民政府'), []);
  assert.deepEqual(codes('某某自治区人民政府'), []);
});

test('unknown cells are not counted as zero', () => {
  const tables = validTables();
  delete tables['t3.granted.business'];
  const unreadable = [{ cell: 't3.granted.business', reason: '看不清' }];
  const said = checkTables(reportOfTables(tables, { year: 2024, unreadable }));
  assert.deepEqual(
    said.map(({ code }) => code),
    ['T-UNREADABLE'],
  );
});

test('a table built from single cases always balances, and one changed cell never goes unseen', () => {
  const cases = fc.array(
    fc.record({
      kind: fc.constantFrom(...APPLICANT_KINDS),
      carriedIn: fc.boolean(),
      outcome: fc.option(fc.constantFrom(...OUTCOMES_2021)),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(cases, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, pick, by) => {
      const tables = zeroTables() as Record<string, number>;
      const add = (row: string, kind: (typeof APPLICANT_KINDS)[number]): void => {
        tables[table3Cell(row, kind)]! += 1;
        tables[table3Cell(row, 'total')]! += 1;
      };
      for (const { kind, carriedIn, outcome } of list) {
        add(carriedIn ? 'carried_in' : 'new_received', kind);
        if (outcome === null) add('carried_out', kind);
        else {
          add(outcome, kind);
          add('total_handled', kind);
        }
      }
      assert.deepEqual(findings(tables), []);
      const cells = Object.keys(tables).filter((cell) => cell.startsWith('t3.'));
      const cell = cells[pick % cells.length]!;
      assert.ok(
        findings({ ...tables, [cell]: tables[cell]! + by }).some(({ severity }) => severity === 'error'),
      );
    }),
    { numRuns: 100 },
  );
});

test('indicator list before 2019: parts above the whole are errors, below it only for the year', () => {
  const base: Tables = Object.fromEntries(Object.keys(zeroTables('pre2019')).map((cell) => [cell, 0]));
  const said = (changes: Tables): string[] =>
    checkTables(reportOfTables({ ...base, ...changes }, { year: 2017 })).map(
      ({ code, severity, expected, actual }) => `${code} ${severity} ${expected} ${actual}`,
    );
  assert.deepEqual(said({ 'p18.requests.year': 9, 'p18.requests_online.year': 8 }), ['P18-SUM error 8 9']);
  assert.deepEqual(said({ 'p18.requests.cumulative': 9, 'p18.requests_online.cumulative': 8 }), [
    'P18-SUM warning 8 9',
  ]);
  assert.deepEqual(said({ 'p18.replies.cumulative': 8, 'p18.replies_other.cumulative': 9 }), [
    'P18-SUM error 9 8',
  ]);
  assert.deepEqual(said({ 'p18.disclosed.year': 5, 'p18.disclosed_gazette.year': 6 }), ['P18-SUM error 5 6']);
  assert.deepEqual(said({ 'p18.disclosed.year': 6, 'p18.disclosed_gazette.year': 6 }), []);
});
