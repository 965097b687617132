import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CatalogueAxis } from '../../contract.ts';
import { schemeTables } from '../scheme-tables.ts';

export interface AxisCount {
  readonly axis: CatalogueAxis;
  /** Null: documents that say nothing on this axis. */
  readonly value: string | null;
  readonly count: number;
  readonly lastReleasedOn: string;
}

/** How many released documents stand under each value of the axes, in one pass; target groups in a second. */
export async function countAxes(db: Database | Tx, agencyId?: string): Promise<AxisCount[]> {
  const year = sql<string>`extract(year from released_on)::int::text`;
  const single = await schemeTables(db)
    .selectFrom('released_documents')
    .select([
      sql<CatalogueAxis>`case when grouping(topic) = 0 then 'topic' when grouping(genre) = 0 then 'genre'
        when grouping(kind) = 0 then 'kind' when grouping(agency_id) = 0 then 'agency' else 'year' end`.as(
        'axis',
      ),
      sql<string | null>`case when grouping(topic) = 0 then topic when grouping(genre) = 0 then genre
        when grouping(kind) = 0 then kind when grouping(agency_id) = 0 then agency_id else ${year} end`.as(
        'value',
      ),
      sql<number>`count(*)::int`.as('count'),
      sql<string>`max(released_on)`.as('lastReleasedOn'),
    ])
    .$if(agencyId !== undefined, (query) => query.where('agency_id', '=', agencyId!))
    .groupBy(sql`grouping sets ((topic), (genre), (kind), (agency_id), (${year}))`)
    .execute();
  const groups = await schemeTables(db)
    .selectFrom('released_documents')
    .select([
      sql<CatalogueAxis>`'audience'`.as('axis'),
      sql<
        string | null
      >`unnest(case when cardinality(target_groups) = 0 then array[null]::text[] else target_groups end)`.as(
        'value',
      ),
      sql<number>`count(*)::int`.as('count'),
      sql<string>`max(released_on)`.as('lastReleasedOn'),
    ])
    .$if(agencyId !== undefined, (query) => query.where('agency_id', '=', agencyId!))
    .groupBy(sql`2`)
    .execute();
  return [...single, ...groups];
}
