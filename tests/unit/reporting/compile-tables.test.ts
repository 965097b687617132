import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/kernel/dates.ts';
import {
  countRequests,
  type CountableFact,
} from '../../../src/modules/reporting/domain/compile/counted-requests.ts';
import { yearPeriod } from '../../../src/modules/reporting/domain/compile/period.ts';
import { compileTable3 } from '../../../src/modules/reporting/domain/compile/table3.ts';
import { compileTable4, countRemedies } from '../../../src/modules/reporting/domain/compile/table4.ts';
import {
  APPLICANT_COLUMNS,
  APPLICANT_KINDS,
  OUTCOMES_2021,
  table3Cell,
  table3Rows,
} from '../../../src/modules/reporting/domain/format/table3.ts';
import {
  TABLE4_BLOCKS,
  TABLE4_RESULTS,
  table4Cell,
} from '../../../src/modules/reporting/domain/format/table4.ts';

const fact = (
  kind: string,
  subjectId: string,
  legalOn: CalendarDate,
  data: Record<string, unknown>,
): CountableFact => ({
  kind,
  subjectId,
  legalOn,
  data,
});
const received = (id: string, on: CalendarDate, applicant_type: string): CountableFact =>
  fact('requests.received', id, on, { applicant_type, channel: 'online' });
const closed = (id: string, on: CalendarDate, outcome: string): CountableFact =>
  fact('requests.closed', id, on, { outcome });

const day = fc.integer({ min: 0, max: 4 * 365 }).map((n) => addDays('2022-01-01', n));
// Random histories, including closings recorded before the receipt and requests closed without ever being received.
const history = fc
  .array(
    fc.record({
      receivedOn: fc.option(day),
      closedOn: fc.option(day),
      applicant: fc.constantFrom(...APPLICANT_KINDS),
      outcome: fc.constantFrom(...OUTCOMES_2021),
    }),
    { maxLength: 60 },
  )
  .map((requests) =>
    requests.flatMap(({ receivedOn, closedOn, applicant, outcome }, i) => [
      ...(receivedOn ? [received(`r${i}`, receivedOn, applicant)] : []),
      ...(closedOn ? [closed(`r${i}`, closedOn, outcome)] : []),
    ]),
  );
const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

test('balance, row sums and column sums hold for every history and every period', () => {
  fc.assert(
    fc.property(history, period, (facts, within) => {
      const cells = compileTable3(countRequests(facts), within);
      const value = (row: string, column: (typeof APPLICANT_COLUMNS)[number]): number =>
        cells.get(table3Cell(row, column))!.value;
      for (const column of APPLICANT_COLUMNS) {
        const came = value('new_received', column) + value('carried_in', column);
        assert.equal(came, value('total_handled', column) + value('carried_out', column));
        const leaves = OUTCOMES_2021.reduce((sum, row) => sum + value(row, column), 0);
        assert.equal(leaves, value('total_handled', column));
      }
      for (const row of table3Rows('2021')) {
        const parts = APPLICANT_KINDS.reduce((sum, column) => sum + value(row, column), 0);
        assert.equal(parts, value(row, 'total'));
      }
    }),
    { numRuns: 400 },
  );
});

test('what a year carries out is what the next carries in, request by request', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 2022, max: 2025 }), (facts, year) => {
      const requests = countRequests(facts);
      const before = compileTable3(requests, yearPeriod(year));
      const after = compileTable3(requests, yearPeriod(year + 1));
      for (const column of APPLICANT_COLUMNS) {
        assert.deepEqual(
          before.get(table3Cell('carried_out', column))!.members,
          after.get(table3Cell('carried_in', column))!.members,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('each cell lists exactly what it counted, on the boundary days too', () => {
  const facts = [
    received('first-day', '2025-01-01', 'business'),
    closed('first-day', '2025-12-31', 'granted'),
    received('last-day', '2025-12-31', 'natural_person'),
    received('before', '2024-12-31', 'natural_person'),
    closed('before', '2025-01-01', 'closed_other'),
    received('gone', '2024-02-01', 'research'),
    closed('gone', '2024-12-31', 'granted'),
    received('later', '2026-01-01', 'research'),
    closed('never-received', '2025-05-05', 'closed_other'),
  ];
  const cells = compileTable3(countRequests(facts), yearPeriod(2025));
  const members = (row: string): readonly string[] => cells.get(table3Cell(row, 'total'))!.members;
  assert.deepEqual(members('new_received'), ['first-day', 'last-day']);
  assert.deepEqual(members('carried_in'), ['before']);
  assert.deepEqual(members('granted'), ['first-day']);
  assert.deepEqual(members('closed_other'), ['before']);
  assert.deepEqual(members('carried_out'), ['last-day']);
});

test('an outcome that is none of the 21 stops the count', () => {
  const facts = [received('a', '2025-02-03', 'business'), closed('a', '2025-03-03', 'lost')];
  assert.throws(() => countRequests(facts), /unknown term lost/);
});

test('table 4: total is the sum of results for every history; pending comes again next year', () => {
  const remedies = fc.array(
    fc.record({
      track: fc.constantFrom(...TABLE4_BLOCKS),
      filedOn: day,
      decidedOn: fc.option(day),
      result: fc.constantFrom('upheld', 'corrected', 'other'),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(remedies, fc.integer({ min: 2022, max: 2025 }), (cases, year) => {
      const facts = cases.flatMap(({ track, filedOn, decidedOn, result }, i) => [
        fact('requests.remedy_filed', `m${i}`, filedOn, { track }),
        ...(decidedOn ? [fact('requests.remedy_decided', `m${i}`, decidedOn, { result })] : []),
      ]);
      const counted = countRemedies(facts);
      const cells = compileTable4(counted, yearPeriod(year));
      const next = compileTable4(counted, yearPeriod(year + 1));
      for (const block of TABLE4_BLOCKS) {
        const parts = TABLE4_RESULTS.reduce(
          (sum, column) => sum + cells.get(table4Cell(block, column))!.value,
          0,
        );
        assert.equal(parts, cells.get(table4Cell(block, 'total'))!.value);
        const again = new Set(next.get(table4Cell(block, 'total'))!.members);
        for (const id of cells.get(table4Cell(block, 'pending'))!.members) assert.ok(again.has(id));
      }
    }),
    { numRuns: 300 },
  );
});
