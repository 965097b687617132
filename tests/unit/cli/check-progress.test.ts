import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Progress } from '../../../src/cli/check/progress.ts';

/** Tells of 100 files read at one a tenth of a second, and gives what was written. */
function said(isTTY: boolean): string[] {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ write: (text: string) => written.push(text), isTTY }, () => now);
  for (let done = 1; done <= 100; done += 1) {
    now += 100;
    progress.tell('read', done, 100);
  }
  progress.clear();
  return written;
}

test('on a terminal one line changes and is taken away; it says how many, how fast and how long still', () => {
  const lines = said(true);
  assert.ok(lines.length > 20);
  assert.ok(lines.every((line) => line.startsWith('\r')));
  assert.match(lines[24]!, /读取 reading 50\/100，每秒 10\.\d 份，约剩 left [56] 秒/);
  assert.equal(lines.at(-1), '\r\u001b[2K');
});

test('elsewhere a line every five seconds, and nothing of a short run', () => {
  const lines = said(false);
  assert.equal(lines.length, 2);
  assert.ok(lines.every((line) => line.endsWith('\n') && !line.includes('\r')));
  const short: string[] = [];
  new Progress({ write: (text: string) => short.push(text) }).tell('read', 1, 2);
  assert.deepEqual(short, []);
});
