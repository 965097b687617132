import { ActDialog } from '../../act/act-dialog.tsx';
import { addOverlay } from '../../api/calendar.ts';
import { useDesk } from '../../app/session.ts';
import { TextItem } from '../../fields/fields.tsx';
import { calendarText } from '../../text/calendar.ts';
import { useText } from '../../text/use-text.ts';
import { expandRanges } from './day-ranges.ts';
import type { DayRange } from './day-ranges.ts';
import { DaysItem } from './days-item.tsx';
import { HolidayRanges } from './holiday-ranges.tsx';

/** Enters an arrangement that holds for this agency only. */
export function OverlayDialog({ close }: { close: () => void }) {
  const t = useText(calendarText);
  const { agencyId } = useDesk();
  return (
    <ActDialog
      title={t.addOverlay}
      width={680}
      initial={{ ranges: [{ holiday: 'other' }], workingDays: [] }}
      send={({ ranges, ...values }) =>
        addOverlay({ agencyId, ...values, offDays: expandRanges((ranges ?? []) as DayRange[]) })
      }
      done={t.done}
      close={close}
    >
      <TextItem name="title" label={t.source} required max={200} />
      <TextItem name="documentNumber" label={t.number} required max={100} />
      <HolidayRanges legend={t.localOff} />
      <DaysItem name="workingDays" label={t.localWork} />
    </ActDialog>
  );
}
