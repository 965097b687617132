import type { ActContext } from '../../../../kernel/runtime/context.ts';
import type { Finding } from '../../domain/checking/finding.ts';
import type { SignOffRecord } from '../../domain/compilation/stage.ts';
import type { CompiledReport } from '../../domain/compiled-report.ts';
import { PART_LABELS } from '../../labels.ts';
import { refuseFindings } from '../../messages.ts';
import { refuseUnknownFigures } from '../../messages/compilation.ts';
import { blocksReport } from '../../views/compilation/place-finding.ts';
import { signedHash } from '../../views/compilation/signed-content.ts';
import type { WorkingReport } from '../../views/compiled-report.ts';
import { previousReport } from '../../views/previous-year.ts';
import { checkCompiled } from '../../views/report-check.ts';

/** A signature of the actor under the report as it stands. */
export function signature(ctx: ActContext, report: CompiledReport, opinion: string): SignOffRecord {
  return {
    by: ctx.actor.id,
    name: ctx.actor.name,
    at: ctx.now.toISOString(),
    opinion: opinion === '' ? null : opinion,
    hash: signedHash(report),
  };
}

/** Checks the report as it would be published. Throws the findings that stop it, or the tokens without a figure. */
export async function checkedForSigning(
  ctx: ActContext,
  { agency, year, unknown }: Pick<WorkingReport, 'agency' | 'year' | 'unknown'>,
  report: CompiledReport,
): Promise<readonly Finding[]> {
  if (unknown.length > 0)
    throw refuseUnknownFigures(unknown, (part) => PART_LABELS[part as keyof typeof PART_LABELS].zh);
  const { findings } = await checkCompiled(report, await previousReport(ctx.tx, agency.id, year));
  const stopping = findings.filter(blocksReport);
  if (stopping.length > 0) throw refuseFindings(stopping);
  return findings;
}
