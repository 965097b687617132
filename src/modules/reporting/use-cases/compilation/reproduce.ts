import { sha256 } from '../../../../kernel/json.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { reportFormatSchema, versionInput, type Reproduction } from '../../contract.ts';
import { refuse } from '../../messages.ts';
import { renderReport } from '../../rendering/render-report.ts';
import { publishedRow } from '../../store/reports.ts';
import { keptFileId } from '../../views/report-file.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';

/**
 * Makes a published version again from what was frozen and holds each file against the one that was kept, by SHA-256.
 * HTML and JSON carry every figure and word, so that they prove the report; the others prove how it was set.
 */
export const reproduceReport = defineRead({
  name: 'reporting.reproduce_report',
  summary: { zh: '重现已发布的年度报告', en: 'make a published annual report again' },
  input: versionInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, version }): Promise<Reproduction> => {
    const row = await publishedRow(ctx.tx, { agencyId: agency.id, year, version });
    if (!row?.frozen) throw refuse('not_published', 'year');
    const files: Reproduction['files'] = [];
    for (const format of reportFormatSchema.options) {
      const keptId = keptFileId(row, format);
      if (keptId === null) continue;
      const kept = sha256((await ctx.files.read(ctx.tx, keptId)).content);
      const made = sha256((await renderReport(row.frozen, format)).content);
      files.push({ format, kept, made, identical: kept === made });
    }
    const proving = files.filter(({ format }) => format === 'html' || format === 'json');
    return { version: row.version, ok: proving.every(({ identical }) => identical), files };
  },
});
