import { Button } from 'antd';
import { compileText } from '../../text/reports-compile.ts';
import { useText } from '../../text/use-text.ts';
import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';

/** Leads back and on. */
export function StepFoot({ step, go }: { step: Step; go: (step: Step) => void }) {
  const t = useText(compileText);
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const next = STEPS[at + 1];
  return (
    <div className="compile-foot">
      {before ? <Button onClick={() => go(before)}>{t.before(t[`step_${before}`])}</Button> : <span />}
      {next ? (
        <Button type="primary" ghost onClick={() => go(next)}>
          {t.next(t[`step_${next}`])}
        </Button>
      ) : null}
    </div>
  );
}
