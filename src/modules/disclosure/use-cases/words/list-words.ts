import { homeAgencyId } from '../../../../kernel/policy/home-agency.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { personNames } from '../../../identity/index.ts';
import { listWordsInput } from '../../contract.ts';
import { countWords, HOUSE, listWords } from '../../store/checks/words.ts';

/** The words that hold for an agency: its own and the house's. */
export const listCheckedWords = defineRead({
  name: 'disclosure.list_checked_words',
  summary: { zh: '查看检查用语表', en: 'look at the list of checked words' },
  input: listWordsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { page, pageSize, ...filters }) => {
    const rows = await listWords(ctx.tx, filters, { limit: pageSize, offset: (page - 1) * pageSize });
    const names = await personNames(
      ctx.tx,
      rows.map(({ updated_by }) => updated_by),
    );
    const may = (agencyId: string): boolean => ctx.may('disclosure.add_checked_word', { agencyId });
    const mayEditHouse = may(await homeAgencyId(ctx.tx));
    const mayEditAgency = may(filters.agencyId);
    return {
      items: rows.map((row) => ({
        id: row.id,
        agencyId: row.scope === HOUSE ? null : row.scope,
        wrong: row.wrong,
        suggestion: row.suggestion,
        severity: row.severity,
        why: row.why,
        updatedAt: row.updated_at.toISOString(),
        updatedBy: names.get(row.updated_by) ?? '',
        editable: row.scope === HOUSE ? mayEditHouse : mayEditAgency,
      })),
      total: await countWords(ctx.tx, filters),
      page,
      pageSize,
      mayEditHouse,
      mayEditAgency,
    };
  },
});
