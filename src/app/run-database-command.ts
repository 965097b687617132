import { readLockHolder } from '../kernel/database/embedded/lock.ts';
import { openApplication } from './application.ts';
import { runThroughServer } from './control-socket.ts';
import { DATABASE_COMMANDS, type CommandOutput } from './database-commands.ts';

export interface Place {
  readonly dataDirectory: string;
  readonly databaseUrl?: string | undefined;
}

/** Purpose under which a server holds its directory; the command line knows by it that a server can be asked. */
export const SERVER_PURPOSE = 'gongkai start';

/**
 * Runs a command on the database: inside the running server when one holds the embedded database, else here, with
 * the directory's lock held for as long as it takes. Throws AppError `data_directory_held` when another command
 * (not a server) has the directory.
 */
export async function runDatabaseCommand(
  place: Place,
  command: string,
  args: Readonly<Record<string, unknown>>,
  output: CommandOutput,
): Promise<number> {
  const { dataDirectory, databaseUrl } = place;
  const holder = databaseUrl ? undefined : readLockHolder(dataDirectory);
  if (holder?.purpose === SERVER_PURPOSE) return runThroughServer(dataDirectory, command, args, output);
  const load = DATABASE_COMMANDS[command];
  if (!load) throw new Error(`Unknown command ${command}`);
  const run = await load();
  const application = await openApplication({ dataDirectory, databaseUrl, purpose: `gongkai ${command}` });
  try {
    return await run(application, args, output);
  } finally {
    await application.close();
  }
}
