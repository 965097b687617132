import { Link } from '@tanstack/react-router';
import type { CaseRow } from '../../../src/modules/requests/contract.ts';
import { Mark } from '../parts/mark.tsx';
import { caseText } from '../text/case.ts';
import { marksText } from '../text/marks.ts';
import { useLanguage, useSay, useText } from '../text/use-text.ts';
import { WAITING_FOR } from '../text/vocabulary.ts';

/** What the case is about, where it stands and who has to act. */
export function CaseHead({ row }: { row: CaseRow }) {
  const t = useText(caseText);
  const { colon } = useText(marksText);
  const language = useLanguage();
  const pick = useSay();
  return (
    <div className="case-head">
      <p className="small soft">
        <Link to="/requests">{t.backToList}</Link> · {row.number}
      </p>
      <div className="row">
        <h1>{row.subject}</h1>
        <Mark tone={row.isOpen ? 'indigo' : 'plain'}>{pick(row.stageLabel)}</Mark>
        {row.isOpen ? (
          <span className="soft">
            {t.waiting}
            {colon}
            {WAITING_FOR[row.waitingFor][language]}
          </span>
        ) : null}
      </div>
      {row.alerts.map((alert) => (
        <p key={alert.code} className="case-alert">
          <Mark tone="amber">{pick(alert)}</Mark>
        </p>
      ))}
    </div>
  );
}
