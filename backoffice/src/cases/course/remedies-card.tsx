import { Button } from 'antd';
import type { Case } from '../../api/requests.ts';
import { Mark } from '../../parts/mark.tsx';
import { caseText } from '../../text/case.ts';
import { useSay, useText } from '../../text/use-text.ts';
import type { ChosenStep } from '../steps/step-dialog.tsx';

/** Reconsideration and suits over this request. */
export function RemediesCard({ data, choose }: { data: Case; choose: (step: ChosenStep) => void }) {
  const t = useText(caseText);
  const pick = useSay();
  if (data.remedies.length === 0) return null;
  const decide = data.nextSteps.find(({ step, allowed }) => step === 'decide_remedy' && allowed);
  return (
    <section className="card" aria-labelledby="h-remedies">
      <h2 id="h-remedies">{t.remedies}</h2>
      <ul className="entries">
        {data.remedies.map((remedy) => (
          <li key={remedy.id}>
            <div className="entry-head">
              <b>
                {pick(remedy.trackLabel)} · {remedy.organ}
              </b>
              {remedy.resultLabel ? (
                <Mark tone={remedy.result === 'corrected' ? 'cinnabar' : 'pine'}>
                  {pick(remedy.resultLabel)}
                </Mark>
              ) : (
                <Mark tone="amber">{t.pending}</Mark>
              )}
            </div>
            <p className="soft small">
              {remedy.caseNumber ? `${remedy.caseNumber} · ` : ''}
              {t.filedOn} {remedy.filedOn}
              {remedy.decidedOn ? ` · ${t.decidedOn} ${remedy.decidedOn}` : ''}
            </p>
            {remedy.detail ? <p className="pre">{remedy.detail}</p> : null}
            {decide && remedy.result === null ? (
              <Button size="small" onClick={() => choose({ ...decide, values: { remedyId: remedy.id } })}>
                {pick(decide.label)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
