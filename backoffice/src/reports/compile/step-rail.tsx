import { useEffect, useRef } from 'react';
import { Mark } from '../../parts/mark.tsx';
import { compileText } from '../../text/reports-compile.ts';
import { useText } from '../../text/use-text.ts';
import { STEPS } from './steps.ts';
import type { Standing, Step } from './steps.ts';

/** The steps of the compilation, each with what is done or missing there; a strip to be pushed on a phone. */
export function StepRail({
  step,
  standing,
  go,
}: {
  step: Step;
  standing: Readonly<Record<Step, Standing>>;
  go: (step: Step) => void;
}) {
  const t = useText(compileText);
  const strip = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const here = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (here && strip.current) strip.current.scrollLeft = here.offsetLeft - 12;
  }, [step]);
  return (
    <nav className="compile-steps" aria-label={t.steps}>
      <ol ref={strip} tabIndex={-1}>
        {STEPS.map((one, index) => (
          <li key={one}>
            <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => go(one)}>
              <span className="compile-step-name">
                <span aria-hidden="true">{index + 1}</span> {t[`step_${one}`]}
              </span>
              <Mark tone={standing[one].tone}>{standing[one].words}</Mark>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
