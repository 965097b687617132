import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { requestTables } from '../store/tables.ts';

/** How many requests a year brought and how they were answered; numbers only, for everybody. */
export interface RequestFigures {
  /** Requests received in the year (statutory receipt, Art. 31). */
  readonly asked: number;
  /** Twelve numbers. */
  readonly askedByMonth: readonly number[];
  /** Replies given in the year, whenever the request came. */
  readonly answered: number;
  readonly answeredInTime: number;
}

/** The figures of a calendar year, of one agency or of all. */
export async function requestFigures(
  db: Database | Tx,
  year: number,
  agencyId?: string,
): Promise<RequestFigures> {
  const from = `${year}-01-01`;
  const to = `${year}-12-31`;
  const rows = requestTables(db)
    .selectFrom('requests')
    .$if(agencyId !== undefined, (query) => query.where('agency_id', '=', agencyId!));
  const [months, answers] = await Promise.all([
    rows
      .select([
        sql<number>`extract(month from received_on)::int`.as('month'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('received_on', '>=', from)
      .where('received_on', '<=', to)
      .groupBy('month')
      .execute(),
    rows
      .select([
        sql<number>`count(*)::int`.as('answered'),
        sql<number>`(count(*) filter (where in_time))::int`.as('in_time'),
      ])
      .where('closed_on', '>=', from)
      .where('closed_on', '<=', to)
      .where('in_time', 'is not', null)
      .executeTakeFirstOrThrow(),
  ]);
  const askedByMonth = Array.from(
    { length: 12 },
    (_, index) => months.find(({ month }) => month === index + 1)?.count ?? 0,
  );
  return {
    asked: askedByMonth.reduce((sum, count) => sum + count, 0),
    askedByMonth,
    answered: answers.answered,
    answeredInTime: answers.in_time,
  };
}
