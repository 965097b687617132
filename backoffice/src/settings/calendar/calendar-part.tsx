import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useDesk } from '../../app/session.ts';
import { fetchNotices } from '../../api/calendar.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Mark } from '../../parts/mark.tsx';
import { calendarText } from '../../text/calendar.ts';
import { useText } from '../../text/use-text.ts';
import { NoticeCard } from './notice-card.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { OverlayDialog } from './overlay-dialog.tsx';
import { OverlaysCard } from './overlays-card.tsx';

/** The working-day calendar: each year's notice with its source, and what a change moved. */
export function CalendarPart() {
  const t = useText(calendarText);
  const { may } = useDesk();
  const query = useQuery({ queryKey: ['notices'], queryFn: fetchNotices });
  const [adding, add] = useState<'notice' | 'overlay' | null>(null);
  return (
    <div className="stack">
      <p className="soft">{t.lead}</p>
      <div className="row">
        {may('calendar.add_notice') ? (
          <Button type="primary" onClick={() => add('notice')}>
            {t.addNotice}
          </Button>
        ) : null}
        {may('calendar.add_overlay') ? <Button onClick={() => add('overlay')}>{t.addOverlay}</Button> : null}
      </div>
      <Loaded query={query}>
        {({ notices, overlays, provisionalYears }) => (
          <>
            {provisionalYears.length > 0 ? (
              <p>
                <Mark tone="amber">{t.provisional(provisionalYears.join('、'))}</Mark>
              </p>
            ) : null}
            <OverlaysCard overlays={overlays} />
            {[...notices]
              .sort((a, b) => b.year - a.year || b.version - a.version)
              .map((notice) => (
                <NoticeCard key={notice.id} notice={notice} />
              ))}
            {adding === 'notice' ? <NoticeDialog notices={notices} close={() => add(null)} /> : null}
            {adding === 'overlay' ? <OverlayDialog close={() => add(null)} /> : null}
          </>
        )}
      </Loaded>
    </div>
  );
}
