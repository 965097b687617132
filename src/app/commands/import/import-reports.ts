import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../kernel/errors.ts';
import { runAllOrNothing } from '../../../kernel/runtime/all-or-nothing.ts';
import type { Runtime } from '../../../kernel/runtime/context.ts';
import { runUseCase } from '../../../kernel/runtime/run.ts';
import { agencyByWord, agencyTree, SYSTEM_ACTOR, type Agency } from '../../../modules/identity/index.ts';
import { uploadReport } from '../../../modules/reporting/index.ts';
import type { CommandOutput, DatabaseCommand } from '../../database-commands.ts';
import { IMPORT } from './messages.ts';
import { planReports, type ImportResult, type ImportRow } from './plan-reports.ts';
import { reportFiles } from './report-files.ts';

const SAY_EVERY = 25;
const KEPT: readonly ImportResult[] = ['new', 'replaces'];

/**
 * `gongkai import reports PATH`: reports of earlier years and of any agency, from a file or a folder, kept for review,
 * comparison with last year and series. First every file is read and accounted for, then all are stored in one
 * transaction, or none. Exit 0 done (or a dry run without refusals), 1 refused files and nothing stored.
 */
export const importReports: DatabaseCommand = async ({ runtime }, args, output) => {
  const { stdout, stderr } = output;
  const keeper = await keeperOf(runtime, args['agency']);
  const files = await reportFiles(String(args['path']));
  stderr(IMPORT.begun(files.length, keeper.name));
  const rows = await planReports(runtime, keeper.id, files, {
    replace: args['replace'] === true,
    progress: (done, all) => {
      if (done % SAY_EVERY === 0 || done === all) stderr(IMPORT.progress(done, all));
    },
  });
  const dry = args['dryRun'] === true;
  const refused = rows.some(({ result }) => result === 'refused');
  const stored =
    dry || (refused && args['skipRefused'] !== true) ? [] : await store(runtime, keeper, rows, output);
  if (args['json'] === true) {
    const account = rows.map(({ agencyId, ...row }) => ({ ...row, agency_id: agencyId }));
    const whole = { kept_by: keeper.name, dry_run: dry, imported: stored.length, rows: account };
    stdout(`${JSON.stringify(whole, null, 2)}\n`);
  } else {
    print(rows, stdout);
    stdout(lastWord(dry, refused && args['skipRefused'] !== true, stored.length));
  }
  return refused && stored.length === 0 ? 1 : 0;
};

/** What the import ends with; `barred` when refused files keep the others from being stored. */
function lastWord(dry: boolean, barred: boolean, stored: number): string {
  if (dry) return barred ? IMPORT.dryRefused : IMPORT.dry;
  return barred ? IMPORT.nothing : IMPORT.done(stored);
}

/** The agency that keeps the reports: the one named, or the only one that stands above all others. */
async function keeperOf({ db }: Runtime, word: unknown): Promise<Agency> {
  if (typeof word === 'string') {
    const found = await agencyByWord(db, word);
    if (!found) throw new AppError('not_found', IMPORT.unknownKeeper(word));
    return found;
  }
  const roots = await agencyTree(db);
  if (roots.length !== 1) throw new AppError('invalid', IMPORT.noKeeper);
  return roots[0]!;
}

/** Stores what is to be kept, oldest year first, so that each year is checked against the one before. */
async function store(
  runtime: Runtime,
  keeper: Agency,
  rows: readonly ImportRow[],
  { stderr }: CommandOutput,
): Promise<readonly ImportRow[]> {
  const kept = rows
    .filter(({ result }) => KEPT.includes(result))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  if (kept.length === 0) return [];
  stderr(IMPORT.storing(kept.length));
  await runAllOrNothing(runtime, async (inside) => {
    for (const { file, agency, agencyId, year } of kept) {
      await runUseCase(inside, SYSTEM_ACTOR, uploadReport, {
        agencyId: keeper.id,
        file: { name: path.basename(file), content: await readFile(file) },
        source: 'import',
        agencyName: agency ?? undefined,
        ...(agencyId === null ? {} : { aboutAgencyId: agencyId }),
        year: year ?? undefined,
      });
    }
  });
  return kept;
}

function print(rows: readonly ImportRow[], stdout: CommandOutput['stdout']): void {
  const counts = { new: 0, replaces: 0, duplicate: 0, refused: 0 };
  for (const { result, year, agency, file, errors, warnings, problem } of rows) {
    counts[result] += 1;
    const more = problem ? `\n      ${problem.zh}\n      ${problem.en}` : IMPORT.counts(errors, warnings);
    stdout(IMPORT.row(result, String(year ?? '—'), agency ?? '—', file, more));
  }
  stdout(IMPORT.summary(counts));
}
