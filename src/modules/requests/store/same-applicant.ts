import type { Database, Tx } from '../../../kernel/database/types.ts';
import { factsOfMany } from '../../../kernel/ledger/read.ts';
import { addDays } from '../../../kernel/dates.ts';
import type { CountedRequest } from '../domain/fee/index.ts';
import { REQUEST_SUBJECT } from '../domain/facts.ts';
import type { RequestRow } from './case-file.ts';
import { toRequestFacts } from './request-facts.ts';
import { requestTables } from './tables.ts';

/**
 * The other requests of the same applicant to the same agency received in a month (`YYYY-MM`), each with its units: what a
 * fee notice split it into, else one.
 */
export async function requestsOfApplicant(
  db: Database | Tx,
  row: RequestRow,
  month: string,
): Promise<CountedRequest[]> {
  const from = `${month}-01`;
  const rows = await requestTables(db)
    .selectFrom('requests')
    .select(['id', 'number', 'received_on'])
    .where('agency_id', '=', row.agency_id)
    .where('applicant_key', '=', row.applicant_key)
    .where('id', '!=', row.id)
    .where('received_on', '>=', from)
    .where('received_on', '<', `${addDays(from, 31).slice(0, 7)}-01`)
    .execute();
  const ledger = await factsOfMany(
    db as Database,
    REQUEST_SUBJECT,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, number, received_on }) => ({
    registrationNumber: number,
    receivedOn: received_on!,
    units: unitsOf(toRequestFacts(ledger.get(id) ?? [])),
  }));
}

function unitsOf(facts: ReturnType<typeof toRequestFacts>): number {
  const notice = facts.findLast((fact) => fact.kind === 'requests.fee_notice_sent');
  return notice?.kind === 'requests.fee_notice_sent' && notice.data.basis === 'per_request'
    ? notice.data.quantity
    : 1;
}

/** Earlier and later requests of the same applicant to the agency, newest first. */
export function otherRequestsOfApplicant(db: Database | Tx, row: RequestRow, limit = 20) {
  return requestTables(db)
    .selectFrom('requests')
    .select(['id', 'number', 'subject', 'description_sealed', 'corrected_description_sealed', 'outcome'])
    .select(['name_sealed', 'contact_sealed', 'applicant_type'])
    .where('agency_id', '=', row.agency_id)
    .where('applicant_key', '=', row.applicant_key)
    .where('id', '!=', row.id)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
