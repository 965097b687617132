import { AppError } from '../kernel/errors.ts';
import { checkReport, readReportFile } from '../modules/reporting/index.ts';
import type { Finding, ReportModel } from '../modules/reporting/index.ts';
import { CHECK_MESSAGES, previousYearMismatch } from './check/messages.ts';
import { reportJson } from './check/report-json.ts';
import { countBySeverity, reportText } from './check/report-text.ts';
import { EXIT } from './failure.ts';
import { problemLines } from './messages.ts';

/** What `gongkai check` is called with. */
export interface CheckOptions {
  files: readonly string[];
  previous?: string;
  json: boolean;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

interface Checked {
  file: string;
  report: ReportModel;
  findings: Finding[];
}

/** Reads a report, or says on `stderr` why it cannot be read and gives null. */
async function readOrExplain(file: string, stderr: CheckOptions['stderr']): Promise<ReportModel | null> {
  try {
    return await readReportFile(file);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    for (const problem of error.problems) stderr.write(problemLines(problem));
    return null;
  }
}

/**
 * Checks published annual reports. Results go to `stdout` (text for people, or `{"reports":[…]}`), progress and
 * unreadable files to `stderr`. Exit code: 0 no error-level finding, 1 some, 2 a file could not be read.
 */
export async function runCheck(options: CheckOptions): Promise<number> {
  const { files, json, stdout, stderr } = options;
  const previous = options.previous === undefined ? undefined : await readOrExplain(options.previous, stderr);
  let failed = previous === null ? 1 : 0;
  const checked: Checked[] = [];
  for (const file of files) {
    if (files.length > 1) stderr.write(`${CHECK_MESSAGES.reading(file)}\n`);
    const report = await readOrExplain(file, stderr);
    if (report === null) {
      failed += 1;
      continue;
    }
    const comparable = previous != null && report.year !== null && previous.year === report.year - 1;
    if (previous != null && !comparable)
      stderr.write(problemLines(previousYearMismatch(file, report.year, previous.year)));
    const findings = checkReport(report, comparable ? { previous } : {});
    checked.push({ file, report, findings });
    if (!json) stdout.write(reportText(file, report, findings));
  }
  const counts = countBySeverity(checked.flatMap(({ findings }) => findings));
  if (json) {
    const reports = checked.map(({ file, report, findings }) => reportJson(file, report, findings));
    stdout.write(`${JSON.stringify({ reports }, null, 2)}\n`);
  } else {
    const { error, warning, info } = counts;
    stdout.write(`${CHECK_MESSAGES.summary(checked.length, failed, error, warning, info)}\n`);
  }
  if (failed > 0) return EXIT.inputRefused;
  return counts.error > 0 ? EXIT.answerIsNo : EXIT.ok;
}
