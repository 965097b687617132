import { Mark } from '../../../parts/mark.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { STEPS, stepOf } from '../steps.ts';
import { ComparisonCard } from '../tables/comparison-card.tsx';
import { useWorkbench } from '../workbench.ts';
import { FindingList } from './finding-list.tsx';

/** Everything the checks say of the whole report, by step, and how it compares with last year. */
export function CheckStep() {
  const t = useText(compileText);
  const s = useText(signText);
  const { findings, checking } = useWorkbench();
  const blockers = findings.filter(({ blocks }) => blocks).length;
  return (
    <>
      <section className="card" aria-labelledby="h-check">
        <div className="card-head">
          <h2 id="h-check">{t.findings}</h2>
          <span className="soft small" role="status">
            {checking ? t.checking : ''}
          </span>
        </div>
        <p>
          <Mark tone={blockers > 0 ? 'cinnabar' : 'pine'}>
            {blockers > 0 ? s.blockers(blockers) : s.blockersNone}
          </Mark>
        </p>
        {STEPS.map((step) => {
          const here = findings.filter((finding) => stepOf(finding) === step);
          if (here.length === 0) return null;
          return (
            <section key={step} className="check-group" aria-labelledby={`h-check-${step}`}>
              <h3 id={`h-check-${step}`}>{step === 'check' ? t.wholeReport : t[`step_${step}`]}</h3>
              <FindingList findings={here} />
            </section>
          );
        })}
      </section>
      <ComparisonCard />
    </>
  );
}
