import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { submitReportInput } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { modelOfReport } from '../../views/report-model.ts';
import { fileOfFinished, finishedReport } from '../../views/collection/own-report.ts';
import { handIn } from './hand-in.ts';
import { lockedMember, ofMemberItself } from './load-collection.ts';

/**
 * An agency of the house hands in its report as its leader approved it, or as it was published. Only its own people do
 * this (《条例》第四十九条: it submits its report). Fact: `reporting.report_submitted`.
 */
export const submitReport = defineAct({
  name: 'reporting.submit_report',
  summary: { zh: '报送本机关年度报告', en: 'hand in the agency’s annual report' },
  input: submitReportInput,
  load: lockedMember,
  subject: ofMemberItself,
  act: async (ctx, place, { note }) => {
    const { collection, member } = place;
    if (member.about_agency_id === null) throw refuseCollecting('not_in_system', 'memberId');
    const finished = await finishedReport(ctx, member.about_agency_id, collection.year);
    if (!finished) throw refuseCollecting('own_report_not_approved', 'memberId');
    return handIn(ctx, place, {
      via: 'system',
      source: 'submission',
      model: await modelOfReport(finished.report),
      note,
      file: () => fileOfFinished(ctx, finished),
    });
  },
});
