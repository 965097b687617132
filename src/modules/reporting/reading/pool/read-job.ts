import { AppError } from '../../../../kernel/errors.ts';
import type { Problem } from '../../../../kernel/errors.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { readReport } from '../read-report.ts';
import type { FileInMemory } from './upload-job.ts';

export type ReadAnswer = { report: ReportModel } | { refused: readonly Problem[] };

/** Reads one report that is handed in or uploaded, whatever thread it is called in. */
export async function doReadJob({ name, content }: FileInMemory): Promise<ReadAnswer> {
  try {
    return { report: await readReport(content, name) };
  } catch (error) {
    if (error instanceof AppError) return { refused: error.problems };
    throw error;
  }
}
