import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { aggregateInput, type Aggregate } from '../../contract.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import { aggregateView } from '../../views/collection/aggregate-view.ts';
import { publishedWithoutSum } from '../../views/collection/report-without-sum.ts';
import { sumOf } from '../../views/collection/sum.ts';
import { loadCollection, ofOffice } from '../collection/load-collection.ts';

/** The accepted reports of a collection added up, joint items once. */
export const getAggregate = defineRead({
  name: 'reporting.get_aggregate',
  summary: { zh: '查看年度报告汇总', en: 'see the sum of the reports' },
  input: aggregateInput,
  load: loadCollection,
  subject: ofOffice,
  act: (ctx, collection): Promise<Aggregate> => shownAggregate(ctx, collection),
});

/** The sum as it is now, for those who see or change it. */
export async function shownAggregate(ctx: ActContext, collection: CollectionRow): Promise<Aggregate> {
  return {
    ...(await aggregateView(ctx.tx, await sumOf(ctx.tx, collection))),
    publishedWithoutSum: await publishedWithoutSum(ctx.tx, collection),
    mayManage: ctx.may('reporting.enter_joint_item', ofOffice(collection)),
  };
}
