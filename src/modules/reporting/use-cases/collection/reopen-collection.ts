import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { closeCollectionInput } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { updateCollection } from '../../store/collection/collections.ts';
import { collectionHead } from '../../views/collection/collection-head.ts';
import { lockedCollection, ofOffice } from './load-collection.ts';
import { recordCollection } from './record-collection.ts';

/** Opens a closed collection again. Fact: `reporting.collection_reopened`. */
export const reopenCollection = defineAct({
  name: 'reporting.reopen_collection',
  summary: { zh: '重新开启年度报告收集', en: 'reopen a collection' },
  input: closeCollectionInput,
  load: lockedCollection,
  subject: ofOffice,
  act: async (ctx, before) => {
    if (before.closed_on === null) throw refuseCollecting('collection_open', 'id');
    const row = { ...before, closed_on: null };
    await updateCollection(ctx.tx, row);
    await recordCollection(ctx, row, 'reporting.collection_reopened', {});
    return collectionHead(ctx.tx, row, ctx.today);
  },
});
