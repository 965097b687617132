import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { SeriesPoint } from '../domain/series/series-point.ts';
import { collectionTables } from './collection-tables.ts';
import { reportingTables } from './tables.ts';

/** Reports that were published elsewhere and imported from there. What agencies hand in is not public by that. */
const PUBLISHED_ELSEWHERE = 'import';

/** A published report and the agency it is of. */
export interface KeptPoint {
  readonly aboutId: string;
  /** Who keeps it; the agency itself for what was compiled here. */
  readonly keeperId: string;
  readonly point: SeriesPoint;
}

/** Published reports of some agencies: compiled here, and imported as published elsewhere, newest import first. */
export async function publishedPoints(db: Database | Tx, agencyIds: readonly string[]): Promise<KeptPoint[]> {
  if (agencyIds.length === 0) return [];
  const compiled = await reportingTables(db)
    .selectFrom('annual_reports')
    .select(['agency_id', 'year', 'version', 'published_on', 'frozen'])
    .where('agency_id', 'in', agencyIds)
    .where('frozen', 'is not', null)
    .execute();
  const imported = await collectionTables(db)
    .selectFrom('received_reports')
    .select(['agency_id', 'about_agency_id', 'year', 'published_on', 'model'])
    .where('about_agency_id', 'in', agencyIds)
    .where('source', '=', PUBLISHED_ELSEWHERE)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return [
    ...compiled.flatMap(({ agency_id, year, version, published_on, frozen }) => {
      if (!frozen) return [];
      const cells = Object.fromEntries(
        Object.entries(frozen.cells).map(([cell, { value }]) => [cell, value]),
      );
      const { format } = frozen;
      const point = { year, format, source: 'compiled' as const, version, publishedOn: published_on, cells };
      return { aboutId: agency_id, keeperId: agency_id, point };
    }),
    ...imported.map(({ agency_id, about_agency_id, year, published_on, model }) => {
      const { format, tables: cells } = model;
      const point = {
        year,
        format,
        source: 'received' as const,
        version: 1,
        publishedOn: published_on,
        cells,
      };
      return { aboutId: about_agency_id!, keeperId: agency_id, point };
    }),
  ];
}
