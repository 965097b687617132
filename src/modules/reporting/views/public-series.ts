import type { Database, Tx } from '../../../kernel/database/types.ts';
import { subordinateIds } from '../../identity/index.ts';
import { seriesOf, type SeriesPoint } from '../domain/series/series-point.ts';
import { publishedPoints } from '../store/series.ts';

/**
 * What everybody may know of the reports of some agencies: a point a year for each, oldest first. An import counts when
 * the agency itself or one above it made it; nobody else speaks for an agency. A copy that is handed in later does not
 * take from the public what was published.
 */
export async function publicSeries(
  db: Database | Tx,
  agencyIds: readonly string[],
): Promise<Map<string, SeriesPoint[]>> {
  const points = new Map<string, SeriesPoint[]>(agencyIds.map((id) => [id, []]));
  const below = new Map<string, ReadonlySet<string>>();
  for (const { aboutId, keeperId, point } of await publishedPoints(db, agencyIds)) {
    if (keeperId !== aboutId) {
      if (!below.has(keeperId)) below.set(keeperId, new Set(await subordinateIds(db, keeperId)));
      if (!below.get(keeperId)!.has(aboutId)) continue;
    }
    points.get(aboutId)!.push(point);
  }
  return new Map([...points].map(([agencyId, all]) => [agencyId, seriesOf(all)]));
}
