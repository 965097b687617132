import {
  correctEntry,
  freezeReport,
  listRegister,
  openCorrection,
  publishReport,
  saveReportPart,
  signApproval,
  signCheck,
} from '../../modules/reporting/index.ts';
import { runAt, type City } from './city.ts';
import { CORRECTED_REPORT, OPINIONS, REPORTS } from './data/reports.ts';
import { holder } from './holder.ts';
import type { Happening } from './schedule.ts';

/** Last year's reports through their stages: frozen, checked, approved, published; one of them corrected later. */
export function signedReports(city: City): Happening[] {
  const all = REPORTS.flatMap(({ agency, on, supervision }) => [
    ...(supervision ? [written(city, agency, on, supervision)] : []),
    ...stages(city, agency, on),
  ]);
  return [...all, ...correction(city)];
}

const lastYearOf = (city: City, agency: string) => ({
  agencyId: city.agency(agency).id,
  year: city.days.lastYear,
});

/** What happens at an agency on a day of this year, or the next working day. */
function at(city: City, on: string, minute: number, act: (at: Date) => Promise<unknown>): Happening {
  const { days } = city;
  return {
    on: days.after(`${days.lastYear + 1}-${on}`, 0),
    minute,
    act: async (now) => void (await act(now)),
  };
}

function written(city: City, agency: string, on: string, text: string): Happening {
  return at(city, on, 310, (now) =>
    runAt(city, now, holder(city, agency, 'foi_clerk'), saveReportPart, {
      ...lastYearOf(city, agency),
      part: 'supervision',
      text,
      basedOn: 0,
    }),
  );
}

/** Clerk freezes, head checks, leader approves, clerk publishes, within one day. */
function stages(city: City, agency: string, on: string): Happening[] {
  const input = lastYearOf(city, agency);
  const clerk = holder(city, agency, 'foi_clerk');
  return [
    at(city, on, 320, (now) => runAt(city, now, clerk, freezeReport, input)),
    at(city, on, 350, (now) =>
      runAt(city, now, holder(city, agency, 'foi_head'), signCheck, { ...input, opinion: OPINIONS.checked }),
    ),
    at(city, on, 390, (now) =>
      runAt(city, now, holder(city, agency, 'leader'), signApproval, {
        ...input,
        opinion: OPINIONS.approved,
      }),
    ),
    at(city, on, 420, (now) => runAt(city, now, clerk, publishReport, input)),
  ];
}

/** A figure of table 2 proves wrong: the register is corrected, and the report by a second version. */
function correction(city: City): Happening[] {
  const { agency, opened, on, kind, quantity, entryReason, reason } = CORRECTED_REPORT;
  const input = lastYearOf(city, agency);
  const clerk = holder(city, agency, 'foi_clerk');
  const correct = async (now: Date): Promise<void> => {
    const { entries } = await runAt(city, now, clerk, listRegister, { ...input, kind });
    await runAt(city, now, clerk, correctEntry, { id: entries[0]!.id, quantity, reason: entryReason });
    await runAt(city, now, clerk, openCorrection, { ...input, reason });
  };
  return [at(city, opened, 300, correct), ...stages(city, agency, on)];
}
