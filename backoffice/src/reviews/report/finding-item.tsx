import { Button } from 'antd';
import type { JudgedFinding, Verdict } from '../../api/reviews.ts';
import { comparesYears } from '../../parts/compares-years.ts';
import { Mark } from '../../parts/mark.tsx';
import { instantText } from '../../text/dates.ts';
import { reviewText } from '../../text/reviews.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import { SEVERITY_TONES } from '../marked/tones.ts';
import { DismissForm } from './dismiss-form.tsx';

interface Props {
  finding: JudgedFinding;
  isCurrent: boolean;
  isUnplaced: boolean;
  choose: () => void;
  mayJudge: boolean;
  working: boolean;
  dismissing: boolean;
  setDismissing: (yes: boolean) => void;
  judge: (verdict: Verdict) => void;
}

/** A finding: its sentence always, its grounds and the judgement when it is looked at. */
export function FindingItem(props: Props) {
  const { finding, isCurrent, isUnplaced, choose } = props;
  const t = useText(reviewText);
  const { colon } = useText(marksText);
  const { judgement } = finding;
  return (
    <li
      data-number={finding.number}
      className={`finding${judgement?.verdict === 'dismissed' ? ' is-dismissed' : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <button type="button" className="finding-head" aria-expanded={isCurrent} onClick={choose}>
        <span className="row" style={{ gap: 4 }}>
          <b>{finding.number}</b>
          <Mark tone={SEVERITY_TONES[finding.severity]}>{t[finding.severity]}</Mark>
          {judgement ? (
            <Mark tone={judgement.verdict === 'confirmed' ? 'indigo' : 'plain'}>{t[judgement.verdict]}</Mark>
          ) : null}
          {isUnplaced ? <span className="soft small">{t.notInText}</span> : null}
        </span>
        <span className="finding-words">{finding.message}</span>
      </button>
      {isCurrent ? <Grounds finding={finding} /> : null}
      {judgement && isCurrent ? (
        <p className="small finding-judgement">
          {t[judgement.verdict]}
          {judgement.reason ? `${colon}${judgement.reason}` : ''}
          <span className="soft"> {t.judgedBy(judgement.by, instantText(judgement.at))}</span>
        </p>
      ) : null}
      {isCurrent && props.mayJudge ? <JudgementButtons {...props} /> : null}
    </li>
  );
}

function Grounds({ finding }: { finding: JudgedFinding }) {
  const t = useText(reviewText);
  const { expected, actual, rule, repair, quote } = finding;
  return (
    <dl className="grounds">
      {expected !== null || actual !== null ? (
        <div>
          <dt>{comparesYears(finding) ? t.lastYear : t.expected}</dt>
          <dd>
            <strong>{expected ?? '—'}</strong>
            {actual === null ? null : (
              <span className="soft">
                {' '}
                {comparesYears(finding) ? t.thisYear : t.actual} {actual}
              </span>
            )}
          </dd>
        </div>
      ) : null}
      {quote ? (
        <div>
          <dt>{t.quote}</dt>
          <dd>“{quote}”</dd>
        </div>
      ) : null}
      <div>
        <dt>{t.rule}</dt>
        <dd>{rule}</dd>
      </div>
      {repair ? (
        <div>
          <dt>{t.repair}</dt>
          <dd>{repair}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function JudgementButtons({ finding, working, dismissing, setDismissing, judge }: Props) {
  const t = useText(reviewText);
  const { key, judgement } = finding;
  if (dismissing)
    return (
      <DismissForm
        working={working}
        close={() => setDismissing(false)}
        send={(reason) => judge({ findingKey: key, verdict: 'dismissed', reason })}
      />
    );
  return (
    <div className="row">
      {judgement?.verdict === 'confirmed' ? null : (
        <Button
          size="small"
          type="primary"
          loading={working}
          onClick={() => judge({ findingKey: key, verdict: 'confirmed' })}
        >
          {t.confirm}
        </Button>
      )}
      {judgement?.verdict === 'dismissed' ? null : (
        <Button size="small" onClick={() => setDismissing(true)}>
          {t.dismiss}
        </Button>
      )}
      {judgement ? (
        <Button size="small" type="link" onClick={() => judge({ findingKey: key, verdict: 'open' })}>
          {t.takeBack}
        </Button>
      ) : null}
    </div>
  );
}
