import { useState } from 'react';
import type { Case } from '../api/requests.ts';
import { ClockCard } from '../clock/clock-card.tsx';
import { ApplicantCard } from './facts/applicant-card.tsx';
import { CaseFacts } from './facts/case-facts.tsx';
import { CaseHead } from './case-head.tsx';
import { CorrectionCard } from './course/correction-card.tsx';
import { ConsultationsCard } from './course/consultations-card.tsx';
import { FeeCard } from './course/fee-card.tsx';
import { RemediesCard } from './course/remedies-card.tsx';
import { Timeline } from './course/timeline.tsx';
import { DraftCard } from './decision/draft-card.tsx';
import { FilesCard } from './file/files-card.tsx';
import { LettersCard } from './file/letters-card.tsx';
import { NotesCard } from './file/notes-card.tsx';
import { NextSteps } from './steps/next-steps.tsx';
import { RequestText } from './request-text.tsx';
import { StepDialog } from './steps/step-dialog.tsx';
import type { ChosenStep } from './steps/step-dialog.tsx';

/** Facts left, work in the middle, letters and files right. */
export function CaseView({ data }: { data: Case }) {
  const [step, choose] = useState<ChosenStep | null>(null);
  // A reviewer wants the decision and the two buttons first, above all on a phone.
  const isReviewed = data.row.stage === 'in_review';
  const clock = data.clock ? <ClockCard clock={data.clock} /> : null;
  return (
    <>
      <CaseHead row={data.row} />
      <div className="case">
        <div className="case-left stack">
          <CaseFacts data={data} />
          <ApplicantCard data={data} />
        </div>
        <div className="case-middle stack">
          <RequestText data={data} />
          {isReviewed ? null : clock}
          <DraftCard data={data} />
          <NextSteps data={data} choose={choose} />
          {isReviewed ? clock : null}
          <ConsultationsCard data={data} choose={choose} />
          <CorrectionCard data={data} />
          <FeeCard data={data} />
          <RemediesCard data={data} choose={choose} />
          <Timeline data={data} choose={choose} />
        </div>
        <div className="case-right stack">
          <LettersCard data={data} choose={choose} />
          <FilesCard data={data} choose={choose} />
          <NotesCard data={data} />
        </div>
      </div>
      {step ? <StepDialog data={data} chosen={step} close={() => choose(null)} /> : null}
    </>
  );
}
