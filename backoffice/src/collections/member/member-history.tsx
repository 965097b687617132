import { Link } from '@tanstack/react-router';
import type { MemberView, OwnCollection, Submission } from '../../api/collections.ts';
import { SeverityCounts } from '../../parts/severity-counts.tsx';
import { memberText, SUBMISSION_STATES } from '../../text/collection-member.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { saysAll } from './return-letter.ts';

/** Every submission with what was said of it, and every reminder, newest first. */
export function MemberHistory({ member }: { member: MemberView }) {
  const t = useText(memberText);
  if (member.history.length + member.remindersSent.length === 0) return null;
  return (
    <>
      {member.history.length > 0 ? (
        <section aria-label={t.history}>
          <h3>{t.history}</h3>
          <Submissions history={member.history} linked />
        </section>
      ) : null}
      {member.remindersSent.length > 0 ? (
        <section aria-label={t.reminders}>
          <h3>{t.reminders}</h3>
          <Reminders reminders={member.remindersSent} />
        </section>
      ) : null}
    </>
  );
}

/** Submissions, newest first; `linked` for those who may open the reports received. */
export function Submissions({
  history,
  linked = false,
}: {
  history: readonly Submission[];
  linked?: boolean;
}) {
  const t = useText(memberText);
  const language = useLanguage();
  return (
    <ul className="entries">
      {[...history]
        .sort((a, b) => b.number - a.number)
        .map((one) => (
          <li key={one.id}>
            <div className="entry-head">
              {linked ? (
                <Link to="/reviews/$id" params={{ id: one.receivedReportId }}>
                  {t.submissionNumber(one.number)}
                </Link>
              ) : (
                <span>{t.submissionNumber(one.number)}</span>
              )}
              <span className="soft small nowrap">{one.submittedOn}</span>
            </div>
            <p className="soft small">
              {[one.form ? t.byForm : t.via[one.via], one.submittedBy, one.fileName, one.note]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <SeverityCounts counts={one} />
            {one.decidedOn ? (
              <p className="small">
                {t.decided(SUBMISSION_STATES[one.state][language], one.decidedOn, one.decidedBy ?? '')}
              </p>
            ) : null}
            <ReturnReasons submission={one} />
          </li>
        ))}
    </ul>
  );
}

/** What was said when a report was sent back, word for word. */
export function ReturnReasons({ submission }: { submission: Submission }) {
  const { words } = submission;
  const reasons = saysAll(words, submission.reasons) ? [] : submission.reasons;
  if (words === '' && reasons.length === 0) return null;
  return (
    <div className="said-back">
      {words ? <p className="pre">{words}</p> : null}
      {reasons.length > 0 ? (
        <ol>
          {reasons.map(({ text }, index) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

/** Reminders, newest first. */
export function Reminders({ reminders }: { reminders: OwnCollection['remindersSent'] }) {
  const t = useText(memberText);
  return (
    <ul className="entries">
      {[...reminders]
        .sort((a, b) => b.sentOn.localeCompare(a.sentOn))
        .map((one) => (
          <li key={one.id}>
            <div className="entry-head">
              <span>{t.reminderAbout[one.about]}</span>
              <span className="soft small nowrap">
                {one.sentOn} {one.by}
              </span>
            </div>
            <p className="pre soft small">{one.text}</p>
          </li>
        ))}
    </ul>
  );
}
