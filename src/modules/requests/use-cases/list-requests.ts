import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listRequestsInput } from '../contract/list.ts';
import type { ListRequestsOutput } from '../contract/list.ts';
import { toCaseRow } from '../views/case-row.ts';
import { listAgencyId, readableScopes } from './list-scope.ts';
import { listCounts, openCases, queryCases } from './query-cases.ts';
import { rowNames } from './row-names.ts';

/** One of the work lists, filtered, sorted and paged, with the counts of all lists. */
export const listRequests = defineRead({
  name: 'requests.list_requests',
  summary: { zh: '查看申请列表', en: 'list requests' },
  input: listRequestsInput,
  load: async (ctx, input) => listAgencyId(ctx.actor, input.agencyId),
  subject: (agencyId) => (agencyId === undefined ? {} : { agencyId }),
  act: async (ctx, agencyId, input): Promise<ListRequestsOutput> => {
    const { page, pageSize, below = false } = input;
    const scopes = agencyId === undefined ? [] : readableScopes(ctx, agencyId, below);
    const open = await openCases(ctx, scopes);
    const { cases, total } = await queryCases(ctx, scopes, open, input, {
      limit: pageSize,
      offset: (page - 1) * pageSize,
    });
    const names = await rowNames(
      ctx,
      cases.map(({ row }) => row),
    );
    return {
      today: ctx.today,
      rows: cases.map((one) => toCaseRow(one, names, ctx.cipher, ctx.today)),
      total,
      page,
      pageSize,
      counts: await listCounts(ctx, scopes, open),
    };
  },
});
