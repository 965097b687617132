import type { ActContext } from '../../../../kernel/runtime/context.ts';
import type { FindingsReport } from '../../contract/checks.ts';
import { findingNotFound } from '../../messages/checks.ts';
import { notEditable } from '../../messages.ts';
import { newestEdition, type Dossier, type EditionRow } from '../../store/dossier.ts';
import { findingsOf, type CheckedFinding } from '../../views/checks/findings-of.ts';
import { toReport } from '../../views/checks/report.ts';
import { isEditable } from '../open-dossier.ts';

/** The edition that may still be changed, or the error that there is none. */
export function editionInHand(dossier: Dossier): EditionRow {
  const edition = newestEdition(dossier);
  if (!isEditable(edition)) throw notEditable();
  return edition;
}

/** A finding that stands now. */
export async function findingById(
  ctx: ActContext,
  dossier: Dossier,
  edition: EditionRow,
  id: string,
): Promise<CheckedFinding> {
  const { findings } = await findingsOf(ctx, dossier, edition);
  const found = findings.find((finding) => finding.id === id);
  if (!found) throw findingNotFound();
  return found;
}

/** The findings after an act. */
export async function reportNow(
  ctx: ActContext,
  dossier: Dossier,
  edition: EditionRow,
): Promise<FindingsReport> {
  return toReport(ctx, dossier, edition, await findingsOf(ctx, dossier, edition), true);
}
