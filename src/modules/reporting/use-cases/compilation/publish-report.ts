import { dateInShanghai } from '../../../../kernel/dates.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { publishInput, type Acted } from '../../contract.ts';
import type { CompiledReport } from '../../domain/compiled-report.ts';
import { refuse } from '../../messages.ts';
import { refuseCompilation } from '../../messages/compilation.ts';
import { renderReport, type RenderedFormat } from '../../rendering/render-report.ts';
import { reportRows, type ReportRow } from '../../store/reports.ts';
import type { WorkingReport } from '../../views/compiled-report.ts';
import { acted, loadVersion, ofVersion, reportFor } from './load-version.ts';
import { saveWithFact } from './record-report-fact.ts';
import { checkedForSigning, signature } from './sign.ts';

/**
 * Publishes the report exactly as it was approved, frozen with the list behind every figure, the figures its text is
 * bound to, its charts, and the files as they are handed out. Being late (Art. 49) does not stop it, it stays visible.
 * Fact: `reporting.report_published`, legal date = day of publication.
 */
export const publishReport = defineAct({
  name: 'reporting.publish_report',
  summary: { zh: '发布年度报告', en: 'publish the annual report' },
  input: publishInput,
  load: loadVersion,
  subject: ofVersion,
  act: async (ctx, loaded, { year, on = ctx.today }): Promise<Acted> => {
    const { row, agency } = loaded;
    if (on > ctx.today) throw refuse('publish_in_future', 'on');
    if (on <= `${year}-12-31`) throw refuse('published_before_year_end', 'on');
    const working = await reportFor(ctx, loaded, 'publish');
    // An earlier day would hide that the report came out late (Art. 49), or before the version it corrects.
    if (on < dateInShanghai(new Date(row.approved!.at))) throw refuse('published_before_approval', 'on');
    const released = signature(ctx, working.report, '');
    if (released.hash !== row.approved?.hash) throw refuseCompilation('changed_since_signed');
    const frozen = frozenReport(working, row.snapshot!.position, on, await firstPublication(ctx, row));
    const findings = await checkedForSigning(ctx, working, frozen);
    const saved = await saveWithFact(
      ctx,
      {
        ...row,
        published_on: on,
        frozen,
        snapshot: null,
        released,
        html_file_id: await keep(ctx, frozen, 'html'),
        docx_file_id: await keep(ctx, frozen, 'docx'),
        pdf_file_id: await keep(ctx, frozen, 'pdf'),
        xlsx_file_id: await keep(ctx, frozen, 'xlsx'),
        json_file_id: await keep(ctx, frozen, 'json'),
      },
      {
        kind: 'reporting.report_published',
        legalOn: on,
        data: {
          cells_sha256: sha256(canonicalJson(frozen.cells)),
          content_sha256: released.hash,
          position: row.snapshot!.position,
          findings: findings.map(({ code, severity }) => ({ code, severity })),
        },
      },
    );
    return acted(agency, saved);
  },
});

function frozenReport(
  { report, stored, basis }: WorkingReport,
  position: number,
  publishedOn: string,
  firstPublishedOn: string | null,
): CompiledReport {
  const { records, previous } = basis;
  const bound = { narrative: stored, records, previous, position };
  return { ...report, publishedOn, ...(firstPublishedOn ? { firstPublishedOn } : {}), bound };
}

/** When the version this one corrects first came out; null for the first version. */
async function firstPublication(
  ctx: ActContext,
  { agency_id, year, version }: ReportRow,
): Promise<string | null> {
  if (version === 1) return null;
  const versions = await reportRows(ctx.tx, agency_id, year);
  return versions.findLast(({ published_on }) => published_on !== null)?.published_on ?? null;
}

async function keep(ctx: ActContext, report: CompiledReport, format: RenderedFormat): Promise<string> {
  const { name, mediaType, content } = await renderReport(report, format);
  const file = {
    agencyId: report.agency.id,
    name,
    mediaType,
    content,
    sealed: false,
    createdBy: ctx.actor.id,
  };
  return (await ctx.files.put(ctx.tx, file, ctx.now)).id;
}
