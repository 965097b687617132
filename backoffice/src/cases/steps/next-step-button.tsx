import { Button } from 'antd';
import type { NextStep } from '../../../../src/modules/requests/contract.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { useSay } from '../../text/use-text.ts';
import type { ChosenStep } from './step-dialog.tsx';

interface Props {
  id: string;
  step: NextStep;
  lead: boolean;
  choose: (step: ChosenStep) => void;
}

/** A step as a button with its consequence under it, or disabled with the reason. */
export function NextStepButton({ id, step, lead, choose }: Props) {
  const pick = useSay();
  const type = lead ? 'primary' : 'default';
  const words = `step-${step.step}`;
  return (
    <li>
      {step.step === 'save_decision_draft' && step.allowed ? (
        <LinkButton lead={lead} to="/requests/$id/decision" params={{ id }} aria-describedby={words}>
          {pick(step.label)}
        </LinkButton>
      ) : (
        <Button type={type} disabled={!step.allowed} aria-describedby={words} onClick={() => choose(step)}>
          {pick(step.label)}
        </Button>
      )}
      <p id={words} className="soft small">
        {step.allowed ? pick(step.consequence) : pick(step.reason)}
        {step.allowed ? null : ` ${step.reason?.rule ?? ''}`}
      </p>
    </li>
  );
}
