import { goneBecause } from '../../domain/interpretation/duty-state.ts';
import { newestEdition, standingRelease, type Dossier } from '../../store/dossier.ts';

/** Why a document that is explained will not be published as it is; null when it is, or still may be. */
export function whyGone(dossier: Dossier): 'discarded' | 'withheld' | 'withdrawn' | null {
  const { review_state: reviewState, attribute, waits_for: waitsFor } = newestEdition(dossier);
  const isReleased = standingRelease(dossier) !== undefined;
  return goneBecause({ isReleased, reviewState, attribute, isWaiting: waitsFor !== null });
}
