import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listAgencies, subordinateIds } from '../../../identity/index.ts';
import { proposeCollectionInput, type CollectionProposal } from '../../contract.ts';
import { statutoryDueOn } from '../../domain/collection/member-standing.ts';
import { collectionsOf } from '../../store/collection/collections.ts';
import { COLLECTION_WORDING } from '../../templates/collection/words.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** Internal dates that many local notices set: submission by 20 January, publication by the statutory day. */
const SUBMIT_DAY = '01-20';

/**
 * What a new collection would begin with: every agency below the office at the end of the year. An agency below another
 * government is proposed as contained in that government's report.
 */
export const proposeCollection = defineRead({
  name: 'reporting.propose_collection',
  summary: { zh: '准备年度报告收集', en: 'prepare a collection of annual reports' },
  input: proposeCollectionInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, office, { year }): Promise<CollectionProposal> => {
    const lastDay = `${year}-12-31`;
    const on = lastDay < ctx.today ? lastDay : ctx.today;
    const below = new Set(await subordinateIds(ctx.tx, office.id, on));
    const agencies = await listAgencies(ctx.tx, { on });
    const byId = new Map(agencies.map((agency) => [agency.id, agency]));
    const governmentBetween = (parentId: string | null): string | null => {
      const parent = parentId === null || parentId === office.id ? undefined : byId.get(parentId);
      if (!parent) return null;
      return parent.kind === 'government' ? parent.name : governmentBetween(parent.parentId);
    };
    return {
      agencyId: office.id,
      year,
      title: COLLECTION_WORDING.title(year),
      submitBy: `${year + 1}-${SUBMIT_DAY}`,
      publishBy: statutoryDueOn('department', year),
      existingId: (await collectionsOf(ctx.tx, office.id, year))[0]?.id ?? null,
      members: agencies
        .filter(({ id }) => below.has(id))
        .map(({ id, name, kind, parentId }) => ({
          aboutAgencyId: id,
          name,
          kind,
          statutoryDueOn: statutoryDueOn(kind, year),
          containedInName: governmentBetween(parentId),
        })),
    };
  },
});
