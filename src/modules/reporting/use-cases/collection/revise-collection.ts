import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { reviseCollectionInput } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { updateCollection, type CollectionRow } from '../../store/collection/collections.ts';
import { collectionHead } from '../../views/collection/collection-head.ts';
import { lockedCollection, ofOffice, refuseClosed } from './load-collection.ts';
import { recordCollection } from './record-collection.ts';

/** Changes title, note, dates, or whether the office's own figures are added. Fact: `reporting.collection_revised`. */
export const reviseCollection = defineAct({
  name: 'reporting.revise_collection',
  summary: { zh: '修改年度报告收集', en: 'revise a collection' },
  input: reviseCollectionInput,
  load: lockedCollection,
  subject: ofOffice,
  act: async (ctx, before, { title, note, submitBy, publishBy, includeOwn }) => {
    refuseClosed(before);
    const row: CollectionRow = {
      ...before,
      title: title || before.title,
      note: note ?? before.note,
      submit_by: submitBy ?? before.submit_by,
      publish_by: publishBy ?? before.publish_by,
      include_own: includeOwn ?? before.include_own,
    };
    if (row.submit_by <= `${row.year}-12-31`) throw refuseCollecting('dates_before_year_end', 'submitBy');
    if (row.publish_by < row.submit_by) throw refuseCollecting('publish_before_submit', 'publishBy');
    await updateCollection(ctx.tx, row);
    const { submit_by, publish_by, include_own } = row;
    await recordCollection(ctx, row, 'reporting.collection_revised', { submit_by, publish_by, include_own });
    return collectionHead(ctx.tx, row, ctx.today);
  },
});
