import type { ClockView } from '../../../src/modules/requests/contract.ts';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/mark.tsx';
import { clockText } from '../text/clock.ts';
import { generalText } from '../text/general.ts';
import { useSay, useText } from '../text/use-text.ts';
import './account-table.css';

/** The account of every day: the strip's text form. */
export function AccountTable({ account }: { account: ClockView['account'] }) {
  const t = useText(clockText);
  const general = useText(generalText);
  const pick = useSay();
  return (
    <div className="account-scroll" role="region" tabIndex={0} aria-label={t.caption}>
      <table className="account">
        <caption className="hidden-text">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.on}</th>
            <th scope="col">{t.isCounted}</th>
            <th scope="col">{t.reason}</th>
            <th scope="col">{t.article}</th>
          </tr>
        </thead>
        <tbody>
          {account.map((day) => (
            <tr key={day.on} className={day.counted ? undefined : 'is-out'}>
              <th scope="row">
                <Day on={day.on} />
              </th>
              <td>
                {day.counted ? (
                  <Mark tone="indigo">{general.yes}</Mark>
                ) : (
                  <Mark tone="plain">{general.no}</Mark>
                )}
              </td>
              <td>
                {pick(day.why)} {day.provisional ? <Mark tone="amber">{t.provisional}</Mark> : null}
              </td>
              <td>{day.article}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
