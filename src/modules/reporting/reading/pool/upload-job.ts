import { AppError } from '../../../../kernel/errors.ts';
import type { Problem } from '../../../../kernel/errors.ts';
import { checkReport } from '../../domain/checking/check-report.ts';
import type { Finding } from '../../domain/checking/finding.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { markReport } from '../../domain/marking/mark-report.ts';
import type { SimilarReport } from '../../domain/checking/similarity/find-similar.ts';
import type { MarkedReport } from '../../domain/marking/marked-report.ts';
import { readReport } from '../read-report.ts';
import { previousMismatch } from './messages.ts';
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

/** Reads and checks one upload, whatever thread it is called in. Nothing is written anywhere. */
export async function doUploadJob({ name, content, previous }: UploadJob): Promise<UploadAnswer> {
  let field: 'file' | 'previous' = 'file';
  try {
    const report = await readReport(content, name);
    field = 'previous';
    const last = previous === null ? null : await readReport(previous.content, previous.name);
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
