import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { currentCalendar, type WorkingCalendar } from '../../../calendar/index.ts';
import { CHANNELS, requestTraits, workOfPeriod, type RequestTrait } from '../../../requests/index.ts';
import { percentOf, percentText } from '../../domain/compilation/figure-text.ts';
import type { RecordFigure } from '../../domain/compilation/figure.ts';
import type { CountedCells } from '../../domain/compile/counted-cell.ts';
import type { Period } from '../../domain/compile/period.ts';
import { CHANNEL_LABELS, RECORD_LABELS } from '../../templates/figure-labels.ts';

type Records = Record<string, RecordFigure>;
type Label = RecordFigure['label'];

const requests = (label: Label, members: readonly string[]): RecordFigure => ({
  label,
  group: 'requests',
  value: members.length,
  memberKind: 'request',
  members: [...members],
});
const ids = (of: readonly RequestTrait[]): string[] => of.map(({ id }) => id);

/** Figures of requests and fees beside table 3: channels, time, notices, consultations, the processing fee. */
export async function requestRecords(
  tx: Database | Tx,
  agencyId: string,
  { period, cells }: { period: Period; cells: CountedCells },
): Promise<Records> {
  // A sum over agencies has no cases of its own; what one office did would be told as what all did.
  if (cells.get('t3.new_received.total')?.behind === 'agencies') return {};
  const of = (cell: string) => requestTraits(tx, cells.get(cell)?.members ?? []);
  const received = await of('t3.new_received.total');
  const handled = await of('t3.total_handled.total');
  const work = await workOfPeriod(tx, agencyId, period);
  const channels = CHANNELS.flatMap((channel) => {
    const through = received.filter((request) => request.channel === channel);
    if (through.length === 0) return [];
    return [
      [
        `requests.channel.${channel}`,
        requests(RECORD_LABELS.channel(CHANNEL_LABELS[channel]!), ids(through)),
      ],
    ];
  });
  const money = (label: Label, paid: readonly { requestId: string; yuan: number }[]): RecordFigure => ({
    ...requests(
      label,
      paid.map(({ requestId }) => requestId),
    ),
    group: 'fee',
    value: paid.reduce((sum, { yuan }) => sum + yuan, 0),
  });
  const notices = work.feeNotices.map(({ requestId }) => requestId);
  return {
    ...(Object.fromEntries(channels) as Records),
    ...inTime(handled),
    ...averageDays(handled, handled.length > 0 ? await currentCalendar(tx, agencyId) : null),
    'requests.correction_notices': requests(RECORD_LABELS.corrections, work.correctionNotices),
    'requests.consultations': requests(RECORD_LABELS.consultations, work.thirdPartyConsultations),
    'requests.extensions': requests(RECORD_LABELS.extensions, work.extensions),
    'fee.notices': { ...requests(RECORD_LABELS.feeNotices, notices), group: 'fee' },
    'fee.noticed_yuan': money(RECORD_LABELS.feeNoticed, work.feeNotices),
    'fee.paid_yuan': money(RECORD_LABELS.feePaid, work.feesPaid),
  };
}

function inTime(handled: readonly RequestTrait[]): Records {
  const kept = handled.filter((request) => request.inTime === true);
  const late = handled.filter((request) => request.inTime === false);
  const share = percentOf(kept.length, kept.length + late.length);
  return {
    'requests.in_time': requests(RECORD_LABELS.inTime, ids(kept)),
    'requests.late': requests(RECORD_LABELS.late, ids(late)),
    ...(share === undefined
      ? {}
      : {
          'requests.in_time.share': {
            ...requests(RECORD_LABELS.inTimeShare, ids(kept)),
            value: share,
            text: percentText(share),
          },
        }),
  };
}

/** Working days from the day after receipt to the closing, on average, to one decimal. */
function averageDays(handled: readonly RequestTrait[], calendar: WorkingCalendar | null): Records {
  const replied = handled.filter(
    ({ inTime: judged, receivedOn, closedOn }) => judged !== null && receivedOn && closedOn,
  );
  if (!calendar || replied.length === 0) return {};
  const days = replied.map(({ receivedOn, closedOn }) => calendar.countWorkingDays(receivedOn!, closedOn!));
  const value = Math.round((days.reduce((sum, one) => sum + one, 0) * 10) / days.length) / 10;
  return { 'requests.average_days': { ...requests(RECORD_LABELS.averageDays, ids(replied)), value } };
}
