import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { signOffInput, type Acted } from '../../contract.ts';
import { acted, loadVersion, ofVersion, reportFor } from './load-version.ts';
import { saveWithFact } from './record-report-fact.ts';
import { checkedForSigning, signature } from './sign.ts';

/**
 * Signs that the report was checked: by somebody other than who wrote last, with no finding left that stops it. The
 * text as it stands is copied into the report and bound. Fact: `reporting.report_checked`.
 */
export const signCheck = defineAct({
  name: 'reporting.sign_check',
  summary: { zh: '核稿年度报告', en: 'sign the annual report as checked' },
  input: signOffInput,
  load: loadVersion,
  subject: ofVersion,
  act: async (ctx, loaded, { opinion }): Promise<Acted> => {
    const working = await reportFor(ctx, loaded, 'check');
    await checkedForSigning(ctx, working, working.report);
    const checked = signature(ctx, working.report, opinion);
    const row = { ...loaded.row, narrative: working.stored, checked };
    const data = { content_sha256: checked.hash, opinion: checked.opinion };
    return acted(loaded.agency, await saveWithFact(ctx, row, { kind: 'reporting.report_checked', data }));
  },
});
