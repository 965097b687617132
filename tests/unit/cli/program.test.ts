import test from 'node:test';
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { main } from '../../../src/cli/main.ts';
import { reportFailure } from '../../../src/cli/failure.ts';
import { AppError } from '../../../src/kernel/errors.ts';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = new Sink();
  const stderr = new Sink();
  const code = await main(args, stdout, stderr);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

test('help is Chinese first and English second, on stdout, and names every command', async () => {
  for (const args of [[], ['--help'], ['help']]) {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual([code, stderr], [0, '']);
    for (const command of ['start', 'check', 'due', 'fee', 'verify', 'backup', 'restore'])
      assert.match(stdout, new RegExp(`^ +${command} `, 'm'));
    assert.ok(stdout.indexOf('政府信息公开系统') < stdout.indexOf('Disclosure of government information'));
  }
});

test('every command has --json and its own help', async () => {
  const { stdout } = await run('--help');
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');
  assert.ok(commands.length >= 3);
  for (const command of commands) {
    const help = await run(command, '--help');
    assert.equal(help.code, 0);
    assert.match(help.stdout, /--json/, command);
  }
});

const MISTAKES: [string[], RegExp][] = [
  [['deu'], /没有“deu”这个命令.*您是不是要用：due？\nError: unknown command 'deu'/],
  [['fee', '--page', '3'], /没有“--page”这个选项.*您是不是要用：--pages？/],
  [['fee', '--pages', 'many'], /“--pages <N>”的值不符合要求/],
  [['fee', '--pages', '-1'], /“--pages <N>”/],
  [['fee', '--pages', '1', '--requests', '2'], /按件（--requests）与按量（--pages）只能选一种/],
  [['fee'], /请用 --requests 件数 或 --pages 页数/],
  [['fee', '--pages'], /后面需要一个值/],
  [['start', '--port', '70000'], /“--port <N>”的值不符合要求/],
  [['due'], /缺少参数“FILE”/],
  [['due', 'a', 'b'], /参数过多/],
];

for (const [args, expected] of MISTAKES) {
  test(`a mistake is explained in both languages, exit code 2: ${args.join(' ')}`, async () => {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, expected);
    assert.match(stderr, /^错误：[\s\S]*^Error: /m);
  });
}

test('an expected problem is printed with field and rule, and as JSON where that was asked for', () => {
  const stdout = new Sink();
  const stderr = new Sink();
  const problem = {
    code: 'late',
    zh: '已过期限。',
    en: 'Too late.',
    field: 'events.1.on',
    rule: '《条例》第三十三条',
  };
  assert.equal(reportFailure(new AppError('conflict', problem), true, stdout, stderr), 2);
  assert.deepEqual(JSON.parse(stdout.text), { error: { kind: 'conflict', problems: [problem] } });
  assert.equal(
    stderr.text,
    '错误：已过期限。（字段：events.1.on；依据：《条例》第三十三条）\nError: Too late. (field: events.1.on; rule: 《条例》第三十三条)\n',
  );
});

test('a defect is told apart from a mistake by its exit code', () => {
  const stderr = new Sink();
  assert.equal(reportFailure(new TypeError('x is undefined'), true, new Sink(), stderr), 3);
  assert.match(stderr.text, /程序内部错误：x is undefined\nInternal error: x is undefined/);
});
