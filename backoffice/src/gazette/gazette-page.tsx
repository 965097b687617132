import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { createGazetteIssue, fetchGazette, type GazetteHead } from '../api/gazette.ts';
import { ActDialog } from '../act/act-dialog.tsx';
import { useDesk } from '../app/session.ts';
import { DateField } from '../parts/date-field.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Mark } from '../parts/mark.tsx';
import { GAZETTE_STATES, gazetteText } from '../text/gazette.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { STATE_TONES } from './state-tones.ts';
import './gazette.css';

/** An agency's gazette: every issue as a cover, the newest first. */
export function GazettePage() {
  const t = useText(gazetteText);
  const { agencyId, may } = useDesk();
  const [isBeginning, begin] = useState(false);
  const mayBegin = may('disclosure.create_gazette_issue');
  const query = useQuery({ queryKey: ['gazette', agencyId], queryFn: () => fetchGazette({ agencyId }) });
  return (
    <>
      <div className="page-head">
        <h1>{t.title}</h1>
        {mayBegin ? (
          <Button type="primary" onClick={() => begin(true)}>
            {t.begin}
          </Button>
        ) : null}
      </div>
      <Loaded query={query}>
        {({ issues }) => (
          <>
            {issues.length === 0 ? (
              <p className="card">{mayBegin ? t.empty : t.none}</p>
            ) : (
              <>
                <YearSum issues={issues} />
                <Covers issues={issues} />
              </>
            )}
            {isBeginning ? <BeginDialog issues={issues} close={() => begin(false)} /> : null}
          </>
        )}
      </Loaded>
    </>
  );
}

/** How many issues of this year are published, and how many documents stand in them. */
function YearSum({ issues }: { issues: readonly GazetteHead[] }) {
  const t = useText(gazetteText);
  const year = Number(useDesk().me.today.slice(0, 4));
  const published = issues.filter((issue) => issue.year === year && issue.state === 'published');
  const documents = published.reduce((sum, issue) => sum + issue.documents, 0);
  return <p className="soft">{t.yearSum(year, published.length, documents)}</p>;
}

function Covers({ issues }: { issues: readonly GazetteHead[] }) {
  const t = useText(gazetteText);
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <ul className="gazette-covers" aria-label={t.list}>
      {issues.map(({ id, year, number, issuedOn, state, documents }) => (
        <li key={id}>
          <button
            type="button"
            className="gazette-cover"
            onClick={() => void navigate({ to: '/gazette/$id', params: { id } })}
          >
            <span className="gazette-cover-number">{t.numbered(year, number)}</span>
            <span className="soft">
              {issuedOn} · {t.count(documents)}
            </span>
            <Mark tone={STATE_TONES[state]}>{GAZETTE_STATES[state][language]}</Mark>
          </button>
        </li>
      ))}
    </ul>
  );
}

function BeginDialog({ issues, close }: { issues: readonly GazetteHead[]; close: () => void }) {
  const t = useText(gazetteText);
  const { agencyId, me } = useDesk();
  const navigate = useNavigate();
  const year = Number(me.today.slice(0, 4));
  const last = Math.max(0, ...issues.filter((issue) => issue.year === year).map(({ number }) => number));
  return (
    <ActDialog
      title={t.begin}
      initial={{ year, number: last + 1, issuedOn: me.today }}
      send={(values) => createGazetteIssue({ ...values, agencyId })}
      then={({ id }) => void navigate({ to: '/gazette/$id', params: { id } })}
      close={close}
    >
      <Form.Item name="year" label={t.year} required>
        <InputNumber min={1949} max={2200} />
      </Form.Item>
      <Form.Item name="number" label={t.number} required>
        <InputNumber min={1} max={999} />
      </Form.Item>
      <Form.Item name="issuedOn" label={t.issuedOn} required>
        <DateField />
      </Form.Item>
    </ActDialog>
  );
}
