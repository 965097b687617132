import { yearOf } from '../../../../kernel/dates.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { siteOverviewInput, type SiteOverview } from '../../contract.ts';
import { DOCUMENT_KINDS } from '../../domain/vocabulary.ts';
import { newestByKind } from '../../store/newest.ts';
import { carriedByColumn } from '../../store/push/site-list.ts';
import { onSiteUnder } from '../../views/push/on-site.ts';
import { toReleasedItem } from '../../views/released-item.ts';
import { releasedFigures } from '../../views/search/public-figures.ts';

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
    const newest = { limit: perKind * 2, offset: 0 };
    const { rows: latest } = await onSiteUnder(ctx, { agencyId, of: 'agency' }, {}, newest);
    const byKind = Map.groupBy(await newestByKind(tx, { agencyId, perKind }), ({ kind }) => kind);
    const { byMonth, columns, ...figures } = await releasedFigures(ctx, { agencyId, year });
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
        ...figures,
        publishedInYear: byMonth.reduce((sum, count) => sum + count, 0),
        byMonth,
        columns: added(columns, await carriedByColumn(tx, agencyId, today)),
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
