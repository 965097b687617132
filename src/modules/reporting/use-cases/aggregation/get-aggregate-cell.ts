import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { aggregateCellInput, type AggregateCell } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { aggregateCellView } from '../../views/collection/aggregate-view.ts';
import { sumOf } from '../../views/collection/sum.ts';
import { loadCollection, ofOffice } from '../collection/load-collection.ts';

/** The agencies behind one figure of the sum, with what each reports and what is taken off. */
export const getAggregateCell = defineRead({
  name: 'reporting.get_aggregate_cell',
  summary: { zh: '查看汇总数字由哪些机关组成', en: 'open the agencies behind a figure of the sum' },
  input: aggregateCellInput,
  load: loadCollection,
  subject: ofOffice,
  act: async (ctx, collection, { cell }): Promise<AggregateCell> => {
    const whole = await sumOf(ctx.tx, collection);
    if (!whole.sum.cells.has(cell)) throw refuseCollecting('unknown_sum_cell', 'cell');
    return aggregateCellView(whole, cell);
  },
});
