import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { yearOf } from '../../../kernel/dates.ts';
import { reportTablesInput, type ReportTables } from '../contract.ts';
import { checkTables } from '../domain/checking/check-report.ts';
import { reportOfTables } from '../domain/checking/report-model.ts';
import { valuesOf } from '../domain/compile/compile-tables.ts';
import { cellLabel } from '../domain/format/cells.ts';
import { sectionTitle } from '../domain/format/sections.ts';
import { REPORT_LAYOUT } from '../domain/layout/report-layout.ts';
import { sourcedCells } from '../views/report-source.ts';
import { loadAgency, ofAgency } from './load-agency.ts';

/** Tables 2–4 in the official layout with their figures, for a year or any period: the living table. */
export const getReportTables = defineRead({
  name: 'reporting.get_report_tables',
  summary: { zh: '查看年度报告表格', en: 'see the tables of the annual report' },
  input: reportTablesInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId, lastDay(input)),
  subject: ofAgency,
  act: async (ctx, agency, input): Promise<ReportTables> => {
    const { year, period, source, cells } = await sourcedCells(ctx.tx, agency.id, input);
    const model = reportOfTables(valuesOf(cells), {
      year: year ?? yearOf(period.to),
      agency: agency.name,
    });
    return {
      agencyId: agency.id,
      agencyName: agency.name,
      year,
      period,
      source,
      tables: REPORT_LAYOUT.map(({ table, columns, headerRows, rows }) => ({
        table,
        title: sectionTitle(table, '2021'),
        columns: [...columns],
        headerRows,
        rows: rows.map((row) => row.map((cell) => ({ ...cell }))),
      })),
      cells: Object.fromEntries(
        [...cells].map(([cell, { value, members }]) => [
          cell,
          { value, members: members.length, label: cellLabel(cell) },
        ]),
      ),
      findings: checkTables(model),
    };
  },
});

const lastDay = ({ year, to }: { year?: number | undefined; to?: string | undefined }): string =>
  year === undefined ? to! : `${year}-12-31`;
