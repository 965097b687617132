import { readFile, stat } from 'node:fs/promises';
import type { ReportModel } from '../domain/checking/report-model.ts';
import { readReport } from './read-report.ts';
import { readingFailure } from './reading-failure.ts';

const LARGEST = 50 * 1024 * 1024;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw readingFailure('file_too_large', path, '50 MB');
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw readingFailure('file_missing', path);
    if (code === 'EISDIR') throw readingFailure('file_not_regular', path);
    if (/^E[A-Z]+$/.test(code)) throw readingFailure('file_unreadable', path, code);
    throw error;
  }
}

/** Reads a published annual report from a file. Throws AppError naming the file, what is wrong and the repair. */
export async function readReportFile(path: string): Promise<ReportModel> {
  return readReport(await bytesOf(path), path);
}
