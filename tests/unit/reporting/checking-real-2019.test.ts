import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport, checkTables } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { plainLine, reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { APPLICANT_KINDS, table3Cell } from '../../../src/modules/reporting/domain/format/table3.ts';
import { zeroTables } from './samples/sample-tables.ts';
import type { Tables } from './samples/sample-tables.ts';

/** Figures of a published report of a municipal office on 2019 (trial format): person, business, …, other. */
const ROWS: Record<string, readonly number[]> = {
  new_received: [821, 35, 0, 0, 2, 1],
  carried_in: [18, 0, 0, 0, 0, 0],
  granted: [258, 12, 0, 0, 1, 1],
  partially_granted: [3, 0, 0, 0, 0, 0],
  refused_state_secret: [14, 0, 0, 0, 0, 0],
  refused_internal_affairs: [5, 0, 0, 0, 0, 0],
  refused_process_information: [3, 1, 0, 0, 0, 0],
  refused_administrative_query: [10, 2, 0, 0, 0, 0],
  unavailable_not_held: [252, 12, 0, 0, 1, 0],
  unavailable_needs_creation: [44, 3, 0, 0, 0, 0],
  unavailable_still_unclear: [25, 0, 0, 0, 0, 0],
  not_processed_petition: [148, 1, 0, 0, 0, 0],
  not_processed_duplicate: [5, 4, 0, 0, 0, 0],
  total_handled: [767, 35, 0, 0, 2, 1],
  carried_out: [72, 0, 0, 0, 0, 0],
};
/** Only these rows carry a total; the totals of single results are blank in the source. */
const TOTALS: Record<string, number> = {
  new_received: 859,
  carried_in: 18,
  total_handled: 805,
  carried_out: 72,
};

function tables(): Tables {
  const cells: Tables = zeroTables('2019');
  for (const cell of Object.keys(cells)) if (/^t3\..*\.total$/.test(cell)) cells[cell] = null;
  for (const [row, values] of Object.entries(ROWS)) {
    APPLICANT_KINDS.forEach((kind, index) => (cells[table3Cell(row, kind)] = values[index]!));
    cells[table3Cell(row, 'total')] = TOTALS[row] ?? null;
  }
  return {
    ...cells,
    't4.review.upheld': 5,
    't4.review.pending': 2,
    't4.review.total': 7,
    't4.direct_suit.upheld': 8,
    't4.direct_suit.pending': 1,
    't4.direct_suit.total': 9,
  };
}

const said = (text: string): string[] =>
  checkReport(
    reportOfTables(tables(), { year: 2019, text: { headings: [], lines: [plainLine(text, 'overview')] } }),
  )
    .filter(({ code, severity }) => code.startsWith('N-') && severity !== 'info')
    .map(({ code, severity, expected, actual }) => `${code} ${severity} ${expected} ${actual}`);

test('its tables agree with themselves: balance, columns; blank totals of single results are only reported', () => {
  const findings = checkTables(reportOfTables(tables(), { year: 2019 }));
  assert.deepEqual(
    findings.map(({ code, severity }) => `${code} ${severity}`),
    ['T3-NONNEG info'],
  );
});

test('its text does not agree with them', () => {
  assert.deepEqual(said('答复申请805件，其中予以公开及部分公开258件，占33.9%。'), [
    'N-OUTCOME error 275 258',
    'N-PCT error 32 33.9',
  ]);
  assert.deepEqual(said('答复申请805件，其中无法提供265件，占32.9%。'), ['N-OUTCOME error 337 265']);
  assert.deepEqual(said('因信息公开引起的行政复议7件、行政诉讼9件，均获维持。'), [
    'N-T4 error 2 0',
    'N-T4 error 1 0',
  ]);
});

test('where it agrees nothing is said; a share cut off instead of rounded is a warning', () => {
  assert.deepEqual(said('新收政府信息公开申请859件，上年结转18件，办结805件，结转下年度72件。'), []);
  assert.deepEqual(said('答复申请805件，其中不予公开35件，占4.35%，不予处理158件，占19.6%。'), []);
  assert.deepEqual(said('答复申请805件，其中不予公开35件，占4.34%。'), ['N-PCT warning 4.35 4.34']);
  assert.deepEqual(said('因信息公开引起的行政复议7件、行政诉讼9件，已审结的均获维持。'), []);
});
