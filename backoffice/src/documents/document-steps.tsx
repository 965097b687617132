import { Button } from 'antd';
import { useState } from 'react';
import type { Edition, StaffDocument } from '../api/documents.ts';
import { documentsText } from '../text/documents.ts';
import { useSay, useText } from '../text/use-text.ts';
import { DocumentStepDialog } from './document-step-dialog.tsx';
import '../cases/steps/steps.css';

type Step = StaffDocument['nextSteps'][number];
const ELSEWHERE = new Set(['disclosure.save_draft', 'disclosure.upload_attachment']);
const LEAD = ['disclosure.approve_and_release', 'disclosure.submit_draft'];

/** The next steps with their consequences; what is not allowed with the reason. */
export function DocumentSteps({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const t = useText(documentsText);
  const pick = useSay();
  const [chosen, choose] = useState<Step | null>(null);
  const steps = document.nextSteps.filter(({ action }) => !ELSEWHERE.has(action));
  const button = (step: Step) => (
    <li key={step.action}>
      <Button
        block
        type={LEAD.includes(step.action) && step.allowed ? 'primary' : 'default'}
        danger={step.allowed && step.action === 'disclosure.withdraw_release'}
        disabled={!step.allowed}
        aria-describedby={`step-${step.action}`}
        onClick={() => choose(step)}
      >
        {pick(step.label)}
      </Button>
      <p id={`step-${step.action}`} className="soft small">
        {pick(step.allowed ? step.consequence : step.reason)}
      </p>
    </li>
  );
  return (
    <section className="card" aria-labelledby="h-steps">
      <h2 id="h-steps">{t.steps}</h2>
      <ul className="steps">{steps.filter((step) => step.allowed).map(button)}</ul>
      {steps.some((step) => !step.allowed) ? (
        <details className="steps-refused">
          <summary>{t.notNow}</summary>
          <ul className="steps">{steps.filter((step) => !step.allowed).map(button)}</ul>
        </details>
      ) : null}
      {chosen ? (
        <DocumentStepDialog document={document} edition={edition} step={chosen} close={() => choose(null)} />
      ) : null}
    </section>
  );
}
