import { Button } from 'antd';
import type { ConsultationView } from '../../../../src/modules/requests/contract.ts';
import type { Case } from '../../api/requests.ts';
import { Mark } from '../../parts/mark.tsx';
import { caseText } from '../../text/case.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { OPINIONS, PARTIES } from '../../text/vocabulary.ts';
import type { ChosenStep } from '../steps/step-dialog.tsx';

/** Whom the agency asked, when the answer is due, and what it means for the decision. */
export function ConsultationsCard({ data, choose }: { data: Case; choose: (step: ChosenStep) => void }) {
  const t = useText(caseText);
  if (data.consultations.length === 0) return null;
  return (
    <section className="card" aria-labelledby="h-consultations">
      <h2 id="h-consultations">{t.consultations}</h2>
      <ul className="entries">
        {data.consultations.map((one) => (
          <Consultation key={one.id} one={one} data={data} choose={choose} />
        ))}
      </ul>
    </section>
  );
}

function Consultation({
  one,
  data,
  choose,
}: {
  one: ConsultationView;
  data: Case;
  choose: (step: ChosenStep) => void;
}) {
  const t = useText(caseText);
  const language = useLanguage();
  const pick = useSay();
  const dates = [
    [t.sentOn, one.sentOn],
    [t.reachedOn, one.deliveredOn],
    [t.dueOn, one.returnedOn ? null : one.dueOn],
    [t.returnedOn, one.returnedOn],
  ].filter(([, on]) => on);
  const steps = data.nextSteps.filter(
    ({ step, allowed }) =>
      allowed &&
      ((step === 'record_consultation_return' && one.returnedOn === null) ||
        (step === 'record_consultation_delivery' && one.deliveredOn === null)),
  );
  return (
    <li>
      <div className="entry-head">
        <b>{one.name}</b>
        {one.opinion ? (
          <Mark tone="plain">{OPINIONS[one.opinion][language]}</Mark>
        ) : (
          <Mark tone="amber">{t.openConsultation}</Mark>
        )}
      </div>
      <p className="soft small">
        {PARTIES[one.party][language].split('（')[0]} ·{' '}
        {dates.map(([label, on]) => `${label} ${on}`).join('，')}
      </p>
      <p className="pre">{one.summary ?? one.information}</p>
      {one.meaning ? <p className="small">{pick(one.meaning)}</p> : null}
      {steps.length > 0 ? (
        <div className="row" style={{ marginTop: 6 }}>
          {steps.map((step) => (
            <Button
              key={step.step}
              size="small"
              onClick={() => choose({ ...step, values: { consultationId: one.id } })}
            >
              {pick(step.label)}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}
