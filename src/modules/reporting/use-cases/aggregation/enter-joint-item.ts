import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { enterJointItemInput, type Aggregate } from '../../contract.ts';
import { aggregate } from '../../domain/aggregation/aggregate.ts';
import { entriesOf } from '../../domain/aggregation/joint-items.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { insertJointItem } from '../../store/collection/joint-items.ts';
import { jointItem, sumOf } from '../../views/collection/sum.ts';
import { lockedCollection, ofOffice } from '../collection/load-collection.ts';
import { shownAggregate } from './get-aggregate.ts';
import { recordJointItem } from './record-joint-item.ts';

/**
 * Declares something that several agencies did jointly and all reported: it stays in the report of one and is taken off
 * the others. Each of them must report at least that many. Fact: `reporting.joint_item_entered`.
 */
export const enterJointItem = defineAct({
  name: 'reporting.enter_joint_item',
  summary: { zh: '登记共同事项', en: 'enter a joint item' },
  input: enterJointItemInput,
  load: lockedCollection,
  subject: ofOffice,
  act: async (ctx, collection, { title, reason, what, agencies, countedById }): Promise<Aggregate> => {
    const entries = entriesOf(what);
    if (!entries) throw refuseCollecting('joint_cells_unknown', 'what');
    const { counted, items } = await sumOf(ctx.tx, collection);
    const present = new Set(counted.map(({ memberId }) => memberId));
    const members = [...new Set(agencies)];
    if (members.some((id) => !present.has(id))) throw refuseCollecting('joint_agency_unknown', 'agencies');
    const id = newId(ctx.now.getTime());
    const item = { id, title, entries, members, countedBy: countedById };
    const contributions = counted.map(({ contribution }) => contribution);
    const { short } = aggregate(contributions, [...items.map(jointItem), item]);
    if (short.some(({ itemId }) => itemId === id)) throw refuseCollecting('joint_too_many', 'what');
    const row = await insertJointItem(ctx.tx, {
      agency_id: collection.agency_id,
      collection_id: collection.id,
      id,
      title,
      reason,
      entries: JSON.stringify(entries),
      members: JSON.stringify(members),
      counted_by: countedById,
      entered_on: ctx.today,
      entered_by: ctx.actor.id,
      removed_on: null,
    });
    await recordJointItem(ctx, row, 'reporting.joint_item_entered', {
      entries,
      members,
      counted_by: countedById,
    });
    return shownAggregate(ctx, collection);
  },
});
