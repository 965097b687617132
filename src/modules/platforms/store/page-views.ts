import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { placeTables, type PageViewsTable } from './place-tables.ts';

/** Adds counts to what was counted before. Numbers only; nothing about readers is known here. */
export async function addViews(tx: Tx, rows: readonly PageViewsTable[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) {
    await placeTables(tx)
      .insertInto('page_views')
      .values(rows.slice(start, start + 500))
      .onConflict((conflict) =>
        conflict.columns(['site', 'page', 'day']).doUpdateSet({
          views: sql<number>`page_views.views + excluded.views`,
        }),
      )
      .execute();
  }
}

export interface ViewsPeriod {
  /** Empty: pages of the site itself. */
  readonly agencyId: string;
  readonly from: string;
  readonly to: string;
}

const within = (db: Database | Tx, { agencyId, from, to }: ViewsPeriod) =>
  placeTables(db)
    .selectFrom('page_views')
    .where('agency_id', '=', agencyId)
    .where('day', '>=', from)
    .where('day', '<=', to);

/** The pages most asked for, with how many there are and all views together. */
export async function topPages(
  db: Database | Tx,
  period: ViewsPeriod,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ pages: { page: string; views: number }[]; total: number; views: number }> {
  const pages = await within(db, period)
    .select(['page', sql<number>`sum(views)::int`.as('views')])
    .groupBy('page')
    .orderBy(sql`2`, 'desc')
    .orderBy('page')
    .limit(limit)
    .offset(offset)
    .execute();
  const all = await within(db, period)
    .select([
      sql<number>`count(distinct page)::int`.as('total'),
      sql<number>`coalesce(sum(views), 0)::int`.as('views'),
    ])
    .executeTakeFirstOrThrow();
  return { pages, ...all };
}

/** Views of each day of a period; days without any are left out. */
export function viewsByDay(
  db: Database | Tx,
  period: ViewsPeriod,
): Promise<{ day: string; views: number }[]> {
  return within(db, period)
    .select(['day', sql<number>`sum(views)::int`.as('views')])
    .groupBy('day')
    .orderBy('day')
    .execute();
}

/** All views of one page, by site and day together. */
export async function viewsOfPage(db: Database | Tx, page: string): Promise<number> {
  const row = await placeTables(db)
    .selectFrom('page_views')
    .select(sql<number>`coalesce(sum(views), 0)::int`.as('views'))
    .where('page', '=', page)
    .executeTakeFirstOrThrow();
  return row.views;
}
