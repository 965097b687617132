import type { CompiledReport } from '../domain/compiled-report.ts';
import { cellsOf } from '../domain/format/cells.ts';
import { NARRATIVE_PARTS } from '../domain/narrative.ts';
import { REPORT_WORDING } from '../templates/report-wording.ts';

/**
 * The report as data: figures by cell id in reading order, the ids each counted, the written parts, the charts. Every
 * key is named here, so that a report read back from the database gives the same bytes.
 */
export function reportJson(report: CompiledReport): string {
  const { agency, year, format, period, publishedOn, narrative, cells, charts = [] } = report;
  const ids = cellsOf(format);
  const body = {
    agency: { id: agency.id, code: agency.code, name: agency.name },
    year,
    version: report.version ?? 1,
    corrects_because: report.reason ?? null,
    format,
    title: REPORT_WORDING.title(agency.name, year),
    state: publishedOn === null ? 'draft' : 'published',
    published_on: publishedOn,
    first_published_on: report.firstPublishedOn ?? publishedOn,
    period: { from: period.from, to: period.to },
    tables: Object.fromEntries(ids.map((id) => [id, cells[id]!.value])),
    members: Object.fromEntries(ids.map((id) => [id, cells[id]!.members])),
    narrative: Object.fromEntries(NARRATIVE_PARTS.map((part) => [part, narrative[part]])),
    charts: charts.map(({ id, chart: { title, unit, categoryLabel, categories, series } }) => ({
      id,
      title,
      unit,
      category_label: categoryLabel,
      categories,
      series: series.map(({ name, values }) => ({ name, values })),
    })),
  };
  return `${JSON.stringify(body)}\n`;
}
