import { blocksToHtml, documentToDocx, documentToPdf, escapeHtml } from '../../../kernel/documents/index.ts';
import type { DocumentBlock, DocumentTable, OfficialDocument } from '../../../kernel/documents/index.ts';
import { markReport, reportOfTables } from '../../../modules/reporting/index.ts';
import type { MarkedTable } from '../../../modules/reporting/index.ts';
import { REPORT_TEXT } from './text-of-reports.ts';
import type { SyntheticReport } from './synthetic-report.ts';

export const BENCH_KINDS = ['text', 'html', 'docx', 'pdf'] as const;
export type BenchKind = (typeof BENCH_KINDS)[number];
export const EXTENSIONS: Readonly<Record<BenchKind, string>> = {
  text: 'txt',
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

type Part = { title: string } | { heading: string } | { line: string } | { table: MarkedTable };

/** The official tables with the report's figures. */
function tablesOf({ tables, year }: SyntheticReport): Map<string, MarkedTable> {
  const marked = markReport(reportOfTables(tables, { year }), []);
  const blocks = marked.sections.flatMap((section) => section.blocks);
  return new Map(blocks.flatMap((block) => (block.kind === 'table' ? [[block.table, block]] : [])));
}

function partsOf(report: SyntheticReport): Part[] {
  const tables = tablesOf(report);
  const lines: Readonly<Record<string, readonly string[]>> = {
    overview: report.overview,
    problems: report.problems,
    other: report.other,
  };
  return [
    { title: REPORT_TEXT.title(report.agency, report.year) },
    { line: REPORT_TEXT.published(report.publishedOn) },
    ...Object.entries(report.titles).flatMap(([section, heading]): Part[] => {
      const table = tables.get(section);
      return [
        ...(heading === null ? [] : [{ heading }]),
        ...(lines[section] ?? []).map((line) => ({ line })),
        ...(table === undefined ? [] : [{ table }]),
      ];
    }),
  ];
}

/** Plain text, cells divided by bars. */
function toText(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('title' in part) return part.title;
      if ('heading' in part) return part.heading;
      if ('line' in part) return part.line;
      return part.table.rows.map((row) => row.map(({ text }) => text).join(' | ')).join('\n');
    })
    .join('\n');
}

function documentTable({ columns, headerRows, rows }: MarkedTable): DocumentTable {
  return {
    columns,
    headerRows,
    fontSize: 9,
    rows: rows.map((row) =>
      row.map(({ text, label, colspan, rowspan }) => ({ text, header: label, colspan, rowspan })),
    ),
  };
}

function toDocument(report: SyntheticReport, parts: readonly Part[]): OfficialDocument {
  const blocks = parts.map((part): DocumentBlock => {
    if ('title' in part) return { kind: 'title', text: part.title };
    if ('heading' in part) return { kind: 'heading', level: 1, text: part.heading };
    if ('line' in part) return { kind: 'paragraph', text: part.line };
    return { kind: 'table', table: documentTable(part.table) };
  });
  const title = REPORT_TEXT.title(report.agency, report.year);
  return { title, author: report.agency, date: report.publishedOn, blocks };
}

/** The bytes of a report as a file of a kind, by the renderers of this program. */
export async function writeReport(report: SyntheticReport, kind: BenchKind): Promise<string | Uint8Array> {
  const parts = partsOf(report);
  if (kind === 'text') return toText(parts);
  const document = toDocument(report, parts);
  if (kind === 'docx') return documentToDocx(document);
  if (kind === 'pdf') return documentToPdf(document);
  const head = `<meta charset="utf-8"><title>${escapeHtml(document.title)}</title>`;
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${blocksToHtml(document.blocks)}</body></html>`;
}
