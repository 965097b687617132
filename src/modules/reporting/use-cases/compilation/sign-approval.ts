import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { signOffInput, type Acted } from '../../contract.ts';
import { refuseCompilation } from '../../messages/compilation.ts';
import { acted, loadVersion, ofVersion, reportFor } from './load-version.ts';
import { saveWithFact } from './record-report-fact.ts';
import { signature } from './sign.ts';

/**
 * The leader in charge approves the report exactly as it was checked (《条例》第四十九条; 国办公开办函〔2021〕30号: the
 * leader is the first to answer for it). Fact: `reporting.report_approved`.
 */
export const signApproval = defineAct({
  name: 'reporting.sign_approval',
  summary: { zh: '签批年度报告', en: 'approve the annual report' },
  input: signOffInput,
  load: loadVersion,
  subject: ofVersion,
  act: async (ctx, loaded, { opinion }): Promise<Acted> => {
    const { report } = await reportFor(ctx, loaded, 'approve');
    const approved = signature(ctx, report, opinion);
    if (approved.hash !== loaded.row.checked?.hash) throw refuseCompilation('changed_since_signed');
    const data = { content_sha256: approved.hash, opinion: approved.opinion };
    const row = await saveWithFact(
      ctx,
      { ...loaded.row, approved },
      { kind: 'reporting.report_approved', data },
    );
    return acted(loaded.agency, row);
  },
});
