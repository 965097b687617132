import { yearOf } from '../../../../kernel/dates.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { siteOverviewInput, type SiteOverview } from '../../contract.ts';
import { DOCUMENT_KINDS } from '../../domain/vocabulary.ts';
import { newestByKind } from '../../store/newest.ts';
import { countsByColumn, countsByMonth, countsInForce } from '../../store/public-counts.ts';
import { carriedByColumn, sitePage } from '../../store/push/site-list.ts';
import { toReleasedItem } from '../../views/released-item.ts';

/** What an agency's site shows first: the newest altogether and by kind, and its figures by column. */
export const siteOverview = defineRead({
  name: 'disclosure.site_overview',
  summary: { zh: '查看网站首页内容', en: "read a site's overview" },
  input: siteOverviewInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId, perKind }): Promise<SiteOverview> => {
    const { tx, today } = ctx;
    const year = yearOf(today);
    const latest = await sitePage(tx, { agencyId, of: 'agency' }, { today, limit: perKind * 2, offset: 0 });
    const byKind = Map.groupBy(await newestByKind(tx, { agencyId, perKind }), ({ kind }) => kind);
    const byMonth = await countsByMonth(tx, { agencyId, year });
    const { total, normativeInForce } = await countsInForce(tx, agencyId, today);
    return {
      newest: {
        latest: latest.map((row) => toReleasedItem(row, today)),
        byKind: DOCUMENT_KINDS.flatMap((kind) => {
          const items = (byKind.get(kind) ?? []).map((row) => toReleasedItem(row, today));
          return items.length > 0 ? [{ kind, items }] : [];
        }),
      },
      counts: {
        year,
        total,
        publishedInYear: byMonth.reduce((sum, count) => sum + count, 0),
        byMonth,
        normativeInForce,
        columns: added(await countsByColumn(tx, agencyId), await carriedByColumn(tx, agencyId, today)),
      },
    };
  },
});

type Counted = SiteOverview['counts']['columns'][number];

/** Own and carried documents of each column together. */
function added(own: readonly Counted[], carried: readonly Counted[]): Counted[] {
  const columns = new Map(own.map((one) => [one.columnId, one]));
  for (const one of carried) {
    const before = columns.get(one.columnId);
    columns.set(one.columnId, {
      columnId: one.columnId,
      count: one.count + (before?.count ?? 0),
      lastReleasedOn:
        before && before.lastReleasedOn > one.lastReleasedOn ? before.lastReleasedOn : one.lastReleasedOn,
    });
  }
  return [...columns.values()];
}
