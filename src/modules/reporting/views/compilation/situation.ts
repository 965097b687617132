import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { ActSituation } from '../../domain/compilation/possible-acts.ts';
import { stageOf, type StageRecord } from '../../domain/compilation/stage.ts';
import { signOffSettings } from '../../store/report-settings.ts';
import type { WorkingReport } from '../compiled-report.ts';

const BLANK: StageRecord = { checked: null, approved: null, published_on: null };

/** Who wrote last: a part, or the freezing of the figures when nothing was written. */
export function lastEditor({ saved, row }: Pick<WorkingReport, 'saved' | 'row'>): string | null {
  const newest = [...saved.values()]
    .filter(({ revision, saved_by }) => revision > 0 && saved_by !== '')
    .sort((a, b) => b.saved_at.getTime() - a.saved_at.getTime())[0];
  return newest?.saved_by ?? row?.snapshot?.by ?? null;
}

/** What decides which acts are possible for the actor now. */
export async function situationOf(
  ctx: Pick<LoadContext, 'tx' | 'actor' | 'today'>,
  working: WorkingReport,
  { newest, blocked }: { newest: boolean; blocked: boolean },
): Promise<ActSituation> {
  const { row, agency, year } = working;
  return {
    stage: stageOf(row ?? BLANK),
    frozen: Boolean(row?.snapshot ?? row?.frozen),
    running: ctx.today <= `${year}-12-31`,
    newest,
    actor: ctx.actor.id,
    lastEditor: lastEditor(working),
    checker: row?.checked?.by ?? null,
    separateChecker: (await signOffSettings(ctx.tx, agency.id)).separateChecker,
    blocked,
  };
}
