import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listReceivedInput, type ReceivedList } from '../../contract.ts';
import { receivedList } from '../../views/collection/received-list.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** The reports an office keeps, by year, state, severity, code, source and name. */
export const listReceived = defineRead({
  name: 'reporting.list_received',
  summary: { zh: '查看收到的年度报告', en: 'see the reports received' },
  input: listReceivedInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, office, choice): Promise<ReceivedList> => {
    const subject = { agencyId: office.id };
    return {
      ...(await receivedList(ctx.tx, choice)),
      mayUpload: ctx.may('reporting.upload_report', subject),
      mayJudge: ctx.may('reporting.judge_findings', subject),
    };
  },
});
