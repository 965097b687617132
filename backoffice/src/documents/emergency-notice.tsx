import type { StaffDocument } from '../api/documents.ts';
import { Mark } from '../parts/mark.tsx';
import { reviewText } from '../text/document-review.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';

/** That an edition was published in an emergency, why, by whom, and whether it was approved afterwards. */
export function EmergencyNotice({ document }: { document: StaffDocument }) {
  const t = useText(reviewText);
  const { colon } = useText(marksText);
  const [latest] = document.emergencies;
  if (!latest) return null;
  const { state, approveBy, reason, publishedBy, publishedOn, decidedBy, decidedOn, opinion } = latest;
  const words = {
    open: t.emergencyOpen(approveBy),
    overdue: t.emergencyOverdue(approveBy),
    approved: t.emergencyApproved,
    withdrawn: t.emergencyWithdrawn,
  }[state];
  return (
    <section className={`emergency is-${state}`} aria-label={t.emergencyMark}>
      <Mark tone={state === 'approved' ? 'pine' : state === 'withdrawn' ? 'plain' : 'cinnabar'}>{words}</Mark>{' '}
      {reason} <span className="soft small">{t.emergencyBy(publishedBy.name, publishedOn)}</span>
      {decidedBy && decidedOn ? (
        <p className="soft small">
          {decidedBy.name} {decidedOn}
          {opinion ? `${colon}${opinion}` : ''}
        </p>
      ) : null}
    </section>
  );
}
