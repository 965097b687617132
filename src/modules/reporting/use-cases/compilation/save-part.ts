import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { savePartInput, type SavedPart } from '../../contract.ts';
import { stageOf } from '../../domain/compilation/stage.ts';
import { PART_LABELS } from '../../labels.ts';
import { refuseAct, refuseCompilation, refuseUnknownFigures } from '../../messages/compilation.ts';
import { lockPart, updatePart } from '../../store/report-parts.ts';
import { lockNewest, type ReportRow } from '../../store/reports.ts';
import { partView } from '../../views/compilation/compilation-view.ts';
import { workingReport } from '../../views/compiled-report.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';
import { reopen } from './reopen.ts';

/**
 * Saves one part while writing; null goes back to the draft from the records. Somebody else's newer text is never
 * overwritten. A signed report is opened again only when asked to, which leaves the fact `reporting.report_returned`.
 */
export const saveReportPart = defineAct({
  name: 'reporting.save_report_part',
  summary: { zh: '撰写年度报告文字', en: 'write the text of the annual report' },
  input: savePartInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, part, text, basedOn, reopen: mayReopen }): Promise<SavedPart> => {
    const row = await lockNewest(ctx.tx, agency.id, year);
    const version = row?.version ?? 1;
    const before = await lockPart(ctx.tx, { agencyId: agency.id, year, version }, part, ctx.now);
    if (before.revision !== basedOn) throw refuseCompilation('part_changed', 'basedOn');
    const stage = await openForWriting(ctx, row, mayReopen);
    await updatePart(ctx.tx, {
      ...before,
      body: text,
      revision: before.revision + 1,
      saved_by: ctx.actor.id,
      saved_by_name: ctx.actor.name,
      saved_at: ctx.now,
    });
    const working = await workingReport(ctx, { agencyId: agency.id, year });
    const unknown = working.unknown.filter((one) => one.part === part);
    if (unknown.length > 0) throw refuseUnknownFigures(unknown, (id) => PART_LABELS[id as typeof part].zh);
    return { ...partView(working, part), stage };
  },
});

/** The stage once it may be written; signatures fall when the writer asked for it. */
async function openForWriting(ctx: ActContext, row: ReportRow | undefined, mayReopen: boolean) {
  const stage = row ? stageOf(row) : 'draft';
  if (stage === 'published') throw refuseAct('is_published');
  if (stage === 'draft') return stage;
  if (!mayReopen) throw refuseCompilation('signed_report', 'reopen');
  await reopen(ctx, row!);
  return 'draft' as const;
}
