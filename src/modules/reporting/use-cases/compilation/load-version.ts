import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { Agency } from '../../../identity/index.ts';
import type { CompilationAct } from '../../domain/compilation/possible-acts.ts';
import { hindranceOf } from '../../domain/compilation/possible-acts.ts';
import type { Acted } from '../../contract.ts';
import { stageOf } from '../../domain/compilation/stage.ts';
import { refuseAct } from '../../messages/compilation.ts';
import { lockReport, type ReportRow } from '../../store/reports.ts';
import { publicPath } from '../../views/compilation/compilation-view.ts';
import { situationOf } from '../../views/compilation/situation.ts';
import { workingReport, type WorkingReport } from '../../views/compiled-report.ts';
import { loadReporter } from '../load-report.ts';

export interface LoadedVersion {
  readonly agency: Agency;
  /** The newest version, locked. */
  readonly row: ReportRow;
}

/** The newest version of the year's report, locked for the act and made when it is the first. */
export async function loadVersion(
  ctx: LoadContext,
  input: { agencyId: string; year: number },
): Promise<LoadedVersion> {
  const agency = await loadReporter(ctx, input);
  return { agency, row: await lockReport(ctx.tx, agency.id, input.year, ctx.now) };
}

export const ofVersion = ({ agency }: LoadedVersion): { agencyId: string } => ({ agencyId: agency.id });

/** The report the act is on. Throws when something other than findings stands in the way of it. */
export async function reportFor(
  ctx: LoadContext,
  { agency, row }: LoadedVersion,
  act: CompilationAct,
): Promise<WorkingReport> {
  const working = await workingReport(ctx, { agencyId: agency.id, year: row.year });
  // The lock may have been waited for while somebody opened the next version.
  if (working.version !== row.version) throw refuseAct('newer_version');
  const hindrance = hindranceOf(act, await situationOf(ctx, working, { newest: true, blocked: false }));
  if (hindrance) throw refuseAct(hindrance);
  return working;
}

/** Where the report stands after an act. */
export function acted({ code }: Pick<Agency, 'code'>, row: ReportRow): Acted {
  return {
    agencyId: row.agency_id,
    year: row.year,
    version: row.version,
    stage: stageOf(row),
    publishedOn: row.published_on,
    path: row.published_on === null ? null : publicPath(code, row.year, row.version),
  };
}
