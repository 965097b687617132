import path from 'node:path';
import { Option } from 'commander';
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
  const has = (name: string): boolean => Object.hasOwn(DATABASE_COMMANDS, name);
  const onDatabase = (name: string, description: string): Command =>
    withPlaceOptions(command(name, description));
  const run = (
    name: string,
    { json = false, ...flags }: Flags,
    args: Record<string, unknown>,
  ): Promise<void> => runOnDatabase(name, { json, ...args }, flags, console);

  if (has('report')) {
    onDatabase('report', HELP.report)
      .requiredOption('--agency <A>', HELP.agency)
      .addOption(new Option('--year <Y>', HELP.year).argParser(wholeNumber(2008, 2100)).makeOptionMandatory())
      .addOption(new Option('--format <F>', HELP.format).choices(REPORT_FORMATS).default('json'))
      .option('--output <FILE>', HELP.output)
      .action(({ agency, year, format, output, ...flags }: ReportFlags) =>
        run('report', flags, { agency, year, format, output: absolute(output) }),
      );
  }
  if (has('verify')) onDatabase('verify', HELP.verify).action((flags: Flags) => run('verify', flags, {}));
  for (const name of ['backup', 'restore'] as const) {
    if (!has(name)) continue;
    onDatabase(name, HELP[name])
      .argument('<FILE>', HELP.backupFile)
      .action((file: string, flags: Flags) => run(name, flags, { file: path.resolve(file) }));
  }
}
