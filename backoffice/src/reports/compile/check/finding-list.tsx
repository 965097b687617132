import { Button } from 'antd';
import type { CompilationFinding } from '../../../api/reports-compilation.ts';
import { comparesYears } from '../../../parts/compares-years.ts';
import { Mark } from '../../../parts/mark.tsx';
import type { Tone } from '../../../parts/tone.ts';
import { compileText } from '../../../text/reports-compile.ts';
import { reportsText } from '../../../text/reports.ts';
import { marksText } from '../../../text/marks.ts';
import { useText } from '../../../text/use-text.ts';
import { stepOf } from '../steps.ts';
import { useWorkbench } from '../workbench.ts';

const TONES: Record<CompilationFinding['severity'], Tone> = {
  error: 'cinnabar',
  warning: 'amber',
  info: 'indigo',
};
const ORDER = Object.keys(TONES);

/** Findings, gravest first; each leads to the place where it is mended. */
export function FindingList({ findings }: { findings: readonly CompilationFinding[] }) {
  const reports = useText(reportsText);
  const t = useText(compileText);
  const { colon } = useText(marksText);
  const { goTo } = useWorkbench();
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <ul className="entries findings-list">
      {sorted.map((finding, index) => (
        <li key={finding.code + index}>
          <div className="entry-head">
            <span>
              <Mark tone={TONES[finding.severity]}>{reports[finding.severity]}</Mark> {finding.message}
            </span>
            {finding.at || stepOf(finding) !== 'check' ? (
              <Button
                size="small"
                type="link"
                className="quiet"
                aria-label={`${t.goTo}${colon}${finding.message}`}
                onClick={() => goTo(finding)}
              >
                {t.goTo}
              </Button>
            ) : null}
          </div>
          {finding.expected !== null || finding.actual !== null ? (
            <p className="soft small">
              {comparesYears(finding) ? reports.lastYear : reports.expected} {finding.expected ?? '—'}，
              {comparesYears(finding) ? reports.thisYear : reports.actual} {finding.actual ?? '—'}
            </p>
          ) : null}
          {finding.quote ? <p className="soft small finding-quote">“{finding.quote}”</p> : null}
          {finding.repair ? <p className="small">{`${t.repair}${colon}${finding.repair}`}</p> : null}
          {finding.blocks ? <p className="small blocks">{t.blocks}</p> : null}
        </li>
      ))}
    </ul>
  );
}
