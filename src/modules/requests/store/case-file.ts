import type { Selectable } from 'kysely';
import { factsOf } from '../../../kernel/ledger/read.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import type { Subject } from '../../../kernel/policy/policy.ts';
import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { currentCalendar } from '../../calendar/index.ts';
import type { WorkingCalendar } from '../../calendar/index.ts';
import type { RequestState } from '../domain/case-state.ts';
import type { RequestFact } from '../domain/facts.ts';
import { REQUEST_SUBJECT } from '../domain/facts.ts';
import { foldRequest } from '../domain/fold-request.ts';
import { noSuchRequest } from '../messages/problems.ts';
import { toRequestFacts } from './request-facts.ts';
import { requestTables } from './tables.ts';
import type { RequestsTable } from './tables.ts';

export type RequestRow = Selectable<RequestsTable>;

/** A case as an act sees it: the record, its facts, and what they amount to today. */
export interface CaseFile {
  row: RequestRow;
  /** As recorded, with corrections. */
  ledger: readonly Fact[];
  /** As they stand. */
  facts: readonly RequestFact[];
  calendar: WorkingCalendar;
  state: RequestState;
}

/** Loads a case and locks its record until the act ends. Throws `request_not_found`. */
export function lockCase(ctx: LoadContext, id: string): Promise<CaseFile> {
  return load(ctx, id, true);
}

/** Loads a case for reading. Throws `request_not_found`. */
export function readCase(ctx: LoadContext, id: string): Promise<CaseFile> {
  return load(ctx, id, false);
}

async function load(ctx: LoadContext, id: string, lock: boolean): Promise<CaseFile> {
  const row = await requestTables(ctx.tx)
    .selectFrom('requests')
    .selectAll()
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) throw noSuchRequest();
  const ledger = await factsOf(ctx.tx, REQUEST_SUBJECT, id);
  const calendar = await currentCalendar(ctx.tx, row.agency_id);
  const facts = toRequestFacts(ledger);
  return { row, ledger, facts, calendar, state: foldRequest(facts, calendar, ctx.today) };
}

/** What permission on a case depends on. */
export function subjectOf({ row }: Pick<CaseFile, 'row'>): Subject {
  return {
    agencyId: row.agency_id,
    divisionId: row.division_id,
    assigneeId: row.assignee_id,
    recordId: row.id,
  };
}
