import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT, pathInProject } from './root.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';

const STAMP = pathInProject('node_modules/.gongkai-lock');
const LOCK_FILE = pathInProject('package-lock.json');
const INSTALLED = pathInProject('node_modules/.package-lock.json');

/** The lock file's hash with the platform: a folder copied from another kind of machine is not current. */
function wantedStamp() {
  const hash = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

function stampMatches() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp();
}

/**
 * True when npm's own record of what it installed says the same as the lock file, package by package. This spares a
 * reinstall after a developer's own `npm install`. Optional packages of other platforms are rightly absent.
 */
function installedAsLocked() {
  if (!existsSync(INSTALLED)) return false;
  const { '': _project, ...wanted } = JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages;
  const have = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  const ownNode = `node_modules/node-${process.platform}-${process.arch}`;
  return Object.entries(wanted).every(([where, entry]) => {
    const found = have[where];
    if (!found) return entry.optional === true && where !== ownNode;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** The npm that started us when there is one, else the npm on the PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script) && existsSync(script)) return [process.execPath, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

function runNpmCi() {
  const [command, first] = npmCommand();
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...options], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => resolve(error.code === 'ENOENT' ? 'missing' : error.message));
    child.once('exit', (code, signal) =>
      resolve(code === 0 ? undefined : `npm ci: ${signal ?? `exit ${code}`}`),
    );
  });
}

/** Installs exactly what package-lock.json says unless that is there already. Resolves to false after saying why not. */
export async function installWhenNeeded() {
  if (stampMatches()) return true;
  return withLock('install', async () => {
    if (stampMatches()) return true;
    if (!installedAsLocked()) {
      const began = Date.now();
      say(
        '正在按 package-lock.json 安装依赖（首次约一分钟）…',
        'Installing the locked dependencies (about a minute the first time)…',
      );
      const failure = await runNpmCi();
      if (failure) {
        explain(failure);
        return false;
      }
      const seconds = Math.round((Date.now() - began) / 1000);
      say(`依赖已就绪，用时 ${seconds} 秒。`, `Dependencies are in place after ${seconds} s.`);
    }
    writeFileSync(STAMP, wantedStamp());
    return true;
  });
}

function explain(failure) {
  if (failure === 'missing') {
    say(
      '找不到 npm。请安装 Node.js（自带 npm）后重试。',
      'npm was not found. Install Node.js, which brings npm, and try again.',
    );
    return;
  }
  say(
    `安装依赖失败（${failure}）。上面是 npm 的说明；请检查网络与磁盘空间后重试。`,
    `Installing the dependencies failed (${failure}). npm's own words are above; check network and disk space, then try again.`,
  );
}
