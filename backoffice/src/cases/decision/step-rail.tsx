import { decisionText, GUIDE_STEPS } from '../../text/decision.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** The seven steps and how far one has come. */
export function StepRail({ reached, done }: { reached: number; done: boolean }) {
  const t = useText(decisionText);
  const language = useLanguage();
  return (
    <ol className="rail" aria-label={t.steps}>
      {GUIDE_STEPS.map((name, index) => {
        const number = index + 1;
        const state = done || number < reached ? 'is-done' : number === reached ? 'is-here' : '';
        return (
          <li key={name.zh} className={state} aria-current={state === 'is-here' ? 'step' : undefined}>
            <span aria-hidden="true">{state === 'is-done' ? '✓' : number}</span>
            {name[language]}
          </li>
        );
      })}
    </ol>
  );
}
