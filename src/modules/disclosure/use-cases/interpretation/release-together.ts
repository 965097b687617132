import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { isDemanded, mayBeReleased } from '../../domain/interpretation/duty.ts';
import { interpretationNotReady } from '../../messages/interpretation.ts';
import {
  lockDossier,
  newestEdition,
  standingRelease,
  type Dossier,
  type EditionRow,
} from '../../store/dossier.ts';
import { interpretationRule, interpreting, planOf, setWaitsFor } from '../../store/interpretation/plans.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { releaseEdition } from '../release-edition.ts';

/**
 * The document that an approved interpretation waits for: the one that it explains, while that is not released itself.
 * It is locked, so that it cannot be released meanwhile without the interpretation.
 */
export async function documentToWaitFor(ctx: ActContext, edition: EditionRow): Promise<string | null> {
  const { interprets_id } = edition;
  if (interprets_id === null) return null;
  const target = await lockDossier(ctx.tx, interprets_id);
  return target && !standingRelease(target) ? interprets_id : null;
}

/** Refuses a release without interpretation where the agency's rule wants both together (三同步). */
export async function demandInterpretation(
  ctx: ActContext,
  dossier: Dossier,
  edition: EditionRow,
): Promise<void> {
  const rule = await interpretationRule(ctx.tx, edition.agency_id);
  if (!isDemanded(rule, edition.kind)) return;
  const plan = (await planOf(ctx.tx, edition.id))?.kind ?? null;
  const all = await interpreting(ctx.tx, dossier.document.id);
  const waiting = all.filter(({ waitsFor }) => waitsFor === dossier.document.id).length;
  const released = all.filter(({ isReleased }) => isReleased).length;
  if (!mayBeReleased(rule, edition.kind, plan, { waiting, released })) throw interpretationNotReady();
}

/** Releases the interpretations that waited for a document, in the transaction of its own release. */
export async function releaseInterpretations(ctx: ActContext, documentId: string): Promise<void> {
  for (const { documentId: id, waitsFor } of await interpreting(ctx.tx, documentId)) {
    if (waitsFor !== documentId) continue;
    const dossier = await lockDossier(ctx.tx, id);
    if (!dossier) continue;
    const edition = { ...newestEdition(dossier), waits_for: null };
    await setWaitsFor(ctx.tx, edition, null);
    const { fact } = await releaseEdition(ctx, dossier, edition);
    await recordDocumentFacts(ctx, dossier.document, {
      ...fact,
      data: { ...fact.data, togetherWith: documentId },
    });
  }
}
