#!/usr/bin/env node
// The way in for `npm start`, `npm test` and `bin/gongkai`. Plain JavaScript without dependencies, because it runs
// before anything is installed, on whatever Node (18 or newer) the machine has. It makes the installation current,
// builds the back office where it is needed, and hands over to Node 24.
//
//   node scripts/run.mjs start|test|cli [arguments…]
import { installWhenNeeded } from './bootstrap/install.mjs';
import { buildBackofficeWhenStale } from './bootstrap/backoffice.mjs';
import { findNode24, handOver } from './bootstrap/node24.mjs';
import { say } from './bootstrap/say.mjs';
import { pathInProject } from './bootstrap/root.mjs';

const [mode, ...rest] = process.argv.slice(2);

const entries = {
  start: ['src/cli/main.ts', 'start', ...rest],
  cli: ['src/cli/main.ts', ...rest],
  test: ['scripts/test/main.ts', ...rest],
};

/** Does this command line open the web interface (and so need the built back office)? */
function opensTheBackOffice(args) {
  return args[0] === 'start' && !args.includes('--help') && !args.includes('-h');
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    say(
      `需要 Node.js 18 或更高版本才能完成安装，当前为 ${process.version}。请安装后重试：https://nodejs.org/`,
      `Node.js 18 or newer is needed to set up, this is ${process.version}. Install it and try again.`,
    );
    return 2;
  }
  const entry = Object.hasOwn(entries, mode ?? '') ? entries[mode] : undefined;
  if (!entry) {
    say(
      '用法：node scripts/run.mjs start|test|cli [参数…]',
      'Usage: node scripts/run.mjs start|test|cli [arguments…]',
    );
    return 2;
  }
  if (!(await installWhenNeeded())) return 2;
  const node = findNode24();
  if (!node) return 2;
  if (mode !== 'test' && opensTheBackOffice(entry.slice(1)) && !(await buildBackofficeWhenStale(node)))
    return 2;
  const [script, ...args] = entry;
  return handOver(node, [pathInProject(script), ...args]);
}

process.exitCode = await main();
