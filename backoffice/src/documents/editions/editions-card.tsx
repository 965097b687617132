import { Link } from '@tanstack/react-router';
import type { StaffDocument } from '../../api/documents.ts';
import { Mark } from '../../parts/mark.tsx';
import { partsText } from '../../text/document-parts.ts';
import { documentsText } from '../../text/documents.ts';
import { useText } from '../../text/use-text.ts';

/** Every edition, newest first, each to be read and compared with the one before. */
export function EditionsCard({ document }: { document: StaffDocument }) {
  const t = useText(partsText);
  const documents = useText(documentsText);
  const live = document.releases.find(({ endedOn }) => endedOn === null)?.editionNumber;
  const states = {
    draft: t.stateDraft,
    in_review: t.stateReview,
    sent_back: t.stateBack,
    approved: t.stateApproved,
    discarded: t.stateDiscarded,
  };
  return (
    <section className="card" aria-labelledby="h-editions">
      <h2 id="h-editions">{t.editions}</h2>
      <ul className="entries">
        {document.editions.map((edition, index) => {
          const before = document.editions[index + 1];
          return (
            <li key={edition.id}>
              <span className="row" style={{ gap: 6 }}>
                <Link
                  to="/documents/$id"
                  params={{ id: document.id }}
                  search={index === 0 ? {} : { edition: edition.number }}
                >
                  {documents.edition(edition.number)}
                </Link>
                {edition.number === live ? (
                  <Mark tone="pine">{t.current}</Mark>
                ) : (
                  <span className="soft">{states[edition.reviewState]}</span>
                )}
                {edition.isEmergency ? <Mark tone="cinnabar">{t.emergency}</Mark> : null}
              </span>
              <p className="soft small">
                {t.draftedBy} {edition.draftedBy.name}
                {edition.reviewedBy ? ` · ${t.reviewed} ${edition.reviewedBy.name}` : ''}
                {before ? (
                  <>
                    {' · '}
                    <Link
                      to="/documents/$id/compare"
                      params={{ id: document.id }}
                      search={{ from: before.number, to: edition.number }}
                      aria-label={t.compareWith(before.number, edition.number)}
                    >
                      {t.compare}
                    </Link>
                  </>
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
