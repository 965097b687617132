import type { StaffDocument } from '../../api/documents.ts';
import type { ReviewTrail } from '../../api/document-desk.ts';
import { reviewText } from '../../text/document-review.ts';
import { useText } from '../../text/use-text.ts';
import { ReviewEntries } from './review-entries.tsx';
import { TrailStep } from './trail-step.tsx';
import './review.css';

/** The first eight characters, enough to compare by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 8);

/** The review of the newest edition drawn as a chain, the secrecy review as a gate before the final review. */
export function ReviewTrailCard({ document }: { document: StaffDocument }) {
  const t = useText(reviewText);
  const { reviewTrail: trail } = document;
  const { reviewState } = document.editions[0]!;
  const hasBegun = trail.entries.length > 0;
  const final = trail.steps.at(-1);
  const before = final?.step === 'final_review' ? trail.steps.slice(0, -1) : trail.steps;
  return (
    <section className="card trail-card" aria-labelledby="h-trail">
      <div className="card-head">
        <h2 id="h-trail">{t.trail}</h2>
        <p className="soft small">{t.trailLead}</p>
      </div>
      <ol className="trail">
        {before.map((step) => (
          <TrailStep key={step.step} step={step} />
        ))}
        <TrailStep step={trail.secrecy} isGate />
        {final && !before.includes(final) ? <TrailStep step={final} /> : null}
      </ol>
      <Notes
        trail={trail}
        isReviewed={reviewState === 'in_review' || hasBegun}
        isOpen={reviewState === 'in_review'}
      />
      {hasBegun ? <ReviewEntries trail={trail} /> : null}
    </section>
  );
}

function Notes({ trail, isReviewed, isOpen }: { trail: ReviewTrail; isReviewed: boolean; isOpen: boolean }) {
  const t = useText(reviewText);
  const isVoid = [...trail.steps, trail.secrecy].some(({ state }) => state === 'void');
  return (
    <p className="trail-notes small">
      {isReviewed ? (
        <span className="soft">{t.standsOn(shortHash(trail.contentHash))}</span>
      ) : (
        <span className="soft">{t.notSubmitted}</span>
      )}
      {isVoid ? <strong className="trail-void">▲ {t.changedLead}</strong> : null}
      {isOpen && trail.reviewersMissing > 0 ? (
        <span className="soft">{t.missing(trail.reviewersMissing)}</span>
      ) : null}
    </p>
  );
}
