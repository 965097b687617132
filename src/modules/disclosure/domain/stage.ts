import type { DisclosureAttribute } from './vocabulary.ts';

/** State of the review of one edition; publication is separate. */
export const REVIEW_STATES = ['draft', 'in_review', 'sent_back', 'approved', 'discarded'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Where a document stands, derived from its newest edition and its release; for lists. */
export const DOCUMENT_STAGES = [
  'draft',
  'in_review',
  'sent_back',
  'released',
  'withheld',
  'withdrawn',
  'waiting',
  'discarded',
] as const;
export type DocumentStage = (typeof DOCUMENT_STAGES)[number];

/**
 * The stage that names the work to be done: an open newest edition shows its review state, otherwise the state of
 * publication. A document may be released and have a draft of its next edition at once; lists show both.
 */
export function stageOf(
  newest: { reviewState: ReviewState; attribute: DisclosureAttribute; waitsFor?: string | null },
  isReleased: boolean,
): DocumentStage {
  if (newest.reviewState !== 'approved') return newest.reviewState;
  if (newest.waitsFor) return 'waiting';
  if (isReleased) return 'released';
  return newest.attribute === 'proactive' ? 'withdrawn' : 'withheld';
}
