import path from 'node:path';
import { buildBackofficeWhenStale } from '../bootstrap/backoffice.mjs';
import { runTestFiles } from './node-test.ts';
import { say } from './output.ts';
import { ROOT } from './tally.ts';
import type { Tally } from './tally.ts';
import { runTool } from './tool.ts';

export interface StageInput {
  only: readonly string[];
  signal: AbortSignal;
}

export interface Stage {
  title: string;
  /** Words that select it on the command line. */
  names: readonly string[];
  /** Where its test files are; a stage without one runs tools over the whole tree. */
  folder?: string;
  run(input: StageInput): Promise<Tally>;
}

const MINUTE = 60_000;
const DATABASE_URL = 'GONGKAI_TEST_DATABASE_URL';

/** A stage of checkers that run side by side, one for each core that the set-up counts on. */
function toolsStage(title: string, name: string, tools: readonly (readonly [string, ...string[]])[]): Stage {
  return {
    title,
    names: [name],
    run: async ({ signal }) => {
      const found = await Promise.all(tools.map(([tool, ...args]) => runTool(tool, args, signal)));
      const passed = found.filter((ok) => ok).length;
      return { passed, failed: found.length - passed };
    },
  };
}

const styleStage = toolsStage('格式与代码检查 Format and lint', 'style', [
  ['prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'],
  ['eslint', 'node_modules/eslint/bin/eslint.js', '.'],
]);

function typeCheck(project: string): [string, ...string[]] {
  const buildInfo = path.join(ROOT, '.gongkai', `${project.replace('/', '-')}.tsbuildinfo`);
  const args = ['-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', buildInfo];
  return [`tsc -p ${project}`, 'node_modules/typescript/bin/tsc', ...args];
}

const typesStage = toolsStage('类型 Types', 'types', [
  typeCheck('tsconfig.json'),
  typeCheck('backoffice/tsconfig.json'),
]);

/** A stage of test files; `prepare` readies what they need and gives back what undoes it. */
function filesStage(
  title: string,
  names: readonly string[],
  folder: string,
  /** Files at a time, and minutes that one file may take. */
  limits: { concurrency: number; minutes: number },
  prepare: () => Promise<() => Promise<void>> = async () => async () => undefined,
): Stage {
  return {
    title,
    names,
    folder,
    run: async ({ only, signal }) => {
      const undo = await prepare();
      try {
        const options = { concurrency: limits.concurrency, timeout: limits.minutes * MINUTE, signal };
        return await runTestFiles(folder, only, options);
      } finally {
        await undo();
      }
    },
  };
}

async function onPostgres(): Promise<() => Promise<void>> {
  const { startPostgres } = await import('../../tests/support/postgres.ts');
  const server = await startPostgres();
  say(server.version);
  process.env[DATABASE_URL] = server.url;
  return async () => {
    delete process.env[DATABASE_URL];
    await server.stop();
  };
}

async function onEmbeddedDatabase(): Promise<() => Promise<void>> {
  const given = process.env[DATABASE_URL];
  delete process.env[DATABASE_URL];
  return async () => {
    if (given !== undefined) process.env[DATABASE_URL] = given;
  };
}

async function withBrowser(): Promise<() => Promise<void>> {
  const { ensureChromium } = await import('../../tests/support/chromium.ts');
  process.env['GONGKAI_CHROMIUM'] = ensureChromium();
  if (!(await buildBackofficeWhenStale(process.execPath)))
    throw new Error('后台界面构建失败 / the back office did not build');
  return async () => undefined;
}

/** Everything `npm test` runs, in order; cheap and telling first. */
export const STAGES: readonly Stage[] = [
  styleStage,
  typesStage,
  filesStage('架构规则 Architecture', ['architecture'], 'tests/architecture', { concurrency: 2, minutes: 3 }),
  filesStage('单元与性质 Unit and property', ['unit'], 'tests/unit', { concurrency: 2, minutes: 3 }),
  filesStage(
    '集成（嵌入式数据库）Integration on PGlite',
    ['integration', 'pglite'],
    'tests/integration',
    { concurrency: 2, minutes: 6 },
    onEmbeddedDatabase,
  ),
  filesStage(
    '集成（PostgreSQL）Integration on PostgreSQL',
    ['integration', 'postgres'],
    'tests/integration',
    { concurrency: 2, minutes: 6 },
    onPostgres,
  ),
  filesStage(
    '浏览器 End to end in Chromium',
    ['e2e'],
    'tests/e2e',
    { concurrency: 1, minutes: 6 },
    withBrowser,
  ),
];
