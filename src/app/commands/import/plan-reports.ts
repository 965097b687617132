import path from 'node:path';
import { AppError, type Problem } from '../../../kernel/errors.ts';
import { sha256 } from '../../../kernel/json.ts';
import type { Runtime } from '../../../kernel/runtime/context.ts';
import {
  aboutKey,
  checkReport,
  keptCopy,
  readReport,
  whoseReport,
} from '../../../modules/reporting/index.ts';
import { IMPORT } from './messages.ts';
import { bytesOf } from './report-files.ts';

/** What becomes of a file: kept, kept in place of another, not needed, or refused with the reason. */
export type ImportResult = 'new' | 'replaces' | 'duplicate' | 'refused';

/** A row of the account. */
export interface ImportRow {
  readonly file: string;
  readonly result: ImportResult;
  readonly agency: string | null;
  /** Id of the agency, when it is one of the house. */
  readonly agencyId: string | null;
  readonly year: number | null;
  readonly format: string | null;
  readonly errors: number;
  readonly warnings: number;
  /** Why it is refused, or what it is a copy of. */
  readonly problem: Problem | null;
}

interface Seen {
  readonly file: string;
  readonly digest: string;
}

const NOTHING = { agency: null, agencyId: null, year: null, format: null, errors: 0, warnings: 0 } as const;

/** Says of each file what would become of it. Reads and checks; stores nothing. */
export async function planReports(
  { db, files: store }: Pick<Runtime, 'db' | 'files'>,
  keeperId: string,
  files: readonly string[],
  options: { readonly replace: boolean; progress(done: number, all: number): void },
): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  const seen = new Map<string, Seen>();
  for (const [index, file] of files.entries()) {
    rows.push(await planOne(file));
    options.progress(index + 1, files.length);
  }
  return rows;

  async function planOne(file: string): Promise<ImportRow> {
    const refused = (problem: Problem, known: Partial<ImportRow> = {}): ImportRow => ({
      ...NOTHING,
      ...known,
      file,
      result: 'refused',
      problem,
    });
    const content = await bytesOf(file);
    if ('reason' in content) return refused(IMPORT.unreadable(file, content.reason));
    const model = await readReport(content, path.basename(file)).catch((error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    });
    if (model instanceof AppError) return refused(model.problems[0]!);
    const { year, format } = model;
    if (year === null) return refused(IMPORT.noYear(file), { format, agency: model.agency });
    const house = await whoseReport({ tx: db }, undefined, model.agency, year);
    const agency = house?.name ?? model.agency;
    if (agency === null) return refused(IMPORT.noAgency(file), { year, format });
    const findings = checkReport(model);
    const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
    const known = {
      agency,
      agencyId: house?.id ?? null,
      year,
      format,
      errors: count('error'),
      warnings: count('warning'),
    };
    const digest = sha256(content);
    const key = aboutKey(known.agencyId, agency);
    const twin = seen.get(`${key} ${year}`);
    if (twin?.digest === digest) {
      return { ...known, file, result: 'duplicate', problem: IMPORT.sameAsFile(twin.file) };
    }
    if (twin) return refused(IMPORT.twoOfOneYear(twin.file, agency, year), known);
    seen.set(`${key} ${year}`, { file, digest });
    const kept = await keptCopy({ db, files: store }, keeperId, key, year);
    if (!kept) return { ...known, file, result: 'new', problem: null };
    if (kept.sha256 === digest) return { ...known, file, result: 'duplicate', problem: IMPORT.keptAlready };
    if (!options.replace) return refused(IMPORT.another(agency, year), known);
    return { ...known, file, result: 'replaces', problem: null };
  }
}
