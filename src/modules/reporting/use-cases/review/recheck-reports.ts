import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { recheckInput, type Rechecked } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { storableJson, unpackReport } from '../../store/collection/packed-report.ts';
import { standingOfYear, updateReceived } from '../../store/collection/received-reports.ts';
import { checkReceived } from '../../views/collection/check-received.ts';
import { wordingOf } from '../../views/collection/text-extracts.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';
import { recordReceived } from './keep-report.ts';

/**
 * Checks a report, or all of a year, again: with today's checks, with last year's reports that came in meanwhile, and
 * against the wording of all that are there now. Judgements stay. Fact: `reporting.report_rechecked`.
 */
export const recheckReports = defineAct({
  name: 'reporting.recheck_reports',
  summary: { zh: '重新核对收到的年度报告', en: 'check received reports again' },
  input: recheckInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, office, { year, id }): Promise<Rechecked> => {
    const all = await standingOfYear(ctx.tx, office.id, year);
    const chosen = all.filter((row) => id === undefined || row.id === id);
    if (id !== undefined && chosen.length === 0) throw refuseCollecting('report_not_found', 'id');
    const wording = await wordingOf(ctx.tx, office.id, year);
    const changed: Rechecked['changed'] = [];
    for (const row of chosen) {
      const about = {
        agencyId: row.agency_id,
        aboutAgencyId: row.about_agency_id,
        aboutKey: row.about_key,
        agencyName: row.agency_name,
        year,
      };
      const model = unpackReport(row.model);
      const { findings, resemblances } = await checkReceived(ctx.tx, about, row.id, model, wording);
      const before = new Set(row.findings.map(({ key }) => key));
      const after = new Set(findings.map(({ key }) => key));
      const saved = await updateReceived(ctx.tx, row, {
        findings: storableJson(findings),
        resemblances: storableJson(resemblances),
        checked_at: ctx.now,
      });
      const appeared = [...after].filter((key) => !before.has(key)).length;
      const vanished = [...before].filter((key) => !after.has(key)).length;
      await recordReceived(ctx, saved, 'reporting.report_rechecked', { appeared, vanished });
      if (appeared + vanished > 0)
        changed.push({ id: row.id, agencyName: row.agency_name, appeared, vanished });
    }
    return { checked: chosen.length, changed };
  },
});
