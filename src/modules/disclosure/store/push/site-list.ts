import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { DocumentKind } from '../../domain/vocabulary.ts';
import { disclosureTables } from '../dossier.ts';
import { LIST_COLUMNS, type ReleasedRow } from '../released.ts';

export interface SiteFilters {
  /** The agency whose site it is. */
  readonly agencyId: string;
  /** `all` for the portal: what every agency has placed in the column, with what the portal carries. */
  readonly of: 'agency' | 'all';
  readonly columnId?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly year?: number | undefined;
}

/** What the agency (or everybody) has released, each by the index of its own table. */
function released(db: Database | Tx, { agencyId, of, columnId, kind, year }: SiteFilters) {
  const tables = disclosureTables(db);
  return (
    columnId === undefined
      ? tables.selectFrom('released_documents as m').select(['m.document_id', 'm.released_on'])
      : tables
          .selectFrom('released_placements as m')
          .select(['m.document_id', 'm.released_on'])
          .where(sql<boolean>`m.column_id = ${columnId}`)
  )
    .$if(of === 'agency', (query) => query.where('m.agency_id', '=', agencyId))
    .$if(kind !== undefined, (query) => query.where('m.kind', '=', kind!))
    .$if(year !== undefined, (query) =>
      query.where('m.released_on', '>=', `${year}-01-01`).where('m.released_on', '<=', `${year}-12-31`),
    );
}

/** What the site carries for others: released now, not repealed, and not there already by its own placement. */
function carried(db: Database | Tx, filters: SiteFilters, today: CalendarDate) {
  const { agencyId, of, columnId, kind, year } = filters;
  return disclosureTables(db)
    .selectFrom('released_documents as m')
    .select(['m.document_id', 'm.released_on'])
    .where((where) => where.or([where('m.repealed_on', 'is', null), where('m.repealed_on', '>', today)]))
    .where('m.document_id', 'in', (from) =>
      from
        .selectFrom('site_placements as p')
        .select('p.document_id')
        .where('p.site_agency_id', '=', agencyId)
        .$if(columnId !== undefined, (query) => query.where('p.column_id', '=', columnId!)),
    )
    .$if(of === 'all', (query) =>
      // A document stands in a list once, whichever way it came there.
      columnId === undefined
        ? query.where(sql<boolean>`false`)
        : query.where(sql<boolean>`not ${columnId} = any (m.columns)`),
    )
    .$if(kind !== undefined, (query) => query.where('m.kind', '=', kind!))
    .$if(year !== undefined, (query) =>
      query.where('m.released_on', '>=', `${year}-01-01`).where('m.released_on', '<=', `${year}-12-31`),
    );
}

/** One page of what stands on a site, newest first. Either source is walked no further than the page reaches. */
export async function sitePage(
  db: Database | Tx,
  filters: SiteFilters,
  { today, limit, offset }: { today: CalendarDate; limit: number; offset: number },
): Promise<ReleasedRow[]> {
  const tables = disclosureTables(db);
  const reach = limit + offset;
  const first = released(db, filters)
    .orderBy('released_on', 'desc')
    .orderBy('document_id', 'desc')
    .limit(reach);
  const second = carried(db, filters, today)
    .orderBy('released_on', 'desc')
    .orderBy('document_id', 'desc')
    .limit(reach);
  const both = tables
    .selectFrom(first.as('f'))
    .select(['f.document_id', 'f.released_on'])
    .unionAll(tables.selectFrom(second.as('s')).select(['s.document_id', 's.released_on']));
  const page = tables
    .selectFrom(both.as('b'))
    .select(['b.document_id'])
    .orderBy('b.released_on', 'desc')
    .orderBy('b.document_id', 'desc')
    .limit(limit)
    .offset(offset);
  const rows = await tables
    .selectFrom(page.as('p'))
    .innerJoin('released_documents as d', 'd.document_id', 'p.document_id')
    .select(LIST_COLUMNS.map((column) => `d.${column}` as const))
    .orderBy('d.released_on', 'desc')
    .orderBy('d.document_id', 'desc')
    .execute();
  return rows as ReleasedRow[];
}

/** How many documents stand on a site in each year, newest year first. */
export async function siteByYear(
  db: Database | Tx,
  filters: Omit<SiteFilters, 'year'>,
  today: CalendarDate,
): Promise<{ year: number; count: number }[]> {
  const tables = disclosureTables(db);
  const counted = (source: ReturnType<typeof carried>) =>
    tables
      .selectFrom(source.as('m'))
      .select([
        sql<number>`extract(year from m.released_on)::int`.as('year'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .groupBy(sql`1`)
      .execute();
  const parts = [
    await counted(released(db, filters) as unknown as ReturnType<typeof carried>),
    await counted(carried(db, filters, today)),
  ].flat();
  const years = new Map<number, number>();
  for (const { year, count } of parts) years.set(year, (years.get(year) ?? 0) + count);
  return [...years].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}

/** What a site carries now, by column, with the newest release of each. */
export function carriedByColumn(
  db: Database | Tx,
  siteAgencyId: string,
  today: CalendarDate,
): Promise<{ columnId: string; count: number; lastReleasedOn: string }[]> {
  return disclosureTables(db)
    .selectFrom('site_placements as p')
    .innerJoin('released_documents as d', 'd.document_id', 'p.document_id')
    .select([
      'p.column_id as columnId',
      sql<number>`count(*)::int`.as('count'),
      sql<string>`max(d.released_on)`.as('lastReleasedOn'),
    ])
    .where('p.site_agency_id', '=', siteAgencyId)
    .where((where) => where.or([where('d.repealed_on', 'is', null), where('d.repealed_on', '>', today)]))
    .groupBy('p.column_id')
    .execute();
}
