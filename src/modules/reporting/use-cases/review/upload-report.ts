import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById, agencyByWord, type Agency } from '../../../identity/index.ts';
import { uploadReportInput, type Uploaded } from '../../contract.ts';
import { aboutKey } from '../../domain/collection/about-key.ts';
import { refuse } from '../../messages.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { judgementsOf } from '../../store/collection/judgements.ts';
import { receivedRowView } from '../../views/collection/received-view.ts';
import { highestScore } from '../../views/collection/resemblances.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';
import { keepReport } from './keep-report.ts';
import { keepUpload, prepareUpload, readUpload } from './read-upload.ts';

/**
 * Keeps a published or handed-in report for review and checks it at once, against last year's of the same agency and
 * the wording of the others when they are kept. Fact: `reporting.report_received`.
 */
export const uploadReport = defineAct({
  name: 'reporting.upload_report',
  summary: { zh: '上传年度报告审读', en: 'upload a report for review' },
  input: uploadReportInput,
  prepare: prepareUpload,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, office, input): Promise<Uploaded> => {
    // An import is public at once: it is the operator's command, with its account, and no clerk's upload.
    if (input.source === 'import' && ctx.actor.kind !== 'system')
      throw refuseCollecting('import_by_command', 'source');
    const model = await readUpload(input.file);
    const year = input.year ?? model.year;
    if (year === null || year === undefined) throw refuseCollecting('year_unclear', 'year');
    const name = input.agencyName ?? model.agency;
    const about = await whoseReport(ctx, input.aboutAgencyId, name, year);
    const agencyName = about?.name ?? name;
    if (!agencyName) throw refuseCollecting('agency_unclear', 'agencyName');
    const file = await keepUpload(ctx, office.id, input.file);
    const aboutAgencyId = about?.id ?? null;
    const { row, replacedId } = await keepReport(ctx, {
      agencyId: office.id,
      aboutAgencyId,
      agencyName,
      year,
      source: input.source,
      model,
      file,
    });
    const key = aboutKey(aboutAgencyId, agencyName);
    const judgements = await judgementsOf(ctx.tx, { agency_id: office.id, year, about_key: key });
    return { ...receivedRowView(row, judgements, highestScore(row.resemblances)), replacedId };
  },
});

/** The agency of the house a report is of: the one named by id, or the one whose full name the report bears. */
export async function whoseReport(
  { tx }: { readonly tx: Database | Tx },
  aboutAgencyId: string | undefined,
  name: string | null | undefined,
  year: number,
): Promise<Agency | undefined> {
  const lastDay = `${year}-12-31`;
  if (aboutAgencyId === undefined) {
    const found = name ? await agencyByWord(tx, name, lastDay) : undefined;
    return found?.nameHistory.some((version) => version.name === name) ? found : undefined;
  }
  const agency = await agencyById(tx, aboutAgencyId, lastDay);
  if (!agency) throw refuse('agency_not_found', 'aboutAgencyId');
  return agency;
}
