import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { saveNarrativeInput } from '../contract.ts';
import { NARRATIVE_PARTS, type Narrative } from '../domain/narrative.ts';
import { refuse } from '../messages.ts';
import { digestOfReport, lockReport, REPORT_SUBJECT, saveReport } from '../store/reports.ts';
import { ofAgency } from './load-agency.ts';
import { loadReporter } from './load-report.ts';

/** Saves written parts of a report; an empty part goes back to its draft. Fact: `reporting.narrative_saved`. */
export const saveReportNarrative = defineAct({
  name: 'reporting.save_report_narrative',
  summary: { zh: '保存年度报告文字', en: 'save the text of the annual report' },
  input: saveNarrativeInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, parts }) => {
    const before = await lockReport(ctx.tx, agency.id, year, ctx.now);
    if (before.published_on !== null) throw refuse('already_published', 'year');
    const narrative = Object.fromEntries(
      NARRATIVE_PARTS.flatMap((part) => {
        const text = parts[part] ?? before.narrative[part];
        return text === undefined || text === '' ? [] : [[part, text]];
      }),
    ) as Partial<Narrative>;
    const row = await saveReport(ctx.tx, { ...before, narrative });
    await ctx.record({
      agencyId: agency.id,
      kind: 'reporting.narrative_saved',
      subjectType: REPORT_SUBJECT,
      subjectId: row.id,
      legalOn: ctx.today,
      data: { year, parts: Object.keys(parts) },
      recordHash: digestOfReport(row),
    });
    return { agencyId: agency.id, year, saved: Object.keys(narrative) };
  },
});
