import { writeFile } from 'node:fs/promises';
import { AppError } from '../../kernel/errors.ts';
import { dateInShanghai } from '../../kernel/dates.ts';
import { agencyByWord } from '../../modules/identity/index.ts';
import { reportFile, type RenderedFormat } from '../../modules/reporting/index.ts';
import type { DatabaseCommand } from '../database-commands.ts';
import { REPORT } from './messages.ts';

/**
 * `gongkai report`: the annual report of an agency (id, code or name) and year: as published, else as the ledger stands.
 * Written to `output`, or to standard output.
 */
export const report: DatabaseCommand = async ({ runtime }, args, { stdout, stderr }) => {
  const year = Number(args['year']);
  const word = String(args['agency']);
  const format = (args['json'] ? 'json' : String(args['format'])) as RenderedFormat;
  if (year < FIRST_YEAR) throw new AppError('invalid', REPORT.yearTooEarly(year));
  const today = dateInShanghai(runtime.now());
  const lastDay = `${year}-12-31`;
  const agency = await agencyByWord(runtime.db, word, lastDay < today ? lastDay : today);
  if (!agency) throw new AppError('not_found', REPORT.noAgency(word));
  stderr(REPORT.begun(agency.name, year));
  const { db: tx, cipher, files } = runtime;
  const rendered = await reportFile({ tx, cipher, files }, agency.id, year, format);
  const file = args['output'];
  if (typeof file !== 'string') {
    stdout(rendered.content);
    return 0;
  }
  try {
    await writeFile(file, rendered.content);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new AppError('invalid', REPORT.notWritable(file, reason));
  }
  stderr(REPORT.done(file, rendered.content.length));
  return 0;
};

/** The 2021 format is the first that is compiled. */
const FIRST_YEAR = 2021;
