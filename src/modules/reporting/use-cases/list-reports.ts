import { yearOf } from '../../../kernel/dates.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { FIRST_YEAR, listReportsInput, type ReportList } from '../contract.ts';
import { reportDueOn, reportState } from '../domain/due-date.ts';
import { stageOf } from '../domain/compilation/stage.ts';
import { begunYears } from '../store/report-parts.ts';
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
    const versions = Map.groupBy(await reportStates(ctx.tx, agency.id), ({ year }) => year);
    const begun = new Set(await begunYears(ctx.tx, agency.id));
    const first = Math.max(FIRST_YEAR, yearOf(agency.openedOn));
    const last = yearOf(ctx.today);
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back);
    return {
      agencyId: agency.id,
      reports: years.map((year) => {
        const made = versions.get(year) ?? [];
        const newest = made.at(-1);
        const published = made.findLast(({ published_on }) => published_on !== null);
        const stage = stageOf(published ?? newest ?? { checked: null, approved: null, published_on: null });
        return {
          year,
          state: reportState(year, {
            begun: begun.has(year) || newest !== undefined,
            stage,
            today: ctx.today,
          }),
          publishedOn: published?.published_on ?? null,
          version: newest?.version ?? 1,
          correcting: published !== undefined && newest?.published_on === null,
          dueOn: reportDueOn(year, agency.kind === 'government'),
        };
      }),
    };
  },
});
