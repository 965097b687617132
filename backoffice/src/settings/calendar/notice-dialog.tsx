import { App } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { addNotice } from '../../api/calendar.ts';
import type { Change, Notice } from '../../api/calendar.ts';
import { useDesk } from '../../app/session.ts';
import { DateItem, NumberItem, TextItem } from '../../fields/fields.tsx';
import { calendarText } from '../../text/calendar.ts';
import { generalText } from '../../text/general.ts';
import { useText } from '../../text/use-text.ts';
import { expandRanges, groupDays } from './day-ranges.ts';
import type { DayRange } from './day-ranges.ts';
import { DaysItem } from './days-item.tsx';
import { HolidayRanges } from './holiday-ranges.tsx';
import { MovedTable } from './moved-table.tsx';

/** Enters next year's notice, or a changed one: a year that has one is filled in to be changed. */
export function NoticeDialog({ notices, close }: { notices: readonly Notice[]; close: () => void }) {
  const t = useText(calendarText);
  const general = useText(generalText);
  const { modal } = App.useApp();
  const { today } = useDesk().me;
  const year = Number(today.slice(0, 4)) + 1;
  const before = notices.find((notice) => notice.year === year && notice.inForce);
  const main = [
    'new_year',
    'spring_festival',
    'qingming',
    'labour_day',
    'dragon_boat',
    'mid_autumn',
    'national_day',
  ] as const;
  const tell = ({ moved }: Change): void =>
    void modal.info({
      title: moved.length > 0 ? t.moved(moved.length) : t.movedNone,
      okText: general.close,
      width: 560,
      content: <MovedTable moved={moved} />,
    });
  return (
    <ActDialog
      title={t.addNotice}
      width={680}
      initial={{
        year,
        publishedOn: today,
        ranges: before ? groupDays(before.offDays) : main.map((holiday) => ({ holiday })),
        workingWeekendDays: before?.workingWeekendDays ?? [],
        title: before?.title,
      }}
      send={({ ranges, ...values }) =>
        addNotice({ ...values, offDays: expandRanges((ranges ?? []) as DayRange[]) })
      }
      done={t.done}
      then={tell}
      close={close}
    >
      <NumberItem name="year" label={t.year} required min={2019} max={2100} />
      <TextItem name="title" label={t.source} required max={200} />
      <TextItem name="documentNumber" label={t.number} required max={100} />
      <DateItem name="publishedOn" label={t.publishedOn} required />
      <HolidayRanges legend={t.offDays} />
      <DaysItem name="workingWeekendDays" label={t.workDays} />
    </ActDialog>
  );
}
