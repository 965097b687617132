import path from 'node:path';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { DATABASE_COMMANDS } from '../app/database-commands.ts';
import { HELP } from './messages.ts';
import { runOnDatabase, withPlaceOptions } from './on-database.ts';
import type { PlaceFlags } from './on-database.ts';
import type { Console } from './program.ts';
import { wholeNumber } from './whole-number.ts';

interface Flags extends PlaceFlags {
  json?: boolean;
}

interface ReportFlags extends Flags {
  agency: string;
  year: number;
  format: string;
  output?: string;
}

interface ImportFlags extends Flags {
  agency?: string;
  dryRun?: boolean;
  replace?: boolean;
  skipRefused?: boolean;
  by?: string;
  basis?: string;
  mapping?: string;
  batch?: number;
  leaveOutFiles?: boolean;
}

interface ExportFlags extends Flags {
  address?: string;
  application: string;
}

const REPORT_FORMATS = ['json', 'html', 'docx', 'pdf', 'xlsx'];

const absolute = (file: string | undefined): string | undefined =>
  file === undefined ? undefined : path.resolve(file);

/**
 * The commands that work on the database. Their arguments reach the command as `{ json, … }` with absolute paths, because
 * it may run inside the server.
 */
export function addDatabaseCommands(
  command: (name: string, description: string) => Command,
  console: Console,
): void {
  const onDatabase = (name: string, description: string): Command =>
    withPlaceOptions(command(name, description));
  const run = (
    name: string,
    { json = false, ...flags }: Flags,
    args: Record<string, unknown>,
  ): Promise<void> => runOnDatabase(name, { json, ...args }, flags, console);

  if (Object.hasOwn(DATABASE_COMMANDS, 'report')) {
    onDatabase('report', HELP.report)
      .requiredOption('--agency <A>', HELP.agency)
      .addOption(new Option('--year <Y>', HELP.year).argParser(wholeNumber(2008, 2100)).makeOptionMandatory())
      .addOption(new Option('--format <F>', HELP.format).choices(REPORT_FORMATS).default('json'))
      .option('--output <FILE>', HELP.output)
      .action(({ agency, year, format, output, ...flags }: ReportFlags) =>
        run('report', flags, { agency, year, format, output: absolute(output) }),
      );
  }
  onDatabase('import', HELP.import)
    .addArgument(new Argument('<KIND>', HELP.importKind).choices(['reports', 'documents']))
    .argument('<PATH>', HELP.importPath)
    .option('--agency <A>', HELP.importAgency)
    .option('--dry-run', HELP.importDryRun)
    .option('--replace', HELP.importReplace)
    .option('--skip-refused', HELP.importSkip)
    .option('--by <LOGIN>', HELP.importBy)
    .option('--basis <TEXT>', HELP.importBasis)
    .option('--mapping <FILE>', HELP.importMapping)
    .addOption(new Option('--batch <N>', HELP.importBatch).argParser(wholeNumber(1, 10_000)))
    .option('--leave-out-files', HELP.importLeaveOut)
    .action((kind: string, at: string, { json, data, databaseUrl, mapping, ...asked }: ImportFlags) =>
      run(
        `import ${kind}`,
        { ...(json ? { json } : {}), ...(data ? { data } : {}), ...(databaseUrl ? { databaseUrl } : {}) },
        { path: path.resolve(at), ...asked, mapping: absolute(mapping) },
      ),
    );
  onDatabase('search-index', HELP.searchIndex)
    .addArgument(new Argument('<ACTION>', HELP.searchIndexAction).choices(['rebuild']))
    .action((action: string, flags: Flags) => run(`search-index ${action}`, flags, {}));
  onDatabase('export-site', HELP.exportSite)
    .argument('<DIR>', HELP.exportDirectory)
    .option('--address <URL>', HELP.exportAddress)
    .option('--application <HOST:PORT>', HELP.exportApplication, '127.0.0.1:3000')
    .action((directory: string, { address, application, ...flags }: ExportFlags) =>
      run('export-site', flags, { directory: path.resolve(directory), address, application }),
    );
  onDatabase('verify', HELP.verify).action((flags: Flags) => run('verify', flags, {}));
  onDatabase('backup', HELP.backup)
    .argument('<FILE>', HELP.backupFile)
    .option('--no-key', HELP.noKey)
    .action((file: string, { key, ...flags }: Flags & { key: boolean }) =>
      run('backup', flags, { file: path.resolve(file), key }),
    );
  onDatabase('restore', HELP.restore)
    .argument('<FILE>', HELP.backupFile)
    .action((file: string, flags: Flags) => run('restore', flags, { file: path.resolve(file) }));
}
