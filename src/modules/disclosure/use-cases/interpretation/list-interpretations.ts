import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listInterpretationsInput, type InterpretationList } from '../../contract/interpretation-list.ts';
import { chooseRows } from '../../views/interpretation/choose-rows.ts';
import { interpretationRows } from '../../views/interpretation/duty-rows.ts';

/** What an agency owes, prepares and has published to explain its documents, the most urgent first. */
export const listInterpretations = defineRead({
  name: 'disclosure.list_interpretations',
  summary: { zh: '查看政策解读清单', en: 'list the interpretations of documents' },
  input: listInterpretationsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, page, pageSize, ...asked }): Promise<InterpretationList> => {
    const { rows, byState } = chooseRows(await interpretationRows(ctx, agencyId), asked);
    const from = (page - 1) * pageSize;
    return { items: rows.slice(from, from + pageSize), total: rows.length, page, pageSize, byState };
  },
});
