import type { Tx } from '../../../../kernel/database/types.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { columnsOf, siteFrame, siteOf, type Column } from '../../../platforms/index.ts';
import {
  countSubscribersInput,
  wishKindSchema,
  type SubscriberAccount,
  type SubscriberCounts,
} from '../../contract/subscriber-counts.ts';
import { toldCount } from '../../domain/subscriptions/limits.ts';
import { readersByColumn, readersByWish, type WishScope } from '../../store/subscriptions/counts.ts';

/**
 * How many readers subscribed to what an agency publishes, and, for the agency that runs the portal, to the portal as a
 * whole. Numbers of readers with a confirmed address; whoever they are, and what they search for, stays with them.
 */
export const countSubscribers = defineRead({
  name: 'disclosure.count_subscribers',
  summary: { zh: '查看订阅人数', en: 'read how many readers subscribed' },
  input: countSubscribersInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async ({ tx }, _loaded, { agencyId }): Promise<SubscriberAccount> => {
    const columns = await columnsOf(tx, agencyId);
    const ownColumns = columns.flatMap(({ id, fixed }) => (fixed ? [] : [id]));
    const runsPortal = (await siteOf(tx)).agencyId === agencyId;
    const frame = siteFrame();
    return {
      agency: await countsOf(tx, { agencyId, ownColumns }, columns),
      portal: runsPortal ? await countsOf(tx, { fixedColumns: frame.map(({ id }) => id) }, frame) : null,
    };
  },
});

async function countsOf(tx: Tx, scope: WishScope, columns: readonly Column[]): Promise<SubscriberCounts> {
  const byWish = await readersByWish(tx, scope);
  const byColumn = await readersByColumn(tx, scope);
  return {
    subscribers: toldCount(byWish.all),
    wishes: wishKindSchema.options.flatMap((wish) =>
      byWish[wish] > 0 ? [{ wish, subscribers: toldCount(byWish[wish]) }] : [],
    ),
    columns: columns.flatMap(({ id, name }) => {
      const count = byColumn.get(id);
      return count ? [{ columnId: id, name, subscribers: toldCount(count) }] : [];
    }),
  };
}
