import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { ledgerHeight } from '../../../../kernel/ledger/height.ts';
import { axisCountsInput, type AxisCounts } from '../../contract.ts';
import { catalogueAxes } from '../../views/scheme/axes.ts';

interface Kept {
  readonly facts: number;
  readonly at: number;
  readonly today: string;
  readonly counts: AxisCounts;
}
/** Counts stay this long although something was recorded: a busy house would count all the time. */
const FRESH_MS = 10_000;
const MOST_KEPT = 200;
/** By house (its file store) and agency. */
const houses = new WeakMap<object, Map<string, Kept>>();

/**
 * How many released documents stand under each topic, form, kind, agency, target group and year; of one agency or all.
 * Counted again when something was recorded since, at most every ten seconds.
 */
export const axisCounts = defineRead({
  name: 'disclosure.axis_counts',
  summary: { zh: '查看目录各分类的数量', en: 'read the axes of the catalogue' },
  input: axisCountsInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId }): Promise<AxisCounts> => {
    const kept = houses.get(ctx.files) ?? new Map<string, Kept>();
    houses.set(ctx.files, kept);
    const known = kept.get(agencyId ?? '');
    const { facts } = await ledgerHeight(ctx.tx);
    const at = ctx.now.getTime();
    const isFresh =
      known?.today === ctx.today && (known.facts === facts || Math.abs(at - known.at) < FRESH_MS);
    if (known && isFresh) return known.counts;
    const counts = await catalogueAxes(ctx.tx, agencyId, ctx.today);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(agencyId ?? '', { facts, at, today: ctx.today, counts });
    return counts;
  },
});
