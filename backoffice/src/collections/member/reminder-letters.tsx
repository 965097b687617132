import type { Reminded } from '../../api/collections.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { memberText } from '../../text/collection-member.ts';
import { useText } from '../../text/use-text.ts';

/** The words of each reminder; those for agencies outside are to be copied. */
export function ReminderLetters({ letters }: { letters: Reminded['letters'] }) {
  const t = useText(memberText);
  const outside = letters.filter(({ shown }) => !shown);
  const sorted = [...outside, ...letters.filter(({ shown }) => shown)];
  const all = outside
    .map(({ to, subject, body }) => [to, subject, body].filter(Boolean).join('\n'))
    .join('\n\n');
  return (
    <div className="stack">
      <p>{t.lettersLead}</p>
      {outside.length > 1 ? <CopyButton text={all} label={t.copyAll} /> : null}
      <ul className="entries letters">
        {sorted.map(({ memberId, name, to, subject, body, shown }) => (
          <li key={memberId}>
            <div className="entry-head">
              <span>
                {name} <span className="soft small">{to}</span>
              </span>
              {shown ? (
                <Mark tone="pine">{t.shownInside}</Mark>
              ) : (
                <span className="row">
                  {to ? (
                    <a
                      href={`mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
                    >
                      {t.mail}
                    </a>
                  ) : null}
                  <CopyButton text={`${subject}\n${body}`} label={t.copy} about={name} />
                </span>
              )}
            </div>
            <p className="pre soft small">{body}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
