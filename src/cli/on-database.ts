import path from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { Place } from '../app/run-database-command.ts';
import type { Console } from './program.ts';
import { HELP } from './messages.ts';

/** Options by which a command finds its database. */
export interface PlaceFlags {
  data?: string;
  databaseUrl?: string;
}

export function withPlaceOptions(command: Command): Command {
  return command
    .addOption(new Option('--data <DIR>', HELP.data).env('GONGKAI_DATA'))
    .addOption(new Option('--database-url <URL>', HELP.databaseUrl).env('DATABASE_URL'));
}

/** The data directory and server that the flags name, or the default ones. */
export async function placeOf({ data, databaseUrl }: PlaceFlags): Promise<Place> {
  const { defaultDataDirectory } = await import('../app/application.ts');
  return { dataDirectory: data === undefined ? defaultDataDirectory() : path.resolve(data), databaseUrl };
}

/** Runs a command on the database, in the running server when one holds it, with results on stdout as they come. */
export async function runOnDatabase(
  name: string,
  args: Readonly<Record<string, unknown>>,
  flags: PlaceFlags,
  { stdout, stderr, exit }: Console,
): Promise<void> {
  const { runDatabaseCommand } = await import('../app/run-database-command.ts');
  const output = {
    stdout: (chunk: string | Uint8Array) => void stdout.write(chunk),
    stderr: (text: string) => void stderr.write(text),
  };
  exit(await runDatabaseCommand(await placeOf(flags), name, args, output));
}
