import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReceivedReportView } from '../../api/reviews.ts';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import { MarkedText } from '../marked/marked-text.tsx';
import { MarkingContext } from '../marked/marking.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { PassingBar } from './passing-bar.tsx';
import { ReportHead } from './report-head.tsx';
import { SimilarPart } from './similar-part.tsx';
import { UnreadableCells } from './unreadable-cells.tsx';
import { useFindings } from './use-findings.ts';
import { YearsPart } from './years-part.tsx';
import '../../list/record-table.css';
import '../marked/marked.css';
import './report.css';

const route = getRouteApi('/reviews/$id');
const VIEWS = [
  ['text', 'viewText'],
  ['years', 'viewYears'],
  ['similar', 'viewSimilar'],
] as const;

/** The text in the middle, the findings at its side; each leads to the other. */
export function ReportView({ report }: { report: ReceivedReportView }) {
  const t = useText(reviewText);
  const { view = 'text' } = route.useSearch();
  const findings = useFindings(report);
  const { marking } = findings;
  return (
    <MarkingContext value={marking}>
      <ReportHead report={report} />
      <nav className="list-tabs" aria-label={t.view}>
        {VIEWS.map(([one, label]) => (
          <Link
            key={one}
            to="/reviews/$id"
            params={{ id: report.id }}
            search={{ view: one === 'text' ? undefined : one }}
            activeOptions={{ explicitUndefined: true }}
            aria-current={one === view ? 'page' : undefined}
          >
            {t[label]}
            {one === 'similar' && report.similar.length > 0 ? ` ${report.similar.length}` : ''}
          </Link>
        ))}
      </nav>
      <div className="reading">
        <div className="reading-text" ref={findings.textRef}>
          {view === 'text' ? (
            <>
              <UnreadableCells cells={report.unreadableCells} />
              <MarkedText report={report.marked} />
            </>
          ) : null}
          {view === 'years' ? <YearsPart report={report} /> : null}
          {view === 'similar' ? <SimilarPart similar={report.similar} /> : null}
        </div>
        <FindingsPanel report={report} findings={findings} />
      </div>
      <PassingBar findings={findings} />
    </MarkingContext>
  );
}
