import type { JudgedFinding } from '../../api/reviews.ts';
import { Mark } from '../../parts/mark.tsx';
import { SEVERITY_TONES } from '../../reviews/marked/tones.ts';
import { memberText } from '../../text/collection-member.ts';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';

const SHOWN = 4;

/** Findings in brief, the gravest first; the whole is in the review. */
export function FindingLines({
  findings,
  all = false,
}: {
  findings: readonly JudgedFinding[];
  all?: boolean;
}) {
  const t = useText(memberText);
  const review = useText(reviewText);
  const grave = findings.filter(({ severity }) => severity !== 'info');
  if (grave.length === 0) return <p className="soft">{t.noFindings}</p>;
  const shown = all ? grave : grave.slice(0, SHOWN);
  return (
    <>
      <ul className="entries">
        {shown.map((finding) => (
          <li key={finding.key}>
            <Mark tone={SEVERITY_TONES[finding.severity]}>{review[finding.severity]}</Mark>{' '}
            {finding.judgement ? (
              <Mark tone={finding.judgement.verdict === 'confirmed' ? 'indigo' : 'plain'}>
                {review[finding.judgement.verdict]}
              </Mark>
            ) : null}{' '}
            <span className={finding.judgement?.verdict === 'dismissed' ? 'soft' : undefined}>
              {finding.message}
            </span>
            {all && finding.repair ? <p className="soft small">{finding.repair}</p> : null}
          </li>
        ))}
      </ul>
      {grave.length > shown.length ? (
        <p className="soft small">{t.moreFindings(grave.length - shown.length)}</p>
      ) : null}
    </>
  );
}
