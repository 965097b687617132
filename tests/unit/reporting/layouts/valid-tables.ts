import fc from 'fast-check';
import type { ReportFormat } from '../../../../src/modules/reporting/domain/format/report-format.ts';
import { table2Cells } from '../../../../src/modules/reporting/domain/format/table2.ts';
import {
  APPLICANT_KINDS,
  outcomeRows,
  table3Cell,
} from '../../../../src/modules/reporting/domain/format/table3.ts';
import {
  TABLE4_BLOCKS,
  TABLE4_RESULTS,
  table4Cell,
} from '../../../../src/modules/reporting/domain/format/table4.ts';
import type { Tables } from '../samples/sample-tables.ts';

type Draw = () => number;

/** Zero mostly, as in real reports; now and then few, hundreds or a great city's figures. */
const FIGURES = {
  small: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 1, arbitrary: fc.integer({ min: 10, max: 60 }) },
  ),
  large: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 99 }) },
    { weight: 2, arbitrary: fc.integer({ min: 100, max: 99_999 }) },
  ),
} as const;
export type Size = keyof typeof FIGURES;

/** Table 3 in which every relation holds: sums of rows and columns, and the balance. */
function validTable3(format: ReportFormat, draw: Draw): Tables {
  const tables: Tables = {};
  const put = (row: string, column: (typeof APPLICANT_KINDS)[number], value: number): void => {
    tables[table3Cell(row, column)] = value;
    tables[table3Cell(row, 'total')] = (tables[table3Cell(row, 'total')] ?? 0) + value;
  };
  for (const column of APPLICANT_KINDS) {
    let handled = 0;
    for (const row of outcomeRows(format)) {
      const value = draw();
      put(row, column, value);
      handled += value;
    }
    const carriedOut = draw();
    const carriedIn = Math.min(draw(), handled + carriedOut);
    put('total_handled', column, handled);
    put('carried_out', column, carriedOut);
    put('carried_in', column, carriedIn);
    put('new_received', column, handled + carriedOut - carriedIn);
  }
  return tables;
}

function validTable4(draw: Draw): Tables {
  const tables: Tables = {};
  for (const block of TABLE4_BLOCKS) {
    let total = 0;
    for (const result of TABLE4_RESULTS) {
      const value = draw();
      tables[table4Cell(block, result)] = value;
      total += value;
    }
    tables[table4Cell(block, 'total')] = total;
  }
  return tables;
}

/** Valid tables 2, 3 and 4 of a format. */
export function validTablesOf(format: ReportFormat, size: Size = 'small'): fc.Arbitrary<Tables> {
  return fc.infiniteStream(FIGURES[size]).map((stream) => {
    const draw: Draw = () => stream.next().value as number;
    return {
      ...Object.fromEntries(table2Cells(format).map((cell) => [cell, draw()])),
      ...validTable3(format, draw),
      ...validTable4(draw),
    };
  });
}
