import type { StripDayView, StripMonthView } from '../../../src/modules/requests/contract.ts';
import { useDesk } from '../app/session.ts';
import { clockText } from '../text/clock.ts';
import { dateText, monthText } from '../text/dates.ts';
import { useLanguage, useSay, useText } from '../text/use-text.ts';
import './strip.css';

/** Days that say something new can be reached by keyboard; the others show their reason on hover only. */
function isTurn(day: StripDayView, before: StripDayView | undefined): boolean {
  const changed =
    day.kind !== before?.kind && (day.kind === 'paused' || day.kind === 'void' || day.kind === 'overdue');
  return day.kind === 'start' || day.due || day.today || changed;
}

/** The row of days by month; `small` is the form for boards and lists, which is not entered by keyboard. */
export function StripDays({ strip, small = false }: { strip: readonly StripMonthView[]; small?: boolean }) {
  const language = useLanguage();
  const pick = useSay();
  const t = useText(clockText);
  const { today } = useDesk().me;
  const days = strip.flatMap((month) => month.days);
  const shape = small
    ? 'strip-small'
    : days.length > 62
      ? 'strip-stacked'
      : days.length > 36
        ? 'strip-dense'
        : 'strip-wide';
  const reasonOf = (day: StripDayView): string => {
    const why =
      pick(day.why) || (day.kind === 'start' ? t.startWhy : day.kind === 'overdue' ? t.overdueWhy : '');
    return [dateText(day.on, language), day.due && t.due, day.today && t.today, why, day.article]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <div className={`strip ${shape}`}>
      {strip.map((month, index) => (
        <div className="strip-month" key={month.month}>
          <div className="strip-name">
            {monthText(month.month, language, index === 0 || month.month.endsWith('-01'))}
          </div>
          <div
            className="strip-days"
            style={{ '--first': Number(month.days[0]?.on.slice(8)) } as React.CSSProperties}
          >
            {month.days.map((day) => {
              const kind = day.kind === 'counted' && day.on > today ? 'ahead' : day.kind;
              const isKey = !small && isTurn(day, days[days.indexOf(day) - 1]);
              return (
                <span
                  key={day.on}
                  className={`day day-${kind}${day.due ? ' is-due' : ''}${day.today ? ' is-today' : ''}`}
                  {...(small
                    ? { title: reasonOf(day) }
                    : isKey
                      ? { role: 'img', tabIndex: 0, 'aria-label': reasonOf(day), 'data-why': reasonOf(day) }
                      : { 'aria-hidden': true, 'data-why': reasonOf(day) })}
                >
                  {small ? null : <b>{Number(day.on.slice(8))}</b>}
                </span>
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}
