import type { Case } from '../../api/requests.ts';
import { Mark } from '../../parts/mark.tsx';
import { caseText } from '../../text/case.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ROLES } from '../../text/vocabulary.ts';

/** The levels of review in order: passed, waiting, still to come; and why it was sent back. */
export function ReviewTrail({ review }: { review: Case['review'] }) {
  const t = useText(caseText);
  const language = useLanguage();
  const { levels, passed, current, sentBack } = review;
  if (current === null && passed.length === 0 && !sentBack) return null;
  return (
    <div className="review">
      <h3>{t.review}</h3>
      <ol>
        {levels.map((level) => {
          const pass = passed.find((one) => one.level === level);
          return (
            <li key={level}>
              <span>{ROLES[level]?.[language] ?? level}</span>
              {pass ? (
                <span>
                  <Mark tone="pine">{t.reviewPassed}</Mark>{' '}
                  <span className="soft small">
                    {pass.actorName} · {pass.on}
                  </span>
                </span>
              ) : (
                <Mark tone={level === current ? 'amber' : 'plain'}>
                  {level === current ? t.reviewWaiting : t.reviewLater}
                </Mark>
              )}
              {pass?.opinion ? <p className="pre">{pass.opinion}</p> : null}
            </li>
          );
        })}
      </ol>
      {sentBack ? (
        <div className="review-back">
          <Mark tone="cinnabar">{t.sentBack(sentBack.actorName, sentBack.on)}</Mark>
          <p className="pre">{sentBack.reason}</p>
        </div>
      ) : null}
    </div>
  );
}
