import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { HEADINGS, HELP, NUMBER_WANTED } from './messages.ts';

/** Where a command writes, and how it tells its exit code. */
export interface Console {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  exit(code: number): void;
}

interface StartFlags {
  port: number;
  host: string;
  data?: string;
  databaseUrl?: string;
  demo: boolean;
  json?: boolean;
}

function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(NUMBER_WANTED(text, least));
    }
    return value;
  };
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

  command('start', HELP.start)
    .addOption(
      new Option('--port <N>', HELP.port).env('PORT').default(3000).argParser(wholeNumber(0, 65_535)),
    )
    .addOption(new Option('--host <ADDRESS>', HELP.host).env('GONGKAI_HOST').default('localhost'))
    .addOption(new Option('--data <DIR>', HELP.data).env('GONGKAI_DATA'))
    .addOption(new Option('--database-url <URL>', HELP.databaseUrl).env('DATABASE_URL'))
    .option('--no-demo', HELP.noDemo)
    .action(async (options: StartFlags) => {
      const [{ runStart }, { defaultDataDirectory }] = await Promise.all([
        import('./start.ts'),
        import('../app/application.ts'),
      ]);
      const data = options.data === undefined ? defaultDataDirectory() : path.resolve(options.data);
      console.exit(await runStart({ ...options, data, json: options.json ?? false, stdout, stderr }));
    });

  command('check', HELP.check)
    .argument('<FILE...>', HELP.checkFiles)
    .option('--previous <FILE>', HELP.previous)
    .action(async (files: string[], options: { previous?: string; json?: boolean }) => {
      const { runCheck } = await import('./check.ts');
      console.exit(await runCheck({ files, ...options, json: options.json ?? false, stdout, stderr }));
    });

  command('due', HELP.due)
    .argument('<FILE>', HELP.dueFile)
    .action(async (file: string, options: { json?: boolean }) => {
      const { runDue } = await import('./due.ts');
      console.exit(await runDue({ file, json: options.json ?? false, stdout, stderr }));
    });

  command('fee', HELP.fee)
    .addOption(new Option('--requests <N>', HELP.feeRequests).argParser(wholeNumber(0)))
    .addOption(new Option('--pages <N>', HELP.feePages).argParser(wholeNumber(0)))
    .action(async (options: { requests?: number; pages?: number; json?: boolean }) => {
      const { runFee } = await import('./fee.ts');
      console.exit(await runFee({ ...options, json: options.json ?? false, stdout, stderr }));
    });

  return program;
}
