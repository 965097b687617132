import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { reasonedActInput, type Acted } from '../../contract.ts';
import { acted, loadVersion, ofVersion, reportFor } from './load-version.ts';
import { saveWithFact } from './record-report-fact.ts';

/** Takes the freezing of the figures back while the report is a draft; they follow the records again. Fact: `reporting.report_unfrozen`. */
export const unfreezeReport = defineAct({
  name: 'reporting.unfreeze_report',
  summary: { zh: '解除年度报告数据冻结', en: 'take the freezing of the figures back' },
  input: reasonedActInput,
  load: loadVersion,
  subject: ofVersion,
  act: async (ctx, loaded, { reason }): Promise<Acted> => {
    await reportFor(ctx, loaded, 'unfreeze');
    const row = { ...loaded.row, snapshot: null };
    return acted(
      loaded.agency,
      await saveWithFact(ctx, row, { kind: 'reporting.report_unfrozen', data: { reason } }),
    );
  },
});
