import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { versionInput, type Comparison } from '../../contract.ts';
import { difference, percentOf } from '../../domain/compilation/figure-text.ts';
import { cellLabel, cellsOf } from '../../domain/format/cells.ts';
import { workingReport } from '../../views/compiled-report.ts';
import { previousReport } from '../../views/previous-year.ts';
import { checkCompiled } from '../../views/report-check.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';

/** Each cell beside last year's, with the findings that want an explanation. */
export const compareYears = defineRead({
  name: 'reporting.compare_years',
  summary: { zh: '与上年度比较', en: 'compare with last year' },
  input: versionInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, version }): Promise<Comparison> => {
    const { basis, report } = await workingReport(ctx, { agencyId: agency.id, year, version });
    const previous = await previousReport(ctx.tx, agency.id, year);
    const { findings } = await checkCompiled(report, previous);
    const ofYears = findings.filter(({ code }) => code.startsWith('Y-'));
    const rows = cellsOf('2021').map((cell) => {
      const value = basis.cells[cell]?.value ?? 0;
      const before = previous?.values[cell] ?? null;
      const change = before === null ? null : difference(value, before);
      const percent = change === null || before === null ? undefined : percentOf(change, before);
      return {
        cell,
        label: cellLabel(cell),
        value,
        previous: before,
        change,
        percent: percent === undefined ? null : Math.sign(change!) * percent,
        findings: ofYears
          .filter(({ cells }) => cells.includes(cell))
          .map((one) => ({ ...one, cells: [...one.cells] })),
      };
    });
    return { year, previous: previous && { year: previous.year, source: previous.source }, rows };
  },
});
