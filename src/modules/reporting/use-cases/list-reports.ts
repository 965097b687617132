import { yearOf } from '../../../kernel/dates.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { FIRST_YEAR, listReportsInput, type ReportList } from '../contract.ts';
import { reportDueOn, reportState } from '../domain/due-date.ts';
import { reportStates } from '../store/reports.ts';
import { loadAgency, ofAgency } from './load-agency.ts';

/** The years of an agency from the present one back, with the state of their reports. */
export const listReports = defineRead({
  name: 'reporting.list_reports',
  summary: { zh: '查看各年度报告', en: 'list the annual reports' },
  input: listReportsInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, agency): Promise<ReportList> => {
    const stored = new Map(
      (await reportStates(ctx.tx, agency.id)).map((row) => [row.year, row.published_on]),
    );
    const first = Math.max(FIRST_YEAR, yearOf(agency.openedOn));
    const last = yearOf(ctx.today);
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back);
    return {
      agencyId: agency.id,
      reports: years.map((year) => {
        const publishedOn = stored.get(year) ?? null;
        const saved = stored.has(year);
        return {
          year,
          state: reportState(year, { saved, publishedOn, today: ctx.today }),
          publishedOn,
          dueOn: reportDueOn(year, agency.kind === 'government'),
        };
      }),
    };
  },
});
