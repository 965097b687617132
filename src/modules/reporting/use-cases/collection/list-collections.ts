import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listCollectionsInput, type CollectionList } from '../../contract.ts';
import { collectionsOf } from '../../store/collection/collections.ts';
import { collectionHead } from '../../views/collection/collection-head.ts';
import { publishedWithoutSum } from '../../views/collection/report-without-sum.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** The collections of an office, newest year first, with how many agencies stand where. */
export const listCollections = defineRead({
  name: 'reporting.list_collections',
  summary: { zh: '查看年度报告收集', en: 'see the collections of reports' },
  input: listCollectionsInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, office): Promise<CollectionList> => {
    const collections: CollectionList['collections'] = [];
    for (const row of await collectionsOf(ctx.tx, office.id))
      collections.push({
        ...(await collectionHead(ctx.tx, row, ctx.today)),
        publishedWithoutSum: await publishedWithoutSum(ctx.tx, row),
      });
    const mayOpen = ctx.may('reporting.open_collection', { agencyId: office.id });
    return { agencyId: office.id, collections, mayOpen };
  },
});
