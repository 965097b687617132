import type { CompiledReport } from '../domain/compiled-report.ts';
import { cellsOf } from '../domain/format/cells.ts';
import { reportDocument } from './report-document.ts';

/** The report as data: figures by cell id in reading order, the ids each counted, the written parts. */
export function reportJson(report: CompiledReport): string {
  const { agency, year, format, period, publishedOn, narrative, cells, charts = [] } = report;
  const ids = cellsOf(format);
  const body = {
    agency,
    year,
    version: report.version ?? 1,
    corrects_because: report.reason ?? null,
    format,
    title: reportDocument(report).title,
    state: publishedOn === null ? 'draft' : 'published',
    published_on: publishedOn,
    period,
    tables: Object.fromEntries(ids.map((id) => [id, cells[id]!.value])),
    members: Object.fromEntries(ids.map((id) => [id, cells[id]!.members])),
    narrative,
    charts: charts.map(({ chart }) => chart),
  };
  return `${JSON.stringify(body)}\n`;
}
