import { AppError } from '../../../../kernel/errors.ts';
import type { Problem } from '../../../../kernel/errors.ts';
import { checkReport } from '../../domain/checking/check-report.ts';
import type { Finding } from '../../domain/checking/finding.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { markReport } from '../../domain/marking/mark-report.ts';
import type { SimilarReport } from '../../domain/checking/similarity/find-similar.ts';
import type { MarkedReport } from '../../domain/marking/marked-report.ts';
import { readReport } from '../read-report.ts';
import { previousMismatch, textTooLong } from './messages.ts';
import { compareWithPrevious } from './similar-reports.ts';

/** A file in memory. */
export interface FileInMemory {
  name: string;
  content: Uint8Array;
}
export interface UploadJob extends FileInMemory {
  previous: FileInMemory | null;
}

/** What was found in a report that was sent in. */
export interface CheckedUpload {
  name: string;
  /** Without text and sources; the marked report holds the text. */
  report: ReportModel;
  findings: Finding[];
  marked: MarkedReport;
  /** Last year's report, where much of the text stands in it too. */
  similar: SimilarReport[];
}
export type UploadAnswer =
  { checked: CheckedUpload } | { refused: readonly Problem[]; field: 'file' | 'previous' };

/** Characters of prose; annual reports have some thousands, the longest some tens of thousands. */
const LONGEST_TEXT = 300_000;

async function readInLimits({ content, name }: FileInMemory): Promise<ReportModel> {
  const report = await readReport(content, name);
  const length = (report.text?.lines ?? []).reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TEXT) throw new AppError('invalid', textTooLong(name, LONGEST_TEXT));
  return report;
}

/** Reads and checks one upload, whatever thread it is called in. Nothing is written anywhere. */
export async function doUploadJob({ name, content, previous }: UploadJob): Promise<UploadAnswer> {
  let field: 'file' | 'previous' = 'file';
  try {
    const report = await readInLimits({ content, name });
    field = 'previous';
    const last = previous === null ? null : await readInLimits(previous);
    if (last !== null && (report.year === null || last.year !== report.year - 1))
      return { refused: [previousMismatch(report.year, last.year)], field };
    const findings = checkReport(report, last === null ? {} : { previous: last });
    const marked = markReport(report, findings);
    const alike = last === null ? [] : compareWithPrevious(report, { file: previous!.name, report: last });
    const lean = { ...report, text: null, sources: {} };
    return { checked: { name, report: lean, findings, marked, similar: alike } };
  } catch (error) {
    if (error instanceof AppError) return { refused: error.problems, field };
    throw error;
  }
}
