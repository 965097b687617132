import { Button } from 'antd';
import { useState } from 'react';
import type { StaffDocument } from '../api/documents.ts';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/mark.tsx';
import { clockText } from '../text/clock.ts';
import { documentsText } from '../text/documents.ts';
import { generalText } from '../text/general.ts';
import { useSay, useText } from '../text/use-text.ts';
import { DeadlineMark } from './deadline-mark.tsx';
import '../clock/account-table.css';

type Account = NonNullable<StaffDocument['deadlineAccount']>;

/** Until when it must be public, and on demand the account of every day. */
export function DeadlineWhy({ document }: { document: StaffDocument }) {
  const t = useText(documentsText);
  const clock = useText(clockText);
  const [shown, show] = useState(false);
  const { deadline, deadlineAccount } = document;
  if (!deadline) return null;
  return (
    <div className="deadline-why">
      <span className="row">
        {t.deadline} <DeadlineMark deadline={deadline} />
        {deadline.daysLeft !== null && deadline.daysLeft > 0 ? (
          <span className="soft">{t.daysLeft(deadline.daysLeft)}</span>
        ) : null}
        {deadlineAccount ? (
          <Button
            type="link"
            size="small"
            className="quiet"
            aria-expanded={shown}
            onClick={() => show(!shown)}
          >
            {clock.why}
          </Button>
        ) : null}
      </span>
      {shown && deadlineAccount ? <Days account={deadlineAccount} from={deadline.from} /> : null}
    </div>
  );
}

function Days({ account, from }: { account: Account; from: string }) {
  const t = useText(documentsText);
  const clock = useText(clockText);
  const general = useText(generalText);
  const pick = useSay();
  return (
    <div className="card deadline-days">
      <p>
        {t.deadlineFrom(from, account.workingDays)}
        {account.isStricter ? ` ${t.deadlineStricter}` : ''}{' '}
        <span className="soft small">{pick(account.article)}</span>
      </p>
      <div className="account-scroll" role="region" tabIndex={0} aria-label={clock.caption}>
        <table className="account">
          <caption className="hidden-text">{clock.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{clock.on}</th>
              <th scope="col">{clock.isCounted}</th>
              <th scope="col">{clock.reason}</th>
            </tr>
          </thead>
          <tbody>
            {account.days.map((day) => (
              <tr key={day.on} className={day.counted ? undefined : 'is-out'}>
                <th scope="row">
                  <Day on={day.on} />
                </th>
                <td>
                  <Mark tone={day.counted ? 'indigo' : 'plain'}>
                    {day.counted ? general.yes : general.no}
                  </Mark>
                </td>
                <td>{pick(day.why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
