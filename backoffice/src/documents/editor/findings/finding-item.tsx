import { AimOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { Finding, FixKind } from '../../../api/editor-checks.ts';
import { Mark } from '../../../parts/mark.tsx';
import { findingsText } from '../../../text/editor-findings.ts';
import { marksText } from '../../../text/marks.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { pictureOf } from './locate.ts';

interface Props {
  finding: Finding;
  goTo: () => void;
  fix: (fix: FixKind) => void;
  judge: () => void;
  takeBack: () => void;
  working: boolean;
}

/** One finding: where, what, why, and what can be done about it at once. */
export function FindingItem({ finding, goTo, fix, judge, takeBack, working }: Props) {
  const t = useText(findingsText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const { modal } = App.useApp();
  const { place, judgement, fixes, severity } = finding;
  // A rule of the form says all in one sentence; it is not said three times.
  const said = [...new Set([finding.message, finding.repair].map(pick))].filter(
    (words) => words !== pick(finding.title),
  );
  const mend = (kind: FixKind, safe: boolean, label: string): void => {
    if (safe) fix(kind);
    else void modal.confirm({ title: t.sureTitle, content: label, okText: label, onOk: () => fix(kind) });
  };
  return (
    <li className={`finding finding-${severity}`}>
      <div className="entry-head">
        <strong>{pick(finding.title)}</strong>
        <Button type="text" size="small" icon={<AimOutlined />} onClick={goTo}>
          {t.goTo}
        </Button>
      </div>
      <p className="small soft">
        {pick(place.label)}
        {finding.times > 1 ? ` · ${t.times(finding.times)}` : ''}
      </p>
      {finding.quote && pictureOf(finding) === undefined ? (
        <p className="finding-quote">{finding.quote}</p>
      ) : null}
      {said.length > 0 ? <p className="small">{said.join(' ')}</p> : null}
      {finding.rule ? (
        <p className="small soft">
          {t.rule}
          {colon}
          {finding.rule}
        </p>
      ) : null}
      {judgement ? (
        <p className="small">
          <Mark tone="plain">{judgement.verdict === 'accepted' ? t.accept : t.falseAlarm}</Mark>{' '}
          {judgement.reason}（{judgement.by}）
        </p>
      ) : null}
      <div className="row">
        {judgement === null
          ? fixes.map(({ kind, label, safe, preview }) => (
              <Button
                key={kind}
                size="small"
                type={safe ? 'primary' : 'default'}
                ghost={safe}
                disabled={working}
                title={preview === null ? undefined : `${t.willBe} ${preview}`}
                onClick={() => mend(kind, safe, pick(label))}
              >
                {pick(label)}
              </Button>
            ))
          : null}
        {judgement === null && finding.canJudge ? (
          <Button size="small" disabled={working} onClick={judge}>
            {t.judge}
          </Button>
        ) : null}
        {judgement === null ? null : (
          <Button size="small" disabled={working} onClick={takeBack}>
            {t.takeBack}
          </Button>
        )}
      </div>
    </li>
  );
}
