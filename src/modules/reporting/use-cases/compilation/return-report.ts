import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { reasonedActInput, type Acted } from '../../contract.ts';
import { stageOf } from '../../domain/compilation/stage.ts';
import { acted, loadVersion, ofVersion, reportFor } from './load-version.ts';
import { saveWithFact, unsigned } from './record-report-fact.ts';

/** Returns a checked or approved report to draft with the reason; its figures stay frozen. Fact: `reporting.report_returned`. */
export const returnReport = defineAct({
  name: 'reporting.return_report',
  summary: { zh: '退回年度报告', en: 'return the annual report to draft' },
  input: reasonedActInput,
  load: loadVersion,
  subject: ofVersion,
  act: async (ctx, loaded, { reason }): Promise<Acted> => {
    await reportFor(ctx, loaded, 'return');
    const data = { from: stageOf(loaded.row), reason };
    const row = await saveWithFact(ctx, unsigned(loaded.row), { kind: 'reporting.report_returned', data });
    return acted(loaded.agency, row);
  },
});
