import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { exportSchemeInput } from '../../contract.ts';
import { chosenItems } from '../../views/scheme/chosen-items.ts';
import { schemeItems } from '../../views/scheme/scheme-items.ts';
import { sheetOfScheme } from '../../views/scheme/scheme-sheet.ts';

/** The scheme under the filters as a file that can be imported again. */
export const exportScheme = defineRead({
  name: 'disclosure.export_scheme',
  summary: { zh: '导出主动公开基本目录', en: 'export the publication scheme' },
  input: exportSchemeInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { format, ...filters }) => {
    const items = await schemeItems(ctx.tx, filters.agencyId, ctx.today);
    return sheetOfScheme(chosenItems(items, filters), { format, today: ctx.today });
  },
});
