import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { aggregateInput, type AgencyComparison } from '../../contract.ts';
import { compareAgencies as compare } from '../../domain/aggregation/compare-agencies.ts';
import { comparisonMinimum } from '../../store/collection/comparison-minimum.ts';
import { MEASURE_WORDS } from '../../templates/collection/sum-words.ts';
import { sumOf } from '../../views/collection/sum.ts';
import { loadCollection, ofOffice } from '../collection/load-collection.ts';

/** Rates of the agencies of the sum side by side; few cases give no rate and no rank. */
export const compareAgencies = defineRead({
  name: 'reporting.compare_agencies',
  summary: { zh: '比较各机关', en: 'compare agencies' },
  input: aggregateInput,
  load: loadCollection,
  subject: ofOffice,
  act: async (ctx, collection): Promise<AgencyComparison> => {
    const minimum = await comparisonMinimum(ctx.tx, collection.agency_id);
    const { counted } = await sumOf(ctx.tx, collection);
    const agencies = new Map(counted.map(({ memberId, name, kind }) => [memberId, { memberId, name, kind }]));
    const contributions = counted.map(({ contribution }) => contribution);
    return {
      collectionId: collection.id,
      year: collection.year,
      minimum,
      measures: compare(contributions, minimum).map(({ id, overall, rows }) => ({
        id,
        ...MEASURE_WORDS[id],
        overall,
        rows: rows.map((row) => ({ ...agencies.get(row.memberId)!, ...row })),
      })),
    };
  },
});
