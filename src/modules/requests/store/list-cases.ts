import type { Kysely } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { factsOfMany } from '../../../kernel/ledger/read.ts';
import { currentCalendar } from '../../calendar/index.ts';
import type { WorkingCalendar } from '../../calendar/index.ts';
import { REQUEST_SUBJECT } from '../domain/facts.ts';
import { foldRequest } from '../domain/fold-request.ts';
import { numberKey } from '../domain/number.ts';
import type { RequestRow } from './case-file.ts';
import { toRequestFacts } from './request-facts.ts';
import { requestTables } from './tables.ts';
import type { RequestTables } from './tables.ts';

/** Cases a reader may see at one agency: all of them, or those of some divisions. */
export interface Scope {
  agencyId: string;
  /** Null: all divisions. */
  divisionIds: readonly string[] | null;
}

export interface CaseFilters {
  text?: string | undefined;
  channel?: string | undefined;
  applicantType?: string | undefined;
  divisionId?: string | undefined;
  assigneeId?: string | undefined;
  outcome?: string | undefined;
  receivedFrom?: string | undefined;
  receivedTo?: string | undefined;
  closedFrom?: string | undefined;
  closedTo?: string | undefined;
}

/** Which column orders a list that the database pages. */
export type StoredSort = 'received_on' | 'number_key' | 'closed_on';

/** The cases of some scopes that pass the filters; `open` null: open and closed. */
function selectCases(db: Database | Tx, scopes: readonly Scope[], open: boolean | null, f: CaseFilters) {
  const equal = [
    ['channel', f.channel],
    ['applicant_type', f.applicantType],
    ['division_id', f.divisionId],
    ['assignee_id', f.assigneeId],
    ['outcome', f.outcome],
  ] as const;
  let query = (requestTables(db) as unknown as Kysely<RequestTables>)
    .selectFrom('requests')
    .where((where) =>
      where.or(
        scopes.map(({ agencyId, divisionIds }) =>
          where.and([
            where('agency_id', '=', agencyId),
            ...(divisionIds ? [where('division_id', 'in', divisionIds.length ? divisionIds : [''])] : []),
          ]),
        ),
      ),
    );
  if (open !== null) query = query.where('is_open', '=', open);
  for (const [column, value] of equal) if (value) query = query.where(column, '=', value);
  if (f.text) query = query.where('number_key', 'like', `%${escapeLike(numberKey(f.text))}%`);
  if (f.receivedFrom) query = query.where('received_on', '>=', f.receivedFrom);
  if (f.receivedTo) query = query.where('received_on', '<=', f.receivedTo);
  if (f.closedFrom) query = query.where('closed_on', '>=', f.closedFrom);
  if (f.closedTo) query = query.where('closed_on', '<=', f.closedTo);
  return query;
}

/** The same filters for a record at hand. */
export function passesFilters(row: RequestRow, f: CaseFilters): boolean {
  const equal = (value: string | null, wanted: string | undefined) => !wanted || value === wanted;
  const within = (value: string | null, from: string | undefined, to: string | undefined) =>
    (!from || (value !== null && value >= from)) && (!to || (value !== null && value <= to));
  return (
    equal(row.channel, f.channel) &&
    equal(row.applicant_type, f.applicantType) &&
    equal(row.division_id, f.divisionId) &&
    equal(row.assignee_id, f.assigneeId) &&
    equal(row.outcome, f.outcome) &&
    (!f.text || row.number_key.includes(numberKey(f.text))) &&
    within(row.received_on, f.receivedFrom, f.receivedTo) &&
    within(row.closed_on, f.closedFrom, f.closedTo)
  );
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** Records of cases, all of them without `page`. */
export async function caseRows(
  db: Database | Tx,
  scopes: readonly Scope[],
  open: boolean | null,
  filters: CaseFilters,
  page?: { sort: StoredSort; descending: boolean; limit: number; offset: number },
): Promise<RequestRow[]> {
  if (scopes.length === 0) return [];
  let query = selectCases(db, scopes, open, filters).selectAll();
  if (page) {
    query = query
      .orderBy(page.sort, (order) => (page.descending ? order.desc() : order.asc()).nullsLast())
      .orderBy('id', page.descending ? 'desc' : 'asc')
      .limit(page.limit)
      .offset(page.offset);
  }
  return query.execute();
}

export async function countCases(
  db: Database | Tx,
  scopes: readonly Scope[],
  open: boolean | null,
  filters: CaseFilters,
): Promise<number> {
  if (scopes.length === 0) return 0;
  const found = await selectCases(db, scopes, open, filters)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(found.count);
}

/** The cases with what their facts amount to today: one question for the facts of all, one calendar an agency. */
export async function foldCases(db: Database | Tx, rows: readonly RequestRow[], today: string) {
  const ledger = await factsOfMany(
    db as Database,
    REQUEST_SUBJECT,
    rows.map(({ id }) => id),
  );
  const calendars = new Map<string, WorkingCalendar>();
  for (const { agency_id: agencyId } of rows)
    if (!calendars.has(agencyId)) calendars.set(agencyId, await currentCalendar(db, agencyId));
  return rows.map((row) => {
    const calendar = calendars.get(row.agency_id)!;
    const facts = toRequestFacts(ledger.get(row.id) ?? []);
    return { row, facts, calendar, state: foldRequest(facts, calendar, today) };
  });
}
