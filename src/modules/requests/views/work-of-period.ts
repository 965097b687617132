import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { CORRECTION_KIND, effectiveFacts } from '../../../kernel/ledger/effective.ts';
import { factsOfKinds } from '../../../kernel/ledger/read.ts';
import { requestTables } from '../store/tables.ts';

/** What the text of the annual report says of single requests, without personal data. */
export interface RequestTrait {
  readonly id: string;
  readonly channel: string;
  readonly receivedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly inTime: boolean | null;
}

const PAGE = 1000;

/** Channel and course of requests by id, in the order of the ids; unknown ids are left out. */
export async function requestTraits(db: Database | Tx, ids: readonly string[]): Promise<RequestTrait[]> {
  const found = new Map<string, RequestTrait>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const rows = await requestTables(db)
      .selectFrom('requests')
      .select(['id', 'channel', 'received_on', 'closed_on', 'in_time'])
      .where('id', 'in', ids.slice(start, start + PAGE))
      .execute();
    for (const { id, channel, received_on, closed_on, in_time } of rows)
      found.set(id, { id, channel, receivedOn: received_on, closedOn: closed_on, inTime: in_time });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Steps of a period that the text of the annual report counts, each with the requests concerned (once for each step). */
export interface WorkOfPeriod {
  readonly correctionNotices: readonly string[];
  readonly thirdPartyConsultations: readonly string[];
  readonly extensions: readonly string[];
  readonly feeNotices: readonly { readonly requestId: string; readonly yuan: number }[];
  readonly feesPaid: readonly { readonly requestId: string; readonly yuan: number }[];
}

const STEPS = {
  correction: 'requests.correction_notice_sent',
  consultation: 'requests.consultation_sent',
  extension: 'requests.extension_approved',
  feeNotice: 'requests.fee_notice_sent',
  feePaid: 'requests.fee_paid',
} as const;

/** Notices, consultations, extensions and fees of an agency in a period, as they stand after corrections. */
export async function workOfPeriod(
  db: Database | Tx,
  agencyId: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<WorkOfPeriod> {
  // A correction of a fact of the period may be recorded after it.
  const kinds = [...Object.values(STEPS), CORRECTION_KIND];
  const facts = effectiveFacts(await factsOfKinds(db, agencyId, kinds, from, '9999-12-31')).filter(
    ({ legalOn }) => legalOn >= from && legalOn <= to,
  );
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind);
  const requests = (kind: string) => of(kind).map(({ subjectId }) => subjectId);
  const money = (kind: string) =>
    of(kind).map(({ subjectId, data }) => ({ requestId: subjectId, yuan: Number(data['amount']) }));
  return {
    correctionNotices: requests(STEPS.correction),
    thirdPartyConsultations: of(STEPS.consultation)
      .filter(({ data }) => data['party'] === 'third_party')
      .map(({ subjectId }) => subjectId),
    extensions: requests(STEPS.extension),
    feeNotices: money(STEPS.feeNotice),
    feesPaid: money(STEPS.feePaid),
  };
}
