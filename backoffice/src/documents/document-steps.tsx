import { Button } from 'antd';
import { useState } from 'react';
import type { Edition, StaffDocument } from '../api/documents.ts';
import { documentsText } from '../text/documents.ts';
import { useSay, useText } from '../text/use-text.ts';
import { DocumentStepDialog, GRAVE } from './document-step-dialog.tsx';
import { orderedSteps } from './steps/ordered-steps.ts';
import '../cases/steps/steps.css';

type Step = StaffDocument['nextSteps'][number];

/** The next steps with their consequences: one leads, the rest follow, what is not allowed stands with the reason. */
export function DocumentSteps({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const t = useText(documentsText);
  const pick = useSay();
  const [chosen, choose] = useState<Step | null>(null);
  const { lead, others, refused } = orderedSteps(document);
  const button = (step: Step) => (
    <li key={step.action}>
      <Button
        block
        type={step === lead ? 'primary' : 'default'}
        danger={step.allowed && GRAVE.has(step.action)}
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
      {lead || others.length > 0 ? (
        <ul className="steps">
          {lead ? button(lead) : null}
          {others.map(button)}
        </ul>
      ) : (
        <p className="soft">{t.nothingToDo}</p>
      )}
      {refused.length > 0 ? (
        <details className="steps-refused">
          <summary>{t.notNow}</summary>
          <ul className="steps">{refused.map(button)}</ul>
        </details>
      ) : null}
      {chosen ? (
        <DocumentStepDialog document={document} edition={edition} step={chosen} close={() => choose(null)} />
      ) : null}
    </section>
  );
}
