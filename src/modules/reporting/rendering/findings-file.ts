import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { CheckedUpload } from '../reading/pool/upload-job.ts';
import { FindingsBook } from './findings-book.ts';

/** The answer of the public check as data (schema `checkedReportSchema`). */
export function checkedReportData({ name, report, findings, marked }: CheckedUpload) {
  const { agency, year, format, publishedOn, tables, unreadable, inferred } = report;
  return {
    file: name,
    agency,
    year,
    format,
    publishedOn,
    tables,
    unreadable: unreadable.map(({ cell }) => cell),
    inferred: inferred.map(({ cell }) => cell),
    findings,
    marked,
  };
}

/** The findings of one report as a workbook, made in memory. */
export async function findingsWorkbook({ name, report, findings }: CheckedUpload): Promise<Buffer> {
  const stream = new PassThrough();
  const whole = buffer(stream);
  const book = await FindingsBook.open(stream);
  book.add({ file: name, report, findings });
  await book.close();
  return whole;
}
