import type { Case } from '../../api/requests.ts';
import { caseText } from '../../text/case.ts';
import { useText } from '../../text/use-text.ts';
import { NextStepButton } from './next-step-button.tsx';
import type { ChosenStep } from './step-dialog.tsx';
import './steps.css';

/** Steps that have their place elsewhere on the page, beside what they concern. */
const ELSEWHERE = new Set(['correct_fact', 'add_note', 'upload_file', 'decide_remedy']);

/** What carries the case forward, in the order of its course; the first that is allowed leads. */
const FORWARD = [
  'confirm_receipt',
  'assign_request',
  'receive_correction',
  'receive_reasons',
  'record_payment',
  'pass_review',
  'dispatch_reply',
  'submit_draft',
  'save_decision_draft',
  'record_consultation_return',
];

/** The lawful next steps with their consequences; what is not allowed stands below with the reason. */
export function NextSteps({ data, choose }: { data: Case; choose: (step: ChosenStep) => void }) {
  const t = useText(caseText);
  const steps = data.nextSteps.filter(({ step }) => !ELSEWHERE.has(step));
  const allowed = steps.filter((step) => step.allowed);
  const isAssigned = data.row.divisionId !== null;
  const lead = FORWARD.find(
    (step) => !(step === 'assign_request' && isAssigned) && allowed.some((one) => one.step === step),
  );
  const ordered = [...allowed].sort((a, b) => Number(b.step === lead) - Number(a.step === lead));
  const refused = steps.filter((step) => !step.allowed && step.reason);
  return (
    <section className="card" aria-labelledby="h-next">
      <h2 id="h-next">{t.next}</h2>
      {ordered.length === 0 ? <p className="soft">{t.nothingToDo}</p> : null}
      <ul className="steps">
        {ordered.map((step) => (
          <NextStepButton
            key={step.step}
            id={data.row.id}
            step={step}
            lead={step.step === lead}
            choose={choose}
          />
        ))}
      </ul>
      {refused.length > 0 ? (
        <details className="steps-refused">
          <summary>
            {t.notNow}（{refused.length}）
          </summary>
          <ul className="steps">
            {refused.map((step) => (
              <NextStepButton key={step.step} id={data.row.id} step={step} lead={false} choose={choose} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
