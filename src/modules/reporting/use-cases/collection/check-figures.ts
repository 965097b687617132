import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { checkFiguresInput, type FiguresCheck } from '../../contract.ts';
import { checkTables } from '../../domain/checking/check-report.ts';
import { reportOfTables } from '../../domain/checking/report-model.ts';
import { figuresForm } from '../../views/collection/figures-form.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** The form of tables 2–4 with its sums, and what contradicts itself among the figures filled in so far. */
export const checkFigures = defineRead({
  name: 'reporting.check_figures',
  summary: { zh: '填报时校验表格数据', en: 'check figures while a form is filled in' },
  input: checkFiguresInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: (_ctx, agency, { year, cells }): Promise<FiguresCheck> => {
    const filled = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
    const findings = checkTables(reportOfTables(filled, { year, agency: agency.name }));
    return Promise.resolve({ year, ...figuresForm(), findings });
  },
});
