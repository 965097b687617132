import assert from 'node:assert/strict';
import test from 'node:test';
import { runFee } from '../../../src/cli/fee.ts';

async function fee(basis: { requests?: number; pages?: number }, json = true) {
  let stdout = '';
  let stderr = '';
  const code = await runFee({
    ...basis,
    json,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

test('requests: bands, total and the rate of the last one', async () => {
  const { code, stdout } = await fee({ requests: 31 });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), {
    basis: 'per_request',
    count: 31,
    total: 2_200,
    bands: [
      { from: 1, to: 10, rate: 0, count: 10, amount: 0 },
      { from: 11, to: 30, rate: 100, count: 20, amount: 2_000 },
      { from: 31, to: 40, rate: 200, count: 1, amount: 200 },
    ],
    nth_rate: 200,
  });
});

test('pages, for a program and for reading', async () => {
  const { total, basis } = JSON.parse((await fee({ pages: 68 })).stdout) as { total: number; basis: string };
  assert.deepEqual([total, basis], [380, 'per_page']);
  const { stdout } = await fee({ pages: 201 }, false);
  assert.match(stdout, /第201页起：1页 × 40元 = 40元/);
  assert.match(stdout, /合计 \/ total：2740元/);
  assert.match((await fee({ pages: 0 }, false)).stdout, /合计 \/ total：0元\n/);
});

test('no basis, two bases, and numbers that are no counts are refused', async () => {
  for (const basis of [
    {},
    { requests: 1, pages: 1 },
    { requests: -1 },
    { pages: 1.5 },
    { pages: 2_000_000 },
  ]) {
    const { code, stdout, stderr } = await fee(basis, false);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /错误：.*信息处理费管理办法/);
    assert.match(stderr, /Error: /);
  }
});
