import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { useForReportInput, type Aggregate } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { collectionsOf, lockCollection, updateCollection } from '../../store/collection/collections.ts';
import { sumOf } from '../../views/collection/sum.ts';
import { lockedCollection, ofOffice } from '../collection/load-collection.ts';
import { recordCollection } from '../collection/record-collection.ts';
import { shownAggregate } from './get-aggregate.ts';

/**
 * Lets the office's own annual report of the year take its tables from the sum, or from its own records again. One
 * collection a year at most. Fact: `reporting.sum_used_for_report`.
 */
export const useForReport = defineAct({
  name: 'reporting.use_for_report',
  summary: { zh: '汇总用于本机关年度报告', en: 'use the sum for the office’s own report' },
  input: useForReportInput,
  load: lockedCollection,
  subject: ofOffice,
  act: async (ctx, collection, { use }): Promise<Aggregate> => {
    if (use) {
      const { counted } = await sumOf(ctx.tx, collection);
      if (counted.every(({ own }) => own)) throw refuseCollecting('nothing_to_sum', 'use');
    }
    for (const { id } of await collectionsOf(ctx.tx, collection.agency_id, collection.year)) {
      // Locked before it is written whole: somebody may be revising or closing it just now.
      const other = (await lockCollection(ctx.tx, id))!;
      const wanted = use && other.id === collection.id;
      if (other.used_for_report === wanted || (!use && other.id !== collection.id)) continue;
      const row = { ...other, used_for_report: wanted };
      await updateCollection(ctx.tx, row);
      await recordCollection(ctx, row, 'reporting.sum_used_for_report', { use: wanted });
    }
    return shownAggregate(ctx, { ...collection, used_for_report: use });
  },
});
