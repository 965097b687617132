import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { removeJointItemInput, type Aggregate } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { jointItemsOf, removeJointItem as removeRow } from '../../store/collection/joint-items.ts';
import { lockedCollection, ofOffice } from '../collection/load-collection.ts';
import { shownAggregate } from './get-aggregate.ts';
import { recordJointItem } from './record-joint-item.ts';

/** Takes a joint item back: all who report it count again. Fact: `reporting.joint_item_removed`, with the reason. */
export const removeJointItem = defineAct({
  name: 'reporting.remove_joint_item',
  summary: { zh: '撤销共同事项', en: 'take a joint item back' },
  input: removeJointItemInput,
  load: lockedCollection,
  subject: ofOffice,
  act: async (ctx, collection, { itemId, reason }): Promise<Aggregate> => {
    const found = (await jointItemsOf(ctx.tx, collection)).find(({ id }) => id === itemId);
    if (!found) throw refuseCollecting('joint_item_not_found', 'itemId');
    const row = await removeRow(ctx.tx, found, ctx.today);
    await recordJointItem(ctx, row, 'reporting.joint_item_removed', { reason });
    return shownAggregate(ctx, collection);
  },
});
