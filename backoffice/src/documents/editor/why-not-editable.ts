import type { StaffDocument } from '../../api/documents.ts';

export type NotEditable = 'inReview' | 'released' | 'approved' | 'discarded' | 'noRight';

/** Why a document whose draft cannot be saved by the reader is closed: where it stands, and only then the reader's posts. */
export function whyNotEditable({
  isReleased,
  editions,
}: {
  isReleased: boolean;
  editions: readonly Pick<StaffDocument['editions'][number], 'reviewState'>[];
}): NotEditable {
  switch (editions[0]!.reviewState) {
    case 'in_review':
      return 'inReview';
    case 'approved':
      return isReleased ? 'released' : 'approved';
    case 'discarded':
      return 'discarded';
    case 'draft':
    case 'sent_back':
      return 'noRight';
  }
}
