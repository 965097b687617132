import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { closeCollectionInput } from '../../contract.ts';
import { updateCollection } from '../../store/collection/collections.ts';
import { collectionHead } from '../../views/collection/collection-head.ts';
import { lockedCollection, ofOffice, refuseClosed } from './load-collection.ts';
import { recordCollection } from './record-collection.ts';

/** Ends a collection: nothing can be handed in any more; its sum stays. Fact: `reporting.collection_closed`. */
export const closeCollection = defineAct({
  name: 'reporting.close_collection',
  summary: { zh: '结束年度报告收集', en: 'close a collection' },
  input: closeCollectionInput,
  load: lockedCollection,
  subject: ofOffice,
  act: async (ctx, before) => {
    refuseClosed(before);
    const row = { ...before, closed_on: ctx.today };
    await updateCollection(ctx.tx, row);
    await recordCollection(ctx, row, 'reporting.collection_closed', {});
    return collectionHead(ctx.tx, row, ctx.today);
  },
});
