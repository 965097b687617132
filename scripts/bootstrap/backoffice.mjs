import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, pathInProject } from './root.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';

const SOURCE = pathInProject('backoffice');
const OUTPUT = pathInProject('dist/backoffice');
const STAMP = path.join(OUTPUT, '.built-from');

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'dist' ? [] : filesUnder(full);
    return entry.isFile() ? [full] : [];
  });
}

/** The contract files of the server, which the back office compiles in, with the files they import in turn. */
function contractsWithImports() {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      visit(path.resolve(path.dirname(file), target));
    }
  };
  const source = pathInProject('src');
  if (existsSync(source))
    filesUnder(source)
      .filter((file) => path.basename(file) === 'contract.ts')
      .forEach(visit);
  return [...seen];
}

function wantedStamp() {
  const hash = createHash('sha256');
  const files = [...filesUnder(SOURCE), ...contractsWithImports(), pathInProject('package-lock.json')].sort();
  for (const file of files)
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function isFresh(stamp) {
  return (
    existsSync(STAMP) && existsSync(path.join(OUTPUT, 'index.html')) && readFileSync(STAMP, 'utf8') === stamp
  );
}

function runVite(node) {
  const args = [
    pathInProject('node_modules/vite/bin/vite.js'),
    'build',
    SOURCE,
    '--outDir',
    OUTPUT,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) =>
      resolve(code === 0 ? undefined : `vite: ${signal ?? `exit ${code}`}`),
    );
  });
}

/**
 * Builds the staff interface into dist/backoffice unless what is there was made from the same sources.
 * Resolves to false after saying what failed. An installed copy without sources uses the build it came with.
 */
export async function buildBackofficeWhenStale(node) {
  if (!existsSync(path.join(SOURCE, 'index.html')) || isFresh(wantedStamp())) return true;
  return withLock('backoffice', async () => {
    const stamp = wantedStamp();
    if (isFresh(stamp)) return true;
    const began = Date.now();
    say('正在构建后台界面…', 'Building the back office…');
    const failure = await runVite(node);
    if (failure) {
      say(
        `后台界面构建失败（${failure}），说明见上。`,
        `Building the back office failed (${failure}); the reason is above.`,
      );
      return false;
    }
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(STAMP, stamp);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    say(`后台界面已构建，用时 ${seconds} 秒。`, `The back office is built after ${seconds} s.`);
    return true;
  });
}
