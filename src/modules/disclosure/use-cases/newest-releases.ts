import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { newestInput, type Newest } from '../contract.ts';
import { newestByKind } from '../store/newest.ts';
import { releasedPage } from '../store/public-list.ts';
import { toReleasedItem } from '../views/released-item.ts';

/** What was published last, altogether and by kind, for home pages. */
export const newestReleases = defineRead({
  name: 'disclosure.newest_releases',
  summary: { zh: '查看最新公开', en: 'read what was published last' },
  input: newestInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId, perKind }): Promise<Newest> => {
    const latest = await releasedPage(ctx.tx, { agencyId }, { limit: perKind * 2, offset: 0 });
    const items = (await newestByKind(ctx.tx, { agencyId, perKind })).map((row) =>
      toReleasedItem(row, ctx.today),
    );
    return {
      latest: latest.map((row) => toReleasedItem(row, ctx.today)),
      byKind: [...Map.groupBy(items, (item) => item.kind)].map(([kind, ofKind]) => ({ kind, items: ofKind })),
    };
  },
});
