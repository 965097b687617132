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

/** The gravest first; suggestions are folded away. What was judged stands with the reason, for the reviewer to see. */
function FindingLines({ findings }: { findings: readonly Finding[] }) {
  const t = useText(partsText);
  const worth = findings.filter(({ severity }) => severity !== 'info');
  const suggestions = findings.filter(({ severity }) => severity === 'info');
  return (
    <>
      {worth.length > 0 ? (
        <ul className="stack" style={{ gap: 6 }}>
          {worth.slice(0, SHOWN).map((finding) => (
            <Line key={finding.id} finding={finding} />
          ))}
          {worth.length > SHOWN ? (
            <li className="soft small">{t.findingsMore(worth.length - SHOWN)}</li>
          ) : null}
        </ul>
      ) : null}
      {suggestions.length > 0 ? (
        <details>
          <summary className="small">{t.findingsInfos(suggestions.length)}</summary>
          <ul className="stack" style={{ gap: 6 }}>
            {suggestions.map((finding) => (
              <Line key={finding.id} finding={finding} says />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** One finding: what and where; `says`: with its words, since a suggestion is not looked up in the editor. */
function Line({ finding, says = false }: { finding: Finding; says?: boolean }) {
  const pick = useSay();
  const { colon } = useText(marksText);
  const { title, message, repair, place, quote, judgement, severity } = finding;
  const words = [...new Set([message, repair].map(pick))].filter((one) => one !== pick(title));
  return (
    <li className="small">
      <Mark tone={judgement ? 'plain' : TONES[severity]}>{pick(title)}</Mark>{' '}
      <span className="soft">{pick(place.label)}</span> {quote}
      {says && words.length > 0 ? <div>{words.join(' ')}</div> : null}
      {judgement ? (
        <span className="soft">
          {' '}
          — {judgement.by}
          {colon}
          {judgement.reason}
        </span>
      ) : null}
    </li>
  );
}
