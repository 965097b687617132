import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { say } from './output.ts';
import { STAGES } from './stages.ts';
import type { Stage } from './stages.ts';
import { ROOT } from './tally.ts';

export interface TestOptions {
  wants(stage: Stage): boolean;
  /** Test files or folders to keep, relative to the root; empty keeps all. */
  only: readonly string[];
}

const USAGE = `用法 / usage: npm test [-- stage…] [-- --only PATH…]
  stages: ${[...new Set(STAGES.flatMap((stage) => stage.names))].join(' ')}
  --only: 只运行这些测试文件或目录 / only these test files or folders`;

/** Which stages and files to run. Prints what is wrong and returns undefined when the arguments are not understood. */
export function readOptions(args: string[]): TestOptions | undefined {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    });
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return undefined;
  }
  const names = parsed.positionals.filter((name) => !existsSync(path.join(ROOT, name)));
  const paths = [
    ...(parsed.values.only ?? []),
    ...parsed.positionals.filter((name) => existsSync(path.join(ROOT, name))),
  ];
  const only = paths.map((name) => path.relative(ROOT, path.resolve(ROOT, name)));
  const unknown = [
    ...names.filter((name) => !STAGES.some((stage) => stage.names.includes(name))),
    ...only.filter((name) => !existsSync(path.join(ROOT, name))),
  ];
  if (unknown.length > 0 || parsed.values.help) {
    if (unknown.length > 0) say(`没有这样的阶段或路径 / no such stage or path: ${unknown.join(', ')}`);
    say(USAGE);
    return undefined;
  }
  const covers = (stage: Stage): boolean =>
    only.some(
      (name) =>
        stage.folder !== undefined && (name.startsWith(stage.folder) || stage.folder.startsWith(name)),
    );
  return {
    wants: (stage) =>
      (names.length === 0 || names.some((name) => stage.names.includes(name))) &&
      (only.length === 0 || covers(stage)),
    only,
  };
}
