import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listPoliciesInput, type PolicyList } from '../../contract.ts';
import { findPolicies } from '../../store/policies.ts';
import { releasedByIds } from '../../store/released.ts';
import { toReleasedItem } from '../../views/released-item.ts';

/** The policy library: rules and normative documents with their validity today, by agency, topic and year. */
export const listPolicies = defineRead({
  name: 'disclosure.list_policies',
  summary: { zh: '查看政策文件库', en: 'read the policy library' },
  input: listPoliciesInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { page, pageSize, sort, ...filters }): Promise<PolicyList> => {
    const order = { sort, limit: pageSize, offset: (page - 1) * pageSize };
    const { total, ids, facets } = await findPolicies(ctx.tx, filters, order, ctx.today);
    const rows = await releasedByIds(ctx.tx, ids);
    return {
      items: ids.map((id) => {
        const row = rows.get(id)!;
        return {
          ...toReleasedItem(row, ctx.today),
          effectiveOn: row.effective_on,
          expiresOn: row.expires_on,
          repealedOn: row.repealed_on,
        };
      }),
      total,
      page,
      pageSize,
      facets,
    };
  },
});
