import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { disclosureTables } from './dossier.ts';
import type { PublicFilters } from './public-list.ts';

export interface Counted {
  value: string;
  count: number;
}

export interface SearchHits {
  total: number;
  ids: string[];
  agencies: Counted[];
  columns: Counted[];
  kinds: Counted[];
  years: Counted[];
}

export interface SearchOrder {
  sort: 'relevance' | 'date';
  page: number;
  pageSize: number;
  today: CalendarDate;
}

/** Hits that are ranked by their words; the rest follows, title hits first, newest first. */
const RANKED = 300;
const MOST_VALUES = 60;

/**
 * Full-text search in one statement. Hits are first taken with the narrow columns only; facets, total and the most
 * promising hits come from these, and only the latter are ranked by their full vectors. Sequential scans are switched
 * off for the transaction: for common words the planner would choose one and unpack every vector.
 */
export async function findReleased(
  tx: Tx,
  literal: string,
  filters: PublicFilters,
  order: SearchOrder,
): Promise<SearchHits> {
  await sql`set local enable_seqscan = off`.execute(tx);
  const query = sql`${literal}::tsquery`;
  const page = pageOf(order);
  const { rows } = await sql<SearchHits>`
    with hits as materialized (
      select document_id, agency_id, kind, released_on, repealed_on, columns, tt @@ ${query} as in_title
      from released_documents where tsv @@ ${query}
    ),
    chosen as (select * from hits where ${where(filters)}),
    promising as (
      select * from chosen order by in_title desc, released_on desc, document_id desc limit ${RANKED}
    ),
    ranked as (
      select p.document_id, p.released_on,
        ts_rank(array[0.05, 0.1, 0.4, 1.0]::float4[], d.tsv, ${query})
          + case when p.in_title then 0.5 else 0 end
          - case when p.repealed_on <= ${order.today}::date then 0.2 else 0 end
          + 0.1 / (1 + greatest(${order.today}::date - p.released_on, 0) / 365.0) as rank
      from promising p join released_documents d on d.document_id = p.document_id and d.agency_id = p.agency_id
    ),
    page as (${page})
    select
      (select count(*)::int from chosen) as total,
      (select coalesce(json_agg(document_id order by place), '[]') from page) as ids,
      ${facet(sql`agency_id`, { ...filters, agencyId: undefined })} as agencies,
      ${facet(sql`unnest(columns)`, { ...filters, columnId: undefined })} as columns,
      ${facet(sql`kind`, { ...filters, kind: undefined })} as kinds,
      ${facet(sql`extract(year from released_on)::int::text`, { ...filters, year: undefined })} as years
  `.execute(tx);
  return rows[0]!;
}

function pageOf({ sort, page, pageSize }: SearchOrder): RawBuilder<unknown> {
  const offset = (page - 1) * pageSize;
  if (sort === 'date') {
    return sql`select document_id, row_number() over (order by released_on desc, document_id desc) as place
      from chosen order by place limit ${pageSize} offset ${offset}`;
  }
  // Whole pages only, so that no page is half ranked.
  if (offset + pageSize <= RANKED) {
    return sql`select document_id, row_number() over (order by rank desc, released_on desc, document_id desc) as place
      from ranked order by place limit ${pageSize} offset ${offset}`;
  }
  return sql`select document_id, row_number() over (order by in_title desc, released_on desc, document_id desc) as place
    from chosen order by place limit ${pageSize} offset ${offset}`;
}

function where({ agencyId, columnId, kind, year }: PublicFilters): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (agencyId !== undefined) conditions.push(sql`agency_id = ${agencyId}`);
  if (columnId !== undefined) conditions.push(sql`${columnId} = any (columns)`);
  if (kind !== undefined) conditions.push(sql`kind = ${kind}`);
  if (year !== undefined) {
    conditions.push(sql`released_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`);
  }
  return sql.join(conditions, sql` and `);
}

function facet(value: RawBuilder<unknown>, filters: PublicFilters): RawBuilder<Counted[]> {
  return sql<Counted[]>`(
    select coalesce(json_agg(f order by f.count desc, f.value), '[]') from (
      select v as value, count(*)::int as count
      from (select ${value} as v from hits where ${where(filters)}) as vs
      group by v order by count(*) desc, v limit ${MOST_VALUES}
    ) as f)`;
}

/** The texts of released editions, for excerpts. */
export async function textsOf(tx: Tx, editionIds: readonly string[]): Promise<Map<string, string>> {
  if (editionIds.length === 0) return new Map();
  const rows = await disclosureTables(tx)
    .selectFrom('document_editions')
    .select(['id', 'body_text'])
    .where('id', 'in', editionIds)
    .execute();
  return new Map(rows.map(({ id, body_text }) => [id, body_text]));
}
