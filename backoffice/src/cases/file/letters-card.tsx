import { Button } from 'antd';
import type { Case } from '../../api/requests.ts';
import { letterUrl } from '../../api/requests.ts';
import { caseText } from '../../text/case.ts';
import { useSay, useText } from '../../text/use-text.ts';
import type { ChosenStep } from '../steps/step-dialog.tsx';

/** The letters of the case, ready to download, with their delivery. */
export function LettersCard({ data, choose }: { data: Case; choose: (step: ChosenStep) => void }) {
  const t = useText(caseText);
  const pick = useSay();
  const deliver = data.nextSteps.find(({ step, allowed }) => step === 'record_delivery' && allowed);
  return (
    <section className="card" aria-labelledby="h-letters">
      <h2 id="h-letters">{t.letters}</h2>
      {data.letters.length === 0 ? <p className="soft">{t.noLetters}</p> : null}
      <ul className="entries">
        {[...data.letters].reverse().map((letter) => (
          <li key={letter.id}>
            <b>{letter.title}</b>
            <p className="soft small">
              {letter.number ? `${letter.number} · ` : ''}
              {letter.issuedOn} {t.issued} ·{' '}
              {letter.deliveredOn ? `${letter.deliveredOn} ${t.deliveredOn}` : t.notDelivered}
            </p>
            <div className="row small">
              {letter.formats.map((format) => (
                <a
                  key={format}
                  href={letterUrl(data.row.id, letter.id, format)}
                  target="_blank"
                  rel="noopener"
                  aria-label={`${letter.title} ${format.toUpperCase()}`}
                >
                  {format.toUpperCase()}
                </a>
              ))}
              {deliver && !letter.deliveredOn ? (
                <Button
                  type="link"
                  size="small"
                  className="quiet"
                  onClick={() => choose({ ...deliver, values: { letterId: letter.id } })}
                >
                  {pick(deliver.label)}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
