import type { Database } from '../../../kernel/database/types.ts';
import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import { effectiveFacts, CORRECTION_KIND } from '../../../kernel/ledger/effective.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import { factsOfKinds } from '../../../kernel/ledger/read.ts';
import { maskName } from '../domain/mask.ts';
import type { ApplicantType } from '../domain/terms.ts';
import { openName } from '../store/applicant.ts';
import { requestTables } from '../store/tables.ts';
import { subjectLine } from './case-row.ts';

const COUNTED: readonly string[] = [
  'requests.received',
  'requests.closed',
  'requests.remedy_filed',
  'requests.remedy_decided',
];
/** Facts may lie in any year: a case carried in was received before the period. */
const EVER = ['0001-01-01', '9999-12-31'] as const;

/**
 * The facts that tables 3 and 4 count, of some agencies, as they stand after corrections: `requests.received`,
 * `requests.closed`, `requests.remedy_filed`, `requests.remedy_decided` (data types in `domain/facts.ts`).
 */
export async function requestFactsForReport(db: Database, agencyIds: readonly string[]): Promise<Fact[]> {
  const all: Fact[] = [];
  for (const agencyId of agencyIds)
    all.push(...effectiveFacts(await factsOfKinds(db, agencyId, [...COUNTED, CORRECTION_KIND], ...EVER)));
  return all.filter(({ kind }) => COUNTED.includes(kind));
}

/** One line for the list behind a cell. */
export interface RequestSummary {
  id: string;
  number: string;
  agencyId: string;
  channel: string;
  applicantType: string;
  /** Masked. */
  applicantName: string;
  subject: string;
  receivedOn: string | null;
  closedOn: string | null;
  outcome: string | null;
  inTime: boolean | null;
}

const PAGE = 1000;

/** Summaries of requests by id, in the order of the ids; unknown ids are left out. */
export async function requestSummaries(
  db: Database,
  cipher: FieldCipher,
  ids: readonly string[],
): Promise<RequestSummary[]> {
  const found = new Map<string, RequestSummary>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const rows = await requestTables(db)
      .selectFrom('requests')
      .selectAll()
      .where('id', 'in', ids.slice(start, start + PAGE))
      .execute();
    for (const row of rows)
      found.set(row.id, {
        id: row.id,
        number: row.number,
        agencyId: row.agency_id,
        channel: row.channel,
        applicantType: row.applicant_type,
        applicantName: maskName(openName(cipher, row), row.applicant_type as ApplicantType),
        subject: subjectLine(cipher, row),
        receivedOn: row.received_on,
        closedOn: row.closed_on,
        outcome: row.outcome,
        inTime: row.in_time,
      });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Requests behind remedies, for the lists of table 4: remedy id → request id and case number. */
export async function remedyRequests(
  db: Database,
  remedyIds: readonly string[],
): Promise<Map<string, { requestId: string; organ: string; caseNumber: string | null }>> {
  if (remedyIds.length === 0) return new Map();
  const rows = await requestTables(db)
    .selectFrom('remedies')
    .select(['id', 'request_id', 'organ', 'case_number'])
    .where('id', 'in', [...remedyIds])
    .execute();
  return new Map(
    rows.map((row) => [row.id, { requestId: row.request_id, organ: row.organ, caseNumber: row.case_number }]),
  );
}
