import { writeFile } from 'node:fs/promises';
import { AppError } from '../../../../kernel/errors.ts';
import type { Problem } from '../../../../kernel/errors.ts';
import { checkReport } from '../../domain/checking/check-report.ts';
import type { Finding } from '../../domain/checking/finding.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { textHashes } from '../../domain/checking/similarity/find-similar.ts';
import { extractText } from '../../domain/checking/similarity/text-extract.ts';
import { markReport } from '../../domain/marking/mark-report.ts';
import { findingsPage } from '../../rendering/findings-page.ts';
import { readReportFile } from '../read-report-file.ts';
import { compareWith, compareWithPrevious } from './similar-reports.ts';
import { putAside, takeBack } from './spool.ts';

/** Reads a file and puts the report aside. */
export interface ReadJob {
  kind: 'read';
  file: string;
  aside: string;
  /** Whether the answer carries the fingerprints of the text. */
  withPrints: boolean;
}

/** Checks a report put aside, against last year's when there is one. */
export interface CheckJob {
  kind: 'check';
  file: string;
  aside: string;
  previous: { file: string; aside: string } | null;
  /** Reports of others that it may share its text with. */
  similar: readonly { file: string; aside: string }[];
  /** Whether the answer carries the report's text and sources. */
  withText: boolean;
  /** Where the page with the marked report goes, if one is wanted. */
  page: string | null;
}
export type BatchJob = ReadJob | CheckJob;

/** What is known of a report after reading. */
export interface ReadAnswer {
  kind: 'read';
  agency: string | null;
  year: number | null;
  prints: Uint32Array | null;
}
export interface CheckAnswer {
  kind: 'checked';
  report: ReportModel;
  findings: Finding[];
}
/** The file cannot be read as a report: why, and how to mend it. */
export interface RefusedAnswer {
  kind: 'refused';
  problems: readonly Problem[];
}
export type BatchAnswer = ReadAnswer | CheckAnswer | RefusedAnswer;

async function read({ file, aside, withPrints }: ReadJob): Promise<ReadAnswer | RefusedAnswer> {
  try {
    const report = await readReportFile(file);
    await putAside(aside, report);
    const prints = withPrints ? textHashes(extractText(report, file)) : null;
    return { kind: 'read', agency: report.agency, year: report.year, prints };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', problems: error.problems };
    throw error;
  }
}

/** The report without what only marking needs: sent between threads, it should be small. */
function withoutText(report: ReportModel): ReportModel {
  return { ...report, text: null, sources: {} };
}

async function check(job: CheckJob): Promise<CheckAnswer> {
  const { file, aside, previous, withText, page } = job;
  const report = await takeBack(aside);
  const others = [];
  for (const other of job.similar) others.push({ file: other.file, report: await takeBack(other.aside) });
  const similar = compareWith(report, others);
  const last = previous === null ? null : { file: previous.file, report: await takeBack(previous.aside) };
  const findings = checkReport(report, { ...(last === null ? {} : { previous: last.report }), similar });
  if (page !== null) {
    const alike = [...(last === null ? [] : compareWithPrevious(report, last)), ...similar];
    await writeFile(page, findingsPage(markReport(report, findings), { file, similar: alike }));
  }
  return { kind: 'checked', report: withText ? report : withoutText(report), findings };
}

/** Does one job of a batch, in whatever thread it is called. */
export function doBatchJob(job: BatchJob): Promise<BatchAnswer> {
  return job.kind === 'read' ? read(job) : check(job);
}
