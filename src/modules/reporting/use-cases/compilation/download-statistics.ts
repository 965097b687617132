import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { periodFileInput } from '../../contract.ts';
import { statisticsFile } from '../../rendering/statistics-file.ts';
import { compileCells } from '../../views/compiled-cells.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** Tables 2–4 of any period, a quarter for example, as a file from the ledger as it stands. */
export const downloadStatistics = defineRead({
  name: 'reporting.download_statistics',
  summary: { zh: '下载任意期间统计表', en: 'download the tables of a period' },
  input: periodFileInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId, input.to < ctx.today ? input.to : ctx.today),
  subject: ofAgency,
  act: async (ctx, { id, code, name }, { from, to, format }) => {
    const cells = Object.fromEntries(await compileCells(ctx.tx, id, { from, to }));
    return statisticsFile({ agency: { id, code, name }, period: { from, to }, cells }, format);
  },
});
