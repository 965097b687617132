import type { FiguresCheck } from '../../contract.ts';
import { formTotals } from '../../domain/collection/form-totals.ts';
import { cellLabel, cellsOf } from '../../domain/format/cells.ts';
import { sectionTitle } from '../../domain/format/sections.ts';
import { REPORT_LAYOUT } from '../../domain/layout/report-layout.ts';

/** Tables 2–4 of the 2021 form as they are filled in: the printed layout, names of the cells, and the sums. */
export function figuresForm(): Pick<FiguresCheck, 'tables' | 'labels' | 'totals'> {
  return {
    tables: REPORT_LAYOUT.map(({ table, columns, headerRows, rows }) => ({
      table,
      title: sectionTitle(table, '2021'),
      columns: [...columns],
      headerRows,
      rows: rows.map((row) => row.map((cell) => ({ ...cell }))),
    })),
    labels: Object.fromEntries(cellsOf('2021').map((cell) => [cell, cellLabel(cell)])),
    totals: formTotals().map(({ cell, parts }) => ({ cell, parts: [...parts] })),
  };
}
