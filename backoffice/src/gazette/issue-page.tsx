import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Form, Input, Tooltip } from 'antd';
import { useState } from 'react';
import {
  discardGazetteIssue,
  fetchGazetteIssue,
  gazettePreviewUrl,
  gazetteStep,
  type GazetteIssue,
} from '../api/gazette.ts';
import { ActDialog } from '../act/act-dialog.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Mark } from '../parts/mark.tsx';
import { GAZETTE_OBSTACLES, GAZETTE_STATES, gazetteText } from '../text/gazette.ts';
import { marksText } from '../text/marks.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { contentsOf } from './contents.ts';
import { EarlierIssues } from './earlier-issues.tsx';
import { IssueEditor } from './issue-editor.tsx';
import { SectionCard } from './section-card.tsx';
import { STATE_TONES } from './state-tones.ts';
import './gazette.css';

const route = getRouteApi('/gazette/$id');
type Dialog = 'submit' | 'send_back' | 'publish' | 'discard';

/** One issue: assembling it, approving it, or what was published. */
export function GazetteIssuePage() {
  const { id } = route.useParams();
  const query = useQuery({ queryKey: ['gazette-issue', id], queryFn: () => fetchGazetteIssue(id) });
  return <Loaded query={query}>{(issue) => <IssueView issue={issue} />}</Loaded>;
}

function IssueView({ issue }: { issue: GazetteIssue }) {
  const t = useText(gazetteText);
  const { colon } = useText(marksText);
  const language = useLanguage();
  const [dialog, open] = useState<Dialog | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const may = (step: GazetteIssue['steps'][number]): boolean => issue.steps.includes(step);
  const numbered = t.numbered(issue.year, issue.number);
  return (
    <div className="stack">
      <div className="page-head">
        <div>
          <h1>
            {t.title} {numbered}
          </h1>
          <span className="row" style={{ gap: 8 }}>
            <Mark tone={STATE_TONES[issue.state]}>{GAZETTE_STATES[issue.state][language]}</Mark>
            <span className="soft">
              {issue.agencyName} · {t.issuedOn} {issue.issuedOn}
            </span>
          </span>
        </div>
        <div className="row">
          <LinkButton to="/gazette">{t.back}</LinkButton>
          {issue.state === 'published' ? (
            <Button href={`/gazette/${issue.id}`} target="_blank">
              {t.publicPage}
            </Button>
          ) : null}
          {issue.documents > 0 ? (
            <Button href={gazettePreviewUrl(issue.id)} target="_blank">
              {t.preview}
            </Button>
          ) : null}
          {may('discard') ? (
            <Button danger onClick={() => open('discard')}>
              {t.discard}
            </Button>
          ) : null}
          {may('send_back') ? <Button onClick={() => open('send_back')}>{t.sendBack}</Button> : null}
          {may('submit') ? (
            <Tooltip title={isUnsaved ? t.saveFirst : ''}>
              <Button
                type="primary"
                disabled={issue.documents === 0 || isUnsaved}
                onClick={() => open('submit')}
              >
                {t.submit}
              </Button>
            </Tooltip>
          ) : null}
          {may('publish') ? (
            <Button type="primary" onClick={() => open('publish')}>
              {t.publish}
            </Button>
          ) : null}
        </div>
      </div>
      {issue.sentBackReason ? (
        <Alert type="warning" showIcon title={`${t.sentBack}${colon}${issue.sentBackReason}`} />
      ) : null}
      {issue.obstacle ? (
        <Alert type="info" showIcon title={GAZETTE_OBSTACLES[issue.obstacle][language]} />
      ) : null}
      {may('save') ? (
        <IssueEditor key={issue.id} issue={issue} tellUnsaved={setUnsaved} />
      ) : (
        <section className="card stack" aria-labelledby="h-contents">
          <h2 id="h-contents">{t.contents}</h2>
          {issue.note ? (
            <p>
              <b>{t.noteTitle}：</b>
              {issue.note}
            </p>
          ) : null}
          {contentsOf(issue).map((section, at) => (
            <SectionCard key={at} section={section} />
          ))}
        </section>
      )}
      {dialog ? <StepDialog which={dialog} issue={issue} close={() => open(null)} /> : null}
    </div>
  );
}

function StepDialog({ which, issue, close }: { which: Dialog; issue: GazetteIssue; close: () => void }) {
  const t = useText(gazetteText);
  const navigate = useNavigate();
  const { id } = issue;
  switch (which) {
    case 'submit':
      return (
        <ActDialog
          title={t.submit}
          lead={t.submitLead}
          done={t.submitted}
          send={() => gazetteStep(id, 'submit')}
          close={close}
        >
          {null}
        </ActDialog>
      );
    case 'publish':
      return (
        <ActDialog
          title={t.publish}
          lead={t.publishLead}
          done={t.published}
          send={() => gazetteStep(id, 'publish')}
          close={close}
        >
          <EarlierIssues issue={issue} />
        </ActDialog>
      );
    case 'send_back':
      return (
        <ActDialog title={t.sendBack} send={(values) => gazetteStep(id, 'send-back', values)} close={close}>
          <Form.Item name="reason" label={t.reason} required>
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </ActDialog>
      );
    case 'discard':
      return (
        <ActDialog
          danger
          title={t.discard}
          lead={t.discardLead}
          send={() => discardGazetteIssue(id)}
          then={() => void navigate({ to: '/gazette' })}
          close={close}
        >
          {null}
        </ActDialog>
      );
  }
}
