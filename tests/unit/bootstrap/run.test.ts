// The way in, tried for real: a copy of scripts/ and bin/ in a folder of its own, with a program whose one
// dependency lies beside it.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongkai-way-in-')));
const elsewhere = path.join(home, 'elsewhere');
const project = path.join(home, 'project');

const MAIN = `
  if (process.argv[2] === 'wait') {
    process.on('SIGTERM', () => process.exit(9));
    setInterval(() => undefined, 1000);
  }
  console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }));
  if (process.argv[2] === 'exit') process.exit(7);`;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}

function writeLock(version: string): void {
  const manifest = { name: 'way-in', version: '1.0.0', type: 'module', dependencies: { part: 'file:part' } };
  write('package.json', JSON.stringify(manifest));
  write('part/package.json', JSON.stringify({ name: 'part', version }));
  const packages = { '': manifest, part: { version }, 'node_modules/part': { resolved: 'part', link: true } };
  write('package-lock.json', JSON.stringify({ ...manifest, lockfileVersion: 3, requires: true, packages }));
}

before(() => {
  cpSync(path.join(ROOT, 'scripts'), path.join(project, 'scripts'), { recursive: true });
  cpSync(path.join(ROOT, 'bin'), path.join(project, 'bin'), { recursive: true });
  write('src/cli/main.ts', MAIN);
  writeLock('1.0.0');
  mkdirSync(elsewhere);
  symlinkSync('../project/bin/gongkai', path.join(elsewhere, 'gongkai'));
});

after(() => rmSync(home, { recursive: true, force: true }));

function gongkai(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(path.join(elsewhere, 'gongkai'), args, { cwd: elsewhere, encoding: 'utf8' });
}

test('installs on first use, says so on stderr, and is quiet the second time', () => {
  const first = gongkai('due', 'case.json');
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stderr, /正在按 package-lock\.json 安装依赖/);
  assert.deepEqual(JSON.parse(first.stdout), { args: ['due', 'case.json'], cwd: elsewhere });
  const second = gongkai('due');
  assert.deepEqual([second.status, second.stderr], [0, '']);
});

test('installs again when the lock file changed', () => {
  writeLock('1.0.1');
  assert.match(gongkai('due').stderr, /package-lock\.json/);
  assert.equal(gongkai('due').stderr, '');
});

test('two first runs at once install once', async () => {
  writeLock('1.0.2');
  const runs = [1, 2].map(() => spawn(path.join(elsewhere, 'gongkai'), ['due'], { cwd: elsewhere }));
  const said = runs.map(() => '');
  runs.forEach((run, at) => run.stderr.on('data', (chunk: Buffer) => (said[at] += chunk.toString())));
  const codes = await Promise.all(runs.map(async (run) => (await once(run, 'close'))[0] as number));
  assert.deepEqual(codes, [0, 0], said.join('\n'));
  assert.equal(said.filter((text) => text.includes('安装依赖')).length, 1, said.join('\n---\n'));
});

test('says what is wrong when npm cannot install', () => {
  writeLock('2.0.0');
  const dependencies = { part: 'file:part', missing: 'file:missing' };
  write('package.json', JSON.stringify({ name: 'way-in', type: 'module', dependencies }));
  const run = gongkai('due');
  assert.equal(run.status, 2);
  assert.equal(run.stdout, '');
  assert.match(run.stderr, /安装依赖失败[\s\S]*Installing the dependencies failed/);
  writeLock('1.0.3');
  assert.equal(gongkai('due').status, 0);
});

test('takes over from an installation that died', () => {
  writeLock('1.0.4');
  const ended = spawnSync(process.execPath, ['-e', '']);
  write('.gongkai/install.lock', String(ended.pid));
  assert.equal(gongkai('due').status, 0);
});

test('passes the exit code on', () => {
  assert.equal(gongkai('exit').status, 7);
});

test('passes signals on, so that the program can stop cleanly', { timeout: 60_000 }, async () => {
  const run = spawn(process.execPath, [path.join(project, 'scripts/run.mjs'), 'cli', 'wait'], {
    cwd: elsewhere,
  });
  await once(run.stdout, 'data');
  run.kill('SIGTERM');
  const [code] = (await once(run, 'exit')) as [number];
  assert.equal(code, 9);
});

test('refuses an unknown way in', () => {
  const run = spawnSync(process.execPath, [path.join(project, 'scripts/run.mjs'), 'stop'], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /用法[\s\S]*Usage/);
});

test('says so when there is no Node on the machine', () => {
  const folder = path.join(home, 'bare');
  mkdirSync(folder);
  for (const name of ['sh', 'dirname', 'readlink']) symlinkSync(whereIs(name), path.join(folder, name));
  const run = spawnSync(path.join(project, 'bin/gongkai'), ['due'], {
    encoding: 'utf8',
    env: { PATH: folder },
  });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /找不到 Node\.js[\s\S]*Node\.js was not found/);
});

function whereIs(name: string): string {
  return spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
}
