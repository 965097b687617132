import type { HolidayCode, HolidayNotice } from '../domain/notice.ts';

type OffDays = Partial<Record<HolidayCode, readonly string[]>>;

/** Writes a notice with its days as `MM-DD` of its own year; weekend days inside a holiday are left out. */
function notice(
  year: number,
  version: number,
  source: Pick<HolidayNotice, 'title' | 'documentNumber' | 'publishedOn'>,
  off: OffDays,
  working: readonly string[],
): HolidayNotice {
  const offDays = (Object.entries(off) as [HolidayCode, readonly string[]][])
    .flatMap(([holiday, days]) => days.map((day) => ({ on: `${year}-${day}`, holiday })))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    id: `cn-${year}-${version}`,
    year,
    version,
    ...source,
    offDays,
    workingWeekendDays: working.map((day) => `${year}-${day}`),
  };
}

function yearly(year: number, documentNumber: string, publishedOn: string) {
  return { title: `国务院办公厅关于${year}年部分节假日安排的通知`, documentNumber, publishedOn };
}

/**
 * The State Council General Office's notices on public holidays, 2019 to 2026, with the two years that a later notice
 * changed (2019 Labour Day, 2020 Spring Festival) in both versions.
 */
export const STATE_COUNCIL_NOTICES: readonly HolidayNotice[] = [
  notice(
    2019,
    1,
    yearly(2019, '国办发明电〔2018〕15号', '2018-12-06'),
    {
      new_year: ['01-01'],
      spring_festival: ['02-04', '02-05', '02-06', '02-07', '02-08'],
      qingming: ['04-05'],
      labour_day: ['05-01'],
      dragon_boat: ['06-07'],
      mid_autumn: ['09-13'],
      national_day: ['10-01', '10-02', '10-03', '10-04', '10-07'],
    },
    ['02-02', '02-03', '09-29', '10-12'],
  ),
  notice(
    2019,
    2,
    {
      title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
      documentNumber: '国办发明电〔2019〕3号',
      publishedOn: '2019-03-22',
    },
    {
      new_year: ['01-01'],
      spring_festival: ['02-04', '02-05', '02-06', '02-07', '02-08'],
      qingming: ['04-05'],
      labour_day: ['05-01', '05-02', '05-03'],
      dragon_boat: ['06-07'],
      mid_autumn: ['09-13'],
      national_day: ['10-01', '10-02', '10-03', '10-04', '10-07'],
    },
    ['02-02', '02-03', '04-28', '05-05', '09-29', '10-12'],
  ),
  notice(
    2020,
    1,
    yearly(2020, '国办发明电〔2019〕16号', '2019-11-21'),
    {
      new_year: ['01-01'],
      spring_festival: ['01-24', '01-27', '01-28', '01-29', '01-30'],
      qingming: ['04-06'],
      labour_day: ['05-01', '05-04', '05-05'],
      dragon_boat: ['06-25', '06-26'],
      national_day: ['10-01', '10-02', '10-05', '10-06', '10-07', '10-08'],
    },
    ['01-19', '02-01', '04-26', '05-09', '06-28', '09-27', '10-10'],
  ),
  notice(
    2020,
    2,
    {
      title: '国务院办公厅关于延长2020年春节假期的通知',
      documentNumber: '国办发明电〔2020〕1号',
      publishedOn: '2020-01-27',
    },
    {
      new_year: ['01-01'],
      spring_festival: ['01-24', '01-27', '01-28', '01-29', '01-30', '01-31'],
      qingming: ['04-06'],
      labour_day: ['05-01', '05-04', '05-05'],
      dragon_boat: ['06-25', '06-26'],
      national_day: ['10-01', '10-02', '10-05', '10-06', '10-07', '10-08'],
    },
    ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
  ),
  notice(
    2021,
    1,
    yearly(2021, '国办发明电〔2020〕27号', '2020-11-25'),
    {
      new_year: ['01-01'],
      spring_festival: ['02-11', '02-12', '02-15', '02-16', '02-17'],
      qingming: ['04-05'],
      labour_day: ['05-03', '05-04', '05-05'],
      dragon_boat: ['06-14'],
      mid_autumn: ['09-20', '09-21'],
      national_day: ['10-01', '10-04', '10-05', '10-06', '10-07'],
    },
    ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  ),
  notice(
    2022,
    1,
    yearly(2022, '国办发明电〔2021〕11号', '2021-10-25'),
    {
      new_year: ['01-03'],
      spring_festival: ['01-31', '02-01', '02-02', '02-03', '02-04'],
      qingming: ['04-04', '04-05'],
      labour_day: ['05-02', '05-03', '05-04'],
      dragon_boat: ['06-03'],
      mid_autumn: ['09-12'],
      national_day: ['10-03', '10-04', '10-05', '10-06', '10-07'],
    },
    ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  ),
  notice(
    2023,
    1,
    yearly(2023, '国办发明电〔2022〕16号', '2022-12-08'),
    {
      new_year: ['01-02'],
      spring_festival: ['01-23', '01-24', '01-25', '01-26', '01-27'],
      qingming: ['04-05'],
      labour_day: ['05-01', '05-02', '05-03'],
      dragon_boat: ['06-22', '06-23'],
      mid_autumn: ['09-29'],
      national_day: ['10-02', '10-03', '10-04', '10-05', '10-06'],
    },
    ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  ),
  notice(
    2024,
    1,
    yearly(2024, '国办发明电〔2023〕7号', '2023-10-25'),
    {
      new_year: ['01-01'],
      spring_festival: ['02-12', '02-13', '02-14', '02-15', '02-16'],
      qingming: ['04-04', '04-05'],
      labour_day: ['05-01', '05-02', '05-03'],
      dragon_boat: ['06-10'],
      mid_autumn: ['09-16', '09-17'],
      national_day: ['10-01', '10-02', '10-03', '10-04', '10-07'],
    },
    ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  ),
  notice(
    2025,
    1,
    yearly(2025, '国办发明电〔2024〕12号', '2024-11-12'),
    {
      new_year: ['01-01'],
      spring_festival: ['01-28', '01-29', '01-30', '01-31', '02-03', '02-04'],
      qingming: ['04-04'],
      labour_day: ['05-01', '05-02', '05-05'],
      dragon_boat: ['06-02'],
      national_day: ['10-01', '10-02', '10-03', '10-06', '10-07', '10-08'],
    },
    ['01-26', '02-08', '04-27', '09-28', '10-11'],
  ),
  notice(
    2026,
    1,
    yearly(2026, '国办发明电〔2025〕7号', '2025-11-04'),
    {
      new_year: ['01-01', '01-02'],
      spring_festival: ['02-16', '02-17', '02-18', '02-19', '02-20', '02-23'],
      qingming: ['04-06'],
      labour_day: ['05-01', '05-04', '05-05'],
      dragon_boat: ['06-19'],
      mid_autumn: ['09-25'],
      national_day: ['10-01', '10-02', '10-05', '10-06', '10-07'],
    },
    ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  ),
];
