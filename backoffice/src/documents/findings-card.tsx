import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StaffDocument } from '../api/documents.ts';
import { fetchFindings } from '../api/editor-checks.ts';
import type { Finding } from '../api/editor-checks.ts';
import { useDesk } from '../app/session.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Mark } from '../parts/mark.tsx';
import { partsText } from '../text/document-parts.ts';
import { marksText } from '../text/marks.ts';
import { useSay, useText } from '../text/use-text.ts';

const TONES = { error: 'cinnabar', warning: 'amber', info: 'plain' } as const;
const SHOWN = 5;

/** What the checks found in the newest edition while it is not approved; the editor settles it. */
export function FindingsCard({ document }: { document: StaffDocument }) {
  const t = useText(partsText);
  const { may } = useDesk();
  const { reviewState, revision } = document.editions[0]!;
  const isOpen = reviewState === 'draft' || reviewState === 'sent_back' || reviewState === 'in_review';
  const query = useQuery({
    queryKey: ['findings', document.id, revision, 'card'],
    queryFn: () => fetchFindings(document.id),
    enabled: isOpen && may('disclosure.get_findings'),
  });
  if (!isOpen || !may('disclosure.get_findings')) return null;
  return (
    <section className="card" aria-labelledby="h-findings">
      <h2 id="h-findings">{t.findings}</h2>
      <Loaded query={query}>
        {({ findings, open, judged, editable }) => (
          <div className="stack">
            <div className="row" style={{ gap: 4 }}>
              {open.error > 0 ? <Mark tone="cinnabar">{t.findingsErrors(open.error)}</Mark> : null}
              {open.warning > 0 ? <Mark tone="amber">{t.findingsWarnings(open.warning)}</Mark> : null}
              {open.info > 0 ? <span className="soft small">{t.findingsInfos(open.info)}</span> : null}
              {open.error + open.warning === 0 ? (
                <Mark tone="pine">{open.info > 0 ? t.findingsSettled : t.findingsClean}</Mark>
              ) : null}
              {judged > 0 ? <span className="soft small">{t.findingsJudged(judged)}</span> : null}
            </div>
            <FindingLines findings={findings} />
            {editable && open.error + open.warning > 0 ? (
              <Link to="/documents/$id/edit" params={{ id: document.id }}>
                {t.findingsOpen}
              </Link>
            ) : null}
          </div>
        )}
      </Loaded>
    </section>
  );
}

/** The gravest first; what was judged stands with the reason, for the reviewer to see. */
function FindingLines({ findings }: { findings: readonly Finding[] }) {
  const t = useText(partsText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const worth = findings.filter(({ severity }) => severity !== 'info');
  return (
    <ul className="stack" style={{ gap: 6 }}>
      {worth.slice(0, SHOWN).map((finding) => (
        <li key={finding.id} className="small">
          <Mark tone={finding.judgement ? 'plain' : TONES[finding.severity]}>{pick(finding.title)}</Mark>{' '}
          <span className="soft">{pick(finding.place.label)}</span> {finding.quote}
          {finding.judgement ? (
            <span className="soft">
              {' '}
              — {finding.judgement.by}
              {colon}
              {finding.judgement.reason}
            </span>
          ) : null}
        </li>
      ))}
      {worth.length > SHOWN ? <li className="soft small">{t.findingsMore(worth.length - SHOWN)}</li> : null}
    </ul>
  );
}
