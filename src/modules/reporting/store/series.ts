import type { Database, Tx } from '../../../kernel/database/types.ts';
import { seriesOf, type SeriesPoint } from '../domain/series/series-point.ts';
import { collectionTables } from './collection-tables.ts';
import { reportingTables } from './tables.ts';

/** Reports that were published elsewhere and imported from there. What agencies hand in is not public by that. */
const PUBLISHED_ELSEWHERE = 'import';

/** What everybody may know of the reports of some agencies: a point a year for each, oldest first. */
export async function publicSeries(
  db: Database | Tx,
  agencyIds: readonly string[],
): Promise<Map<string, SeriesPoint[]>> {
  if (agencyIds.length === 0) return new Map();
  const compiled = await reportingTables(db)
    .selectFrom('annual_reports')
    .select(['agency_id', 'year', 'version', 'published_on', 'frozen'])
    .where('agency_id', 'in', agencyIds)
    .where('frozen', 'is not', null)
    .execute();
  const received = await collectionTables(db)
    .selectFrom('received_reports')
    .select(['about_agency_id', 'year', 'format', 'published_on', 'model'])
    .where('about_agency_id', 'in', agencyIds)
    .where('source', '=', PUBLISHED_ELSEWHERE)
    .where('replaced_by', 'is', null)
    .execute();
  const points = new Map<string, SeriesPoint[]>(agencyIds.map((id) => [id, []]));
  for (const { agency_id, year, version, published_on, frozen } of compiled) {
    if (!frozen) continue;
    const cells = Object.fromEntries(Object.entries(frozen.cells).map(([cell, { value }]) => [cell, value]));
    points.get(agency_id)!.push({
      year,
      format: frozen.format,
      source: 'compiled',
      version,
      publishedOn: published_on,
      cells,
    });
  }
  for (const { about_agency_id, year, published_on, model } of received) {
    points.get(about_agency_id!)!.push({
      year,
      format: model.format,
      source: 'received',
      version: 1,
      publishedOn: published_on,
      cells: model.tables,
    });
  }
  return new Map([...points].map(([agencyId, all]) => [agencyId, seriesOf(all)]));
}
