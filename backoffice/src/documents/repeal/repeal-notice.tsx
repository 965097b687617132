import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Edition, StaffDocument } from '../../api/documents.ts';
import { useDesk } from '../../app/session.ts';
import { Mark } from '../../parts/mark.tsx';
import { repealText } from '../../text/repeal.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { DocumentStepDialog } from '../document-step-dialog.tsx';
import { useVocabulary } from '../use-vocabulary.ts';
import './repeal.css';

/** That a document is marked as repealed, with the way to correct a wrong mark; and what was corrected before. */
export function RepealNotice({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const t = useText(repealText);
  const { me } = useDesk();
  const { repealedOn, repealBasis, repealCorrections } = document;
  return (
    <>
      {repealedOn === null ? null : (
        <section className="repeal-notice" aria-label={t.repeal}>
          <div className="row">
            <Mark tone="cinnabar">{repealedOn <= me.today ? t.isRepealed : t.willBe}</Mark>
            <span>{t.from(repealedOn, repealBasis ?? '')}</span>
            <CorrectButton document={document} edition={edition} />
          </div>
        </section>
      )}
      {repealCorrections.map((correction) => (
        <Correction key={`${correction.correctedOn}-${correction.note}`} correction={correction} />
      ))}
    </>
  );
}

/** For who may; those who recorded the repeal themselves read that somebody else corrects it. */
function CorrectButton({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const pick = useSay();
  const { may } = useDesk();
  const [correcting, correct] = useState(false);
  const step = document.nextSteps.find(({ action }) => action === 'disclosure.annul_repeal');
  if (!step || !may(step.action)) return null;
  if (!step.allowed) return <span className="soft small">{pick(step.reason)}</span>;
  return (
    <>
      <Button size="small" onClick={() => correct(true)}>
        {pick(step.label)}
      </Button>
      {correcting ? (
        <DocumentStepDialog document={document} edition={edition} step={step} close={() => correct(false)} />
      ) : null}
    </>
  );
}

function Correction({ correction }: { correction: StaffDocument['repealCorrections'][number] }) {
  const t = useText(repealText);
  const { colon } = useText(marksText);
  const { label } = useVocabulary();
  const { repealedOn, basis, by, reason, note, correctedOn, correctedBy } = correction;
  return (
    <section className="repeal-notice is-corrected" aria-label={t.corrected}>
      <Mark tone="pine">{t.corrected}</Mark> {t.correctedBy(correctedBy, correctedOn)}
      {colon}
      {label('repealErrors', reason)}
      <p className="soft small">
        {t.was(repealedOn, basis)}
        {by ? (
          <>
            {t.through}
            <Link to="/documents/$id" params={{ id: by.id }} search={{}}>
              {by.title}
            </Link>
          </>
        ) : null}
        {t.wasEnd} {note}
      </p>
    </section>
  );
}
