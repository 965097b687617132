import { sql, type RawBuilder } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { PolicyList } from '../contract.ts';

export interface PolicyFilters {
  q?: string | undefined;
  kind?: string | undefined;
  agencyId?: string | undefined;
  topic?: string | undefined;
  year?: number | undefined;
  validity?: string | undefined;
}

export interface PolicyOrder {
  readonly sort: 'released' | 'signed' | 'effective' | 'title';
  readonly limit: number;
  readonly offset: number;
}

interface Found {
  total: number;
  ids: string[];
  facets: PolicyList['facets'];
}

const ORDERS: Readonly<Record<PolicyOrder['sort'], RawBuilder<unknown>>> = {
  released: sql`released_on desc, document_id desc`,
  signed: sql`signed_on desc nulls last, released_on desc, document_id desc`,
  effective: sql`effective_on desc nulls last, released_on desc, document_id desc`,
  title: sql`title, released_on desc, document_id desc`,
};

/**
 * Rules and normative documents under the filters in one statement: they are few among all documents and found by the
 * index of their kind; counts and page come from the same rows. Validity as `validityOn` decides it.
 */
export async function findPolicies(
  db: Database | Tx,
  filters: PolicyFilters,
  { sort, limit, offset }: PolicyOrder,
  today: CalendarDate,
): Promise<Found> {
  const { rows } = await sql<Found>`
    with policies as materialized (
      select document_id, agency_id, kind, topic, title, document_number, signed_on, released_on, effective_on,
        extract(year from released_on)::int as year,
        case
          when repealed_on <= ${today}::date then 'repealed'
          when expires_on < ${today}::date then 'expired'
          when effective_on > ${today}::date then 'not_yet_effective'
          else 'in_force'
        end as validity
      from released_documents where kind in ('government_rules', 'normative_document')
    ),
    chosen as (select * from policies where ${where(filters)}),
    page as (
      select document_id, row_number() over (order by ${ORDERS[sort]}) as place
      from chosen order by place limit ${limit} offset ${offset}
    )
    select
      (select count(*)::int from chosen) as total,
      (select coalesce(json_agg(document_id order by place), '[]') from page) as ids,
      json_build_object(
        'validities', ${counts(sql`validity`, { ...filters, validity: undefined })},
        'kinds', ${counts(sql`kind`, { ...filters, kind: undefined })},
        'agencies', ${counts(sql`agency_id`, { ...filters, agencyId: undefined })},
        'topics', ${counts(sql`topic`, { ...filters, topic: undefined })},
        'years', ${counts(sql`year::text`, { ...filters, year: undefined }, sql`value desc`)}
      ) as facets
  `.execute(db);
  return rows[0]!;
}

function where({ q, kind, agencyId, topic, year, validity }: PolicyFilters): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (q) {
    const pattern = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`;
    conditions.push(sql`(title ilike ${pattern} or document_number ilike ${pattern})`);
  }
  if (kind !== undefined) conditions.push(sql`kind = ${kind}`);
  if (agencyId !== undefined) conditions.push(sql`agency_id = ${agencyId}`);
  if (topic !== undefined) conditions.push(sql`topic = ${topic}`);
  if (year !== undefined) conditions.push(sql`year = ${year}::int`);
  if (validity !== undefined) conditions.push(sql`validity = ${validity}`);
  return sql.join(conditions, sql` and `);
}

function counts(
  value: RawBuilder<unknown>,
  filters: PolicyFilters,
  order: RawBuilder<unknown> = sql`count desc, value`,
): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('value', value, 'count', count) order by ${order}), '[]')
    from (select ${value} as value, count(*)::int as count from policies
      where ${where(filters)} and ${value} is not null group by 1) as counted)`;
}
