// The test run, tried for real in a folder of its own: what it counts, what it refuses to overlook, how it ends.
import test, { after, before, beforeEach } from 'node:test';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongkai-test-run-')));
const unit = path.join(project, 'tests', 'unit');
const runner = path.join(project, 'scripts', 'test', 'main.ts');
// A test run inside a test run must not think that it is a child of the outer one.
const { NODE_TEST_CONTEXT: _outer, ...environment } = process.env;

before(() => {
  for (const folder of ['scripts', 'tests/support']) {
    cpSync(path.join(ROOT, folder), path.join(project, folder), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
  symlinkSync(path.join(ROOT, 'src'), path.join(project, 'src'));
  writeFileSync(path.join(project, 'package.json'), '{"type":"module"}');
});

beforeEach(() => {
  rmSync(unit, { recursive: true, force: true });
  mkdirSync(unit, { recursive: true });
});

after(() => rmSync(project, { recursive: true, force: true }));

function testFile(name: string, ...lines: string[]): void {
  const text = ["import test, { describe } from 'node:test';", ...lines].join('\n');
  writeFileSync(path.join(unit, `${name}.test.ts`), text);
}

function run(...args: string[]): { status: number | null; stdout: string; last: string } {
  const { status, stdout } = spawnSync(process.execPath, [runner, ...args], {
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

test('counts tests, not suites, and ends with the one line', () => {
  testFile(
    'a',
    "describe('x', () => { test('1', () => {}); test('2', () => {}); });",
    "test('3', () => {});",
  );
  testFile('b', "test('4', (t) => t.test('5', () => {}));");
  const { status, last } = run('unit');
  assert.deepEqual([status, last], [0, '5 passed, 0 failed']);
});

test('goes on after a failure, shows it and says where', () => {
  testFile('a', "test('bad', () => { throw new TypeError('boom'); });", "test('good', () => {});");
  testFile('b', "test('good', () => {});");
  const { status, stdout, last } = run('unit');
  assert.deepEqual([status, last], [1, '2 passed, 1 failed']);
  assert.match(stdout, /✖ bad {2}\(tests\/unit\/a\.test\.ts:2\)\n\s+TypeError: boom/);
});

const IDLE = ['sk' + 'ip', 'to' + 'do'];
for (const word of IDLE) {
  test(`a test marked ${word} counts as failed`, () => {
    testFile('a', `test.${word}('later', () => {});`, "test('good', () => {});");
    assert.equal(run('unit').last, '1 passed, 1 failed');
  });
}

const BAD_FILES: [string, string][] = [
  ['a file that does not load', "throw new Error('no');"],
  ['a file without tests', 'export const nothing = [test, describe];'],
  ['a file that ends its process early', "process.exit(0); test('x', () => {});"],
  [
    'a suite whose hook fails',
    "import { before } from 'node:test'; describe('x', () => { before(() => { throw 1; }); test('y', () => {}); });",
  ],
];
for (const [what, text] of BAD_FILES) {
  test(`${what} counts as failed`, () => {
    testFile('a', text);
    testFile('b', "test('good', () => {});");
    const { status, last } = run('unit');
    assert.equal(status, 1);
    assert.match(last, /^1 passed, [1-9] failed$/);
  });
}

test('a stage without test files counts as failed', () => {
  assert.deepEqual(run('unit').last, '0 passed, 1 failed');
});

test('--only keeps the files under a path, and an unknown path or stage is refused', () => {
  testFile('a', "test('1', () => {});");
  mkdirSync(path.join(unit, 'deep'));
  testFile('deep/b', "test('2', () => {});", "test('3', () => {});");
  assert.equal(run('--only', 'tests/unit/deep').last, '2 passed, 0 failed');
  assert.equal(run('tests/unit/a.test.ts').last, '1 passed, 0 failed');
  for (const args of [['--only', 'tests/unit/none'], ['units'], ['--fast']]) {
    const { status, stdout } = run(...args);
    assert.equal(status, 2);
    assert.match(stdout, /用法 \/ usage/);
  }
});

test('an interrupted run stops its files and says so', { timeout: 60_000 }, async () => {
  testFile(
    'a',
    "console.error('begun'); test('endless', () => new Promise(() => setInterval(() => {}, 1000)));",
  );
  const child = spawn(process.execPath, [runner, 'unit'], { env: environment });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  await once(child.stdout, 'data');
  setTimeout(() => child.kill('SIGINT'), 500);
  const [code] = (await once(child, 'close')) as [number];
  assert.equal(code, 1);
  assert.match(stdout, /测试被中断 \/ interrupted\n\n0 passed, \d failed\n$/);
});
