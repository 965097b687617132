import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Case } from '../../api/requests.ts';
import { Facts } from '../../parts/facts.tsx';
import { caseText } from '../../text/case.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { APPLICANT_TYPES } from '../../text/vocabulary.ts';
import { applicantRows } from './applicant-rows.ts';
import { ViewApplicant } from './view-applicant.tsx';

/** The applicant, masked; the full data for a reason that goes on record. */
export function ApplicantCard({ data }: { data: Case }) {
  const t = useText(caseText);
  const language = useLanguage();
  const [asking, ask] = useState(false);
  const { applicant, row } = data;
  return (
    <section className="card" aria-labelledby="h-applicant">
      <h2 id="h-applicant">{t.applicant}</h2>
      <div className="stack">
        <Facts
          rows={[
            [t.applicantType, APPLICANT_TYPES[row.applicantType][language]],
            ...applicantRows(t, applicant),
          ]}
        />
        {applicant.mayView ? (
          <Button size="small" onClick={() => ask(true)} style={{ alignSelf: 'start' }}>
            {t.viewFull}
          </Button>
        ) : null}
        {applicant.others.length > 0 ? (
          <details>
            <summary className="soft">
              {t.others}（{applicant.others.length}）
            </summary>
            <ul className="small">
              {applicant.others.map((other) => (
                <li key={other.id}>
                  <Link to="/requests/$id" params={{ id: other.id }}>
                    {other.number}
                  </Link>{' '}
                  {other.subject}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      {asking ? <ViewApplicant id={row.id} close={() => ask(false)} /> : null}
    </section>
  );
}
