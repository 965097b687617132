import { documentToDocx, documentToPdf } from '../../../kernel/documents/index.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { reportDocument } from './report-document.ts';
import { reportHtml } from './report-html.ts';
import { reportJson } from './report-json.ts';
import { reportSheet } from './report-sheet.ts';

export const REPORT_MEDIA = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;
export type RenderedFormat = keyof typeof REPORT_MEDIA;

export interface RenderedReport {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The report as a file. All formats come from one description, so that they cannot differ. */
export async function renderReport(report: CompiledReport, format: RenderedFormat): Promise<RenderedReport> {
  const name = `${reportDocument(report).title}.${format}`;
  return { name, mediaType: REPORT_MEDIA[format], content: await contentOf(report, format) };
}

async function contentOf(report: CompiledReport, format: RenderedFormat): Promise<Buffer> {
  switch (format) {
    case 'html':
      return Buffer.from(reportHtml(report), 'utf8');
    case 'docx':
      return documentToDocx(reportDocument(report));
    case 'pdf':
      return Buffer.from(await documentToPdf(reportDocument(report)));
    case 'xlsx':
      return reportSheet(report);
    case 'json':
      return Buffer.from(reportJson(report), 'utf8');
  }
}
