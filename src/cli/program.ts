import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { addDatabaseCommands } from './database-programs.ts';
import { HEADINGS, HELP } from './messages.ts';
import { placeOf, withPlaceOptions } from './on-database.ts';
import type { PlaceFlags } from './on-database.ts';
import { wholeNumber } from './whole-number.ts';

/** Where a command writes, and how it tells its exit code. */
export interface Console {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  exit(code: number): void;
}

interface StartFlags extends PlaceFlags {
  port: number;
  host: string;
  demo: boolean;
  json?: boolean;
}

interface BenchFlags {
  databaseUrl?: string;
  share?: number;
  documents?: number;
  rebuild?: boolean;
}

interface CheckFlags {
  previous?: string;
  similar?: boolean;
  xlsx?: string;
  html?: string;
  workers?: number;
  json?: boolean;
}

function version(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** The command line: names, options and help. Each command's work is imported only when it is called. */
export function createProgram(console: Console): Command {
  const { stdout, stderr } = console;
  const program = new Command('gongkai')
    .description(HELP.program)
    .version(version(), '-V, --version', HELP.version)
    .helpOption('-h, --help', HELP.help)
    .helpCommand('help [command]', HELP.help)
    .addHelpText('after', `\n${HELP.after}`)
    .configureHelp({ styleTitle: (title) => HEADINGS[title] ?? title })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => undefined, // reportFailure says it in both languages
    })
    .exitOverride();

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .helpOption('-h, --help', HELP.help)
      .option('--json', HELP.json);

  withPlaceOptions(command('start', HELP.start))
    .addOption(
      new Option('--port <N>', HELP.port).env('PORT').default(3000).argParser(wholeNumber(0, 65_535)),
    )
    .addOption(new Option('--host <ADDRESS>', HELP.host).env('GONGKAI_HOST').default('localhost'))
    .option('--no-demo', HELP.noDemo)
    .action(async ({ json = false, ...options }: StartFlags) => {
      const [{ runStart }, place] = await Promise.all([import('./start.ts'), placeOf(options)]);
      console.exit(await runStart({ ...options, data: place.dataDirectory, json, stdout, stderr }));
    });

  command('check', HELP.check)
    .argument('<PATH...>', HELP.checkFiles)
    .option('--previous <PATH>', HELP.previous)
    .option('--similar', HELP.checkSimilar)
    .option('--xlsx <FILE>', HELP.checkXlsx)
    .option('--html <DIR>', HELP.checkHtml)
    .addOption(new Option('--workers <N>', HELP.checkWorkers).argParser(wholeNumber(0, 64)))
    .action(async (files: string[], { json = false, ...options }: CheckFlags) => {
      const { runCheck } = await import('./check.ts');
      console.exit(await runCheck({ files, ...options, json, stdout, stderr }));
    });

  command('due', HELP.due)
    .argument('<FILE>', HELP.dueFile)
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const { runDue } = await import('./due.ts');
      console.exit(await runDue({ file, json, stdout, stderr }));
    });

  command('fee', HELP.fee)
    .addOption(new Option('--requests <N>', HELP.feeRequests).argParser(wholeNumber(0)))
    .addOption(new Option('--pages <N>', HELP.feePages).argParser(wholeNumber(0)))
    .action(async ({ json = false, ...options }: { requests?: number; pages?: number; json?: boolean }) => {
      const { runFee } = await import('./fee.ts');
      console.exit(await runFee({ ...options, json, stdout, stderr }));
    });

  command('bench', HELP.bench)
    .argument('<NAME>', HELP.benchName)
    .addOption(new Option('--database-url <URL>', HELP.benchDatabase))
    .addOption(new Option('--share <N>', HELP.benchShare).argParser(wholeNumber(1, 1000)))
    .addOption(new Option('--documents <N>', HELP.benchDocuments).argParser(wholeNumber(100)))
    .option('--rebuild', HELP.benchRebuild)
    .action(async (name: string, options: BenchFlags) => {
      const { runBench } = await import('./bench.ts');
      console.exit(await runBench({ name, ...options, stdout, stderr }));
    });

  addDatabaseCommands(command, console);
  return program;
}
