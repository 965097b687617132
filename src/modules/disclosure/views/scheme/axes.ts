import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { listAgencies } from '../../../identity/index.ts';
import type { AxisCounts, CatalogueAxis } from '../../contract.ts';
import { GENRE_LABELS, KIND_LABELS, TOPIC_LABELS, type Label } from '../../labels.ts';
import { TARGET_GROUP_LABELS } from '../../labels/metadata.ts';
import { countAxes } from '../../store/scheme/axis-counts.ts';

const LABELS: Readonly<Partial<Record<CatalogueAxis, Readonly<Record<string, Label>>>>> = {
  topic: TOPIC_LABELS,
  genre: GENRE_LABELS,
  kind: KIND_LABELS,
  audience: TARGET_GROUP_LABELS,
};
const AXES: readonly CatalogueAxis[] = ['topic', 'genre', 'kind', 'agency', 'audience', 'year'];

/** The axes of the catalogue with their values: years and agencies in their order, the rest by the order of the words. */
export async function catalogueAxes(
  db: Database | Tx,
  agencyId: string | undefined,
  today: CalendarDate,
): Promise<AxisCounts> {
  const counts = Map.groupBy(await countAxes(db, agencyId), ({ axis }) => axis);
  const agencies = new Map(
    (await listAgencies(db, { includeClosed: true, on: today })).map(({ id, name }) => [
      id,
      { zh: name, en: name },
    ]),
  );
  const labelOf = (axis: CatalogueAxis, value: string): Label =>
    (axis === 'agency' ? agencies.get(value) : LABELS[axis]?.[value]) ?? { zh: value, en: value };
  const orderOf = (axis: CatalogueAxis): string[] =>
    axis === 'agency' ? [...agencies.keys()] : Object.keys(LABELS[axis] ?? {});
  return {
    axes: AXES.map((axis) => {
      const found = counts.get(axis) ?? [];
      const order = orderOf(axis);
      const values = found.flatMap(({ value, count, lastReleasedOn }) =>
        value === null ? [] : [{ value, label: labelOf(axis, value), count, lastReleasedOn }],
      );
      values.sort((a, b) =>
        axis === 'year' ? Number(b.value) - Number(a.value) : order.indexOf(a.value) - order.indexOf(b.value),
      );
      return { axis, values, without: found.find(({ value }) => value === null)?.count ?? 0 };
    }),
    total: (counts.get('kind') ?? []).reduce((sum, { count }) => sum + count, 0),
  };
}
