import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { isDemanded, mayBeReleased } from '../../domain/interpretation/duty.ts';
import { interpretedUnknown } from '../../messages.ts';
import { interpretationNotReady } from '../../messages/interpretation.ts';
import { lockDossier, standingRelease, type Dossier, type EditionRow } from '../../store/dossier.ts';
import {
  interpretationRule,
  interpreting,
  planOf,
  setWaitsFor,
  waitingFor,
} from '../../store/interpretation/plans.ts';
import { whyGone } from '../../views/interpretation/why-gone.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { releaseEdition } from '../release-edition.ts';

/**
 * The document that an approved interpretation waits for: the one that it explains, while that is not released itself.
 * It is locked, so that it cannot be released meanwhile without the interpretation. Throws when it will not be published.
 */
export async function documentToWaitFor(ctx: ActContext, edition: EditionRow): Promise<string | null> {
  const { interprets_id } = edition;
  if (interprets_id === null) return null;
  const target = await lockDossier(ctx.tx, interprets_id);
  if (!target || standingRelease(target)) return null;
  if (whyGone(target) !== null) throw interpretedUnknown(); // as of this moment, under the lock
  return interprets_id;
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
  const waiting = (await waitingFor(ctx.tx, dossier.document.id)).length;
  const released = (await interpreting(ctx.tx, dossier.document.id)).filter(
    ({ isReleased }) => isReleased,
  ).length;
  if (!mayBeReleased(rule, edition.kind, plan, { waiting, released })) throw interpretationNotReady();
}

/** Releases the interpretations that waited for a document, in the transaction of its own release. */
export async function releaseInterpretations(ctx: ActContext, documentId: string): Promise<void> {
  for (const id of await waitingFor(ctx.tx, documentId)) {
    const dossier = await lockDossier(ctx.tx, id);
    // As it was approved: a later draft goes on as it is. Asked again under the lock.
    const approved = dossier?.editions.findLast(({ review_state }) => review_state === 'approved');
    if (!dossier || approved?.waits_for !== documentId) continue;
    const edition = { ...approved, waits_for: null };
    await setWaitsFor(ctx.tx, edition, null);
    const { fact } = await releaseEdition(ctx, dossier, edition);
    await recordDocumentFacts(ctx, dossier.document, {
      ...fact,
      data: { ...fact.data, togetherWith: documentId },
    });
  }
}
