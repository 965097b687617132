import type { FindingView } from '../../api/reports.ts';
import { comparesYears } from '../../parts/compares-years.ts';
import { Mark } from '../../parts/mark.tsx';
import type { Tone } from '../../parts/tone.ts';
import { reportsText } from '../../text/reports.ts';
import { useText } from '../../text/use-text.ts';

const TONES: Record<FindingView['severity'], Tone> = { error: 'cinnabar', warning: 'amber', info: 'indigo' };

/** What the checks found, gravest first. */
export function Findings({ findings }: { findings: readonly FindingView[] }) {
  const t = useText(reportsText);
  if (findings.length === 0)
    return (
      <p>
        <Mark tone="pine">{t.noFindings}</Mark>
      </p>
    );
  const order = Object.keys(TONES);
  return (
    <section className="card" aria-labelledby="h-findings">
      <h2 id="h-findings">{t.findings}</h2>
      <ul className="entries">
        {[...findings]
          .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
          .map((finding, index) => (
            <li key={finding.code + index}>
              <Mark tone={TONES[finding.severity]}>{t[finding.severity]}</Mark> {finding.message}
              {finding.expected !== null || finding.actual !== null ? (
                <span className="soft small">
                  {' '}
                  {comparesYears(finding) ? t.lastYear : t.expected} {finding.expected ?? '—'}，
                  {comparesYears(finding) ? t.thisYear : t.actual} {finding.actual ?? '—'}
                </span>
              ) : null}
              {finding.quote ? <p className="soft small">“{finding.quote}”</p> : null}
            </li>
          ))}
      </ul>
    </section>
  );
}
