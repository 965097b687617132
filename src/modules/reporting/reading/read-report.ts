import { isMainThread } from 'node:worker_threads';
import type { ReportModel } from '../domain/checking/report-model.ts';
import { assembleReport } from './assemble-report.ts';
import type { SourceDocument } from './blocks.ts';
import { decodeText } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import type { FileKind } from './file-kind.ts';
import { explainMissingTables } from './missing-tables.ts';
import { readingFailure } from './reading-failure.ts';
import type { ReadingProblem } from './reading-failure.ts';
import { docxSource } from './sources/docx-source.ts';
import { htmlSource } from './sources/html-source.ts';
import { pdfInPlace, pdfInThread } from './sources/pdf-thread.ts';
import { plainSource } from './sources/plain-source.ts';
import { xlsxSource } from './sources/xlsx-source.ts';

/** How a file is read. */
export interface ReadingOptions {
  /**
   * Read in this thread, without limits of time and memory of its own: for a worker that somebody watches. Without it
   * a file that a library could choke on gets a thread of its own; a worker thread reads in place by itself.
   */
  inPlace?: boolean;
}

async function readPdf(bytes: Uint8Array, name: string, inPlace: boolean): Promise<SourceDocument> {
  const result = await (inPlace ? pdfInPlace(bytes) : pdfInThread(bytes));
  if ('failure' in result) {
    if (result.failure.name === 'PasswordException') throw readingFailure('pdf_locked', name);
    throw readingFailure('pdf_damaged', name, firstLine(result.failure.message));
  }
  if (result.source.blocks.length === 0) throw readingFailure('pdf_without_text', name);
  if (isGarbled(result.source)) throw readingFailure('pdf_garbled', name);
  return result.source;
}

/** Share of characters without meaning (private use, replacement) beyond which a text layer is of no use. */
const GARBLED = 0.3;

/** True for a PDF whose fonts do not say which characters they show. */
function isGarbled({ blocks }: SourceDocument): boolean {
  const text = blocks.map((block) => block.raw).join('');
  return (text.match(/[\uE000-\uF8FF\uFFFD]/g)?.length ?? 0) > text.length * GARBLED;
}

const firstLine = (message: string): string => message.split('\n')[0]!.slice(0, 120);

function readOffice(bytes: Uint8Array, name: string, kind: 'docx' | 'xlsx'): SourceDocument {
  try {
    return kind === 'docx' ? docxSource(bytes) : xlsxSource(bytes);
  } catch (error) {
    const problem = kind === 'docx' ? 'docx_damaged' : 'xlsx_damaged';
    throw readingFailure(problem, name, firstLine(error instanceof Error ? error.message : String(error)));
  }
}

const MARKED = /<(table|div|p|br)(\s[^<>]*)?\/?>/i;

const REFUSED: Partial<Record<FileKind, ReadingProblem>> = {
  'old word': 'old_word',
  'old excel': 'old_excel',
  'locked office': 'office_locked',
  'rich text': 'rich_text',
  'fixed layout': 'fixed_layout',
  'web archive': 'web_archive',
  unknown: 'kind_unknown',
};

async function sourceOf(bytes: Uint8Array, name: string, inPlace: boolean): Promise<SourceDocument> {
  const kind = fileKind(bytes, name);
  const refused = REFUSED[kind];
  if (refused !== undefined) throw readingFailure(refused, name);
  if (kind === 'pdf') return readPdf(bytes, name, inPlace);
  if (kind === 'docx' || kind === 'xlsx') return readOffice(bytes, name, kind);
  const text = await decodeText(bytes);
  if (kind === 'html') return htmlSource(text);
  // Markdown and pasted text may carry tables and breaks as HTML.
  return MARKED.test(text) ? htmlSource(text, { keepNewlines: true }) : plainSource(text);
}

function looksLikeReport(report: ReportModel): boolean {
  const known = Object.keys(report.tables).length;
  const chapters = report.text?.headings.length ?? 0;
  return known > 0 || chapters >= 2 || (report.agency !== null && report.year !== null && chapters > 0);
}

/**
 * Reads a published annual report from the bytes of a file (.txt .md .html .docx .xlsx .pdf). `name` serves messages and
 * tells kinds of text apart. Throws AppError when the file cannot be read or is no annual report.
 */
export async function readReport(
  bytes: Uint8Array,
  name: string,
  { inPlace = !isMainThread }: ReadingOptions = {},
): Promise<ReportModel> {
  if (bytes.length === 0) throw readingFailure('file_empty', name);
  const source = await sourceOf(bytes, name, inPlace);
  if (source.blocks.every((block) => block.raw.trim() === '')) throw readingFailure('file_empty', name);
  const report = explainMissingTables(assembleReport(source), source);
  if (!looksLikeReport(report)) throw readingFailure('not_a_report', name);
  return report;
}
