import type { Case } from '../../api/requests.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { caseText } from '../../text/case.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { EvidenceView } from './evidence/evidence-view.tsx';
import { PreviewButton } from './preview-button.tsx';
import { ReviewTrail } from './review-trail.tsx';
import './draft.css';

/** The decision as it stands: outcome, basis, reasons, what is missing, and how far the review has come. */
export function DraftCard({ data }: { data: Case }) {
  const t = useText(caseText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const { draft, review } = data;
  if (!draft) return null;
  const editable = data.nextSteps.some(({ step, allowed }) => step === 'save_decision_draft' && allowed);
  return (
    <section className="card" aria-labelledby="h-draft">
      <div className="card-head">
        <h2 id="h-draft">
          {t.draft} <span className="soft small">{t.draftVersion(draft.version)}</span>
        </h2>
        <div className="row">
          <PreviewButton id={data.row.id} />
          {editable ? (
            <LinkButton size="small" to="/requests/$id/decision" params={{ id: data.row.id }}>
              {t.editDraft}
            </LinkButton>
          ) : null}
        </div>
      </div>
      {draft.outcomeLabel ? <p className="draft-outcome">{pick(draft.outcomeLabel)}</p> : null}
      {draft.basis.length > 0 ? (
        <p>
          <span className="soft">
            {t.basis}
            {colon}
          </span>
          {draft.basis.join('，')}
        </p>
      ) : null}
      {draft.reasons ? <p className="pre case-text">{draft.reasons}</p> : null}
      <EvidenceView evidence={draft.evidence} />
      <p className="soft small">
        {t.author} {draft.authorName} · {draft.savedOn}
      </p>
      {editable && draft.problems.length > 0 ? (
        <div className="draft-missing">
          <h3>{t.missing}</h3>
          <ul>
            {draft.problems.map((problem) => (
              <li key={problem.code + (problem.field ?? '')}>
                {pick(problem)} <span className="soft small">{problem.rule}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ReviewTrail review={review} />
    </section>
  );
}
