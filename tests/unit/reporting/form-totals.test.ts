import test from 'node:test';
import assert from 'node:assert/strict';
import { checkTables } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { formTotals } from '../../../src/modules/reporting/domain/collection/form-totals.ts';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';

const NOT_SUMS = /^t2\.|new_received|carried_/;

/** A form in which only the parts are filled in, then every sum in the order given. */
function filledIn(): Record<string, number> {
  const totals = formTotals();
  const sums = new Set(totals.map(({ cell }) => cell));
  const cells: Record<string, number> = {};
  for (const [index, cell] of cellsOf('2021').entries())
    if (!sums.has(cell) && !NOT_SUMS.test(cell)) cells[cell] = index % 4;
  for (const kind of [
    'natural_person',
    'business',
    'research',
    'public_welfare',
    'legal_service',
    'other_org',
  ])
    cells[`t3.carried_out.${kind}`] = 0;
  for (const { cell, parts } of totals)
    cells[cell] = parts.reduce((sum, part) => sum + (cells[part] ?? 0), 0);
  return cells;
}

test('a form whose totals are filled in as given has no contradiction in its sums', () => {
  const findings = checkTables(reportOfTables(filledIn(), { year: 2025 }));
  const sums = findings.filter(({ code }) => ['T3-ROWSUM', 'T3-COLSUM', 'T4-SUM'].includes(code));
  assert.deepEqual(sums, []);
});

test('every total of the form is one that the checks know: a wrong one is found', () => {
  const right = filledIn();
  for (const { cell } of formTotals().filter(({ cell }) => !NOT_SUMS.test(cell))) {
    const findings = checkTables(reportOfTables({ ...right, [cell]: right[cell]! + 1 }, { year: 2025 }));
    assert.ok(
      findings.some(({ severity, cells }) => severity === 'error' && cells.includes(cell)),
      cell,
    );
  }
});

test('each sum needs only cells that are typed or were summed before it', () => {
  const totals = formTotals();
  const sums = new Set(totals.map(({ cell }) => cell));
  const known = new Set<string>();
  for (const { cell, parts } of totals) {
    for (const part of parts) assert.ok(!sums.has(part) || known.has(part), `${cell} needs ${part}`);
    known.add(cell);
  }
});
