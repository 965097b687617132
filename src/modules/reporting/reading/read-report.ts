import type { ReportModel } from '../domain/checking/report-model.ts';
import { assembleReport } from './assemble-report.ts';
import type { SourceDocument } from './blocks.ts';
import { decodeText } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import { readingFailure } from './reading-failure.ts';
import { docxSource } from './sources/docx-source.ts';
import { htmlSource } from './sources/html-source.ts';
import { pdfSource } from './sources/pdf-source.ts';
import { plainSource } from './sources/plain-source.ts';

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]!.slice(0, 120) : String(error);
}

async function readDocx(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  try {
    return await docxSource(bytes);
  } catch (error) {
    throw readingFailure('docx_damaged', name, reasonOf(error));
  }
}

async function readPdf(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  let source: SourceDocument;
  try {
    source = await pdfSource(bytes);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw readingFailure(locked ? 'pdf_locked' : 'pdf_damaged', name, reasonOf(error));
  }
  if (source.blocks.length === 0) throw readingFailure('pdf_without_text', name);
  return source;
}

function readText(text: string): SourceDocument {
  // Markdown and pasted text may carry tables as HTML.
  return /<table[\s>]/i.test(text) ? htmlSource(text, { keepNewlines: true }) : plainSource(text);
}

async function sourceOf(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const kind = await fileKind(bytes, name);
  if (kind === 'docx') return readDocx(bytes, name);
  if (kind === 'pdf') return readPdf(bytes, name);
  if (kind === 'old office') throw readingFailure('old_word', name);
  if (kind === 'unknown') throw readingFailure('kind_unknown', name);
  const text = decodeText(bytes);
  return kind === 'html' ? htmlSource(text) : readText(text);
}

function looksLikeReport(report: ReportModel): boolean {
  const known = Object.keys(report.tables).length;
  const chapters = report.text?.headings.length ?? 0;
  return known > 0 || chapters >= 2 || (report.agency !== null && report.year !== null && chapters > 0);
}

/**
 * Reads a published annual report from the bytes of a file (.txt .md .html .docx .pdf). `name` serves messages and
 * tells kinds of text apart. Throws AppError when the file cannot be read or is no annual report.
 */
export async function readReport(bytes: Uint8Array, name: string): Promise<ReportModel> {
  if (bytes.length === 0) throw readingFailure('file_empty', name);
  const source = await sourceOf(bytes, name);
  if (source.blocks.every((block) => block.raw.trim() === '')) throw readingFailure('file_empty', name);
  const report = assembleReport(source);
  if (!looksLikeReport(report)) throw readingFailure('not_a_report', name);
  return report;
}
