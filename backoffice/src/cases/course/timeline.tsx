import { Button } from 'antd';
import type { TimelineEntry } from '../../../../src/modules/requests/contract.ts';
import type { Case } from '../../api/requests.ts';
import { Mark } from '../../parts/mark.tsx';
import { Day } from '../../parts/day.tsx';
import { caseText } from '../../text/case.ts';
import { instantText } from '../../text/dates.ts';
import { useSay, useText } from '../../text/use-text.ts';
import type { ChosenStep } from '../steps/step-dialog.tsx';
import './timeline.css';

/** Every act of the case, newest first, with who did it; mistakes stand with their correction. */
export function Timeline({ data, choose }: { data: Case; choose: (step: ChosenStep) => void }) {
  const t = useText(caseText);
  const correct = data.nextSteps.find(({ step, allowed }) => step === 'correct_fact' && allowed);
  return (
    <section className="card" aria-labelledby="h-course">
      <h2 id="h-course">{t.timeline}</h2>
      <ol className="timeline">
        {[...data.timeline].reverse().map((entry) => (
          <Entry key={entry.factId} entry={entry}>
            {entry.correctable && correct ? (
              <Button
                type="link"
                size="small"
                className="quiet"
                onClick={() => choose({ ...correct, values: { factId: entry.factId, on: entry.on } })}
              >
                {t.correct}
              </Button>
            ) : null}
          </Entry>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, children }: { entry: TimelineEntry; children: React.ReactNode }) {
  const t = useText(caseText);
  const pick = useSay();
  const { correction } = entry;
  return (
    <li className={correction?.takenBack ? 'is-taken-back' : undefined}>
      <div className="entry-head">
        <span>
          <Day on={entry.on} /> <b>{pick(entry.label)}</b>
        </span>
        {children}
      </div>
      {entry.detail ? <p>{pick(entry.detail)}</p> : null}
      {correction ? (
        <p className="small">
          <Mark tone="amber">{correction.takenBack ? t.takenBack : t.corrected}</Mark>{' '}
          {t.originally(correction.originalOn)}；{correction.reason}
        </p>
      ) : null}
      <p className="soft small">
        {entry.actorName}
        {entry.onBehalfOfName ? t.onBehalf(entry.onBehalfOfName) : ''} · {instantText(entry.recordedAt)}
      </p>
    </li>
  );
}
