import type { Notice } from '../../api/calendar.ts';
import { Mark } from '../../parts/mark.tsx';
import { calendarText, HOLIDAYS } from '../../text/calendar.ts';
import { instantText } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { groupDays, rangeText } from './day-ranges.ts';
import { MovedTable } from './moved-table.tsx';

/** One year's notice: holidays, weekend days worked, where it comes from, what it moved. */
export function NoticeCard({ notice }: { notice: Notice }) {
  const t = useText(calendarText);
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby={`notice-${notice.id}`}>
      <div className="card-head">
        <h2 id={`notice-${notice.id}`}>
          {notice.year} <span className="soft small">{t.version(notice.version)}</span>
        </h2>
        {notice.inForce ? <Mark tone="pine">{t.inForce}</Mark> : <Mark tone="plain">{t.replaced}</Mark>}
      </div>
      <p>
        {notice.title} {notice.documentNumber}
      </p>
      <p className="soft small">
        {notice.publishedOn} ·{' '}
        {notice.origin === 'built_in'
          ? t.builtIn
          : notice.enteredAt
            ? t.enteredBy(instantText(notice.enteredAt))
            : ''}
      </p>
      <details>
        <summary className="soft">{t.offDays}</summary>
        <dl className="facts facts-across" style={{ marginTop: 8 }}>
          {groupDays(notice.offDays).map((group) => (
            <div key={group.from}>
              <dt>{HOLIDAYS[group.holiday][language]}</dt>
              <dd>{rangeText(group)}</dd>
            </div>
          ))}
          <div>
            <dt>{t.workDays}</dt>
            <dd>{notice.workingWeekendDays.map((day) => day.slice(5)).join('、') || t.none}</dd>
          </div>
        </dl>
      </details>
      <MovedTable moved={notice.moved} />
    </section>
  );
}
