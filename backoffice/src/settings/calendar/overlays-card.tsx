import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../act/act-dialog.tsx';
import { withdrawOverlay } from '../../api/calendar.ts';
import type { Overlay } from '../../api/calendar.ts';
import { useDesk } from '../../app/session.ts';
import { ReasonItem } from '../../fields/fields.tsx';
import { Mark } from '../../parts/mark.tsx';
import { calendarText } from '../../text/calendar.ts';
import { generalText } from '../../text/general.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import { groupDays, rangeText } from './day-ranges.ts';
import { MovedTable } from './moved-table.tsx';

/** Local arrangements on top of the national calendar. */
export function OverlaysCard({ overlays }: { overlays: readonly Overlay[] }) {
  const t = useText(calendarText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const { may } = useDesk();
  const [ending, end] = useState<Overlay | null>(null);
  return (
    <section className="card" aria-labelledby="h-overlays">
      <h2 id="h-overlays">{t.overlays}</h2>
      {overlays.length === 0 ? <p className="soft">{t.noOverlays}</p> : null}
      <ul className="entries">
        {overlays.map((overlay) => (
          <li key={overlay.id}>
            <div className="entry-head">
              <span>
                {overlay.title} {overlay.documentNumber}
              </span>
              {overlay.withdrawnAt ? (
                <Mark tone="plain">{t.withdrawn}</Mark>
              ) : may('calendar.withdraw_overlay') ? (
                <Button size="small" danger onClick={() => end(overlay)}>
                  {t.withdraw}
                </Button>
              ) : null}
            </div>
            <p className="soft small">
              {t.localOff}
              {colon}
              {groupDays(overlay.offDays).map(rangeText).join('、') || t.none}；{t.localWork}
              {colon}
              {overlay.workingDays.map((day) => day.slice(5)).join('、') || t.none}
            </p>
            <MovedTable moved={overlay.moved} />
          </li>
        ))}
      </ul>
      {ending ? (
        <ActDialog
          title={t.withdraw}
          danger
          send={(values) => withdrawOverlay(ending.id, values)}
          done={t.done}
          close={() => end(null)}
        >
          <ReasonItem label={general.reason} />
        </ActDialog>
      ) : null}
    </section>
  );
}
