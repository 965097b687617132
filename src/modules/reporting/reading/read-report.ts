import { isMainThread } from 'node:worker_threads';
import type { ReportModel } from '../domain/checking/report-model.ts';
import { assembleReport } from './assemble-report.ts';
import type { SourceDocument } from './blocks.ts';
import { decodeText } from './decode-text.ts';
import { explainMissingTables } from './missing-tables.ts';
import { fileKind } from './file-kind.ts';
import { readingFailure } from './reading-failure.ts';
import { htmlSource } from './sources/html-source.ts';
import { officeSource, readInPlace } from './sources/office-source.ts';
import type { OfficeJob } from './sources/office-source.ts';
import { plainSource } from './sources/plain-source.ts';

/** How a file is read. */
export interface ReadingOptions {
  /**
   * Read in this thread, without limits of time and memory of its own: for a worker that somebody watches. Without it
   * a file that a library could choke on gets a thread of its own; a worker thread reads in place by itself.
   */
  inPlace?: boolean;
}

async function readOffice(
  kind: OfficeJob['kind'],
  bytes: Uint8Array,
  name: string,
  inPlace: boolean,
): Promise<SourceDocument> {
  const result = await (inPlace ? readInPlace({ kind, bytes }) : officeSource({ kind, bytes }));
  if ('failure' in result) {
    if (result.failure.name === 'PasswordException') throw readingFailure('pdf_locked', name);
    const reason = result.failure.message.split('\n')[0]!.slice(0, 120);
    throw readingFailure(kind === 'pdf' ? 'pdf_damaged' : 'docx_damaged', name, reason);
  }
  if (kind === 'pdf' && result.source.blocks.length === 0) throw readingFailure('pdf_without_text', name);
  return result.source;
}

function readText(text: string): SourceDocument {
  // Markdown and pasted text may carry tables as HTML.
  return /<table[\s>]/i.test(text) ? htmlSource(text, { keepNewlines: true }) : plainSource(text);
}

async function sourceOf(bytes: Uint8Array, name: string, inPlace: boolean): Promise<SourceDocument> {
  const kind = await fileKind(bytes, name);
  if (kind === 'docx' || kind === 'pdf') return readOffice(kind, bytes, name, inPlace);
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
