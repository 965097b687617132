import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '../../../../src/modules/reporting/reading/pool/in-order.ts';
import { predecessors } from '../../../../src/modules/reporting/reading/pool/pair-years.ts';
import { PoolFailure, WorkerPool } from '../../../../src/kernel/threads/worker-pool.ts';

const worker = new URL('./odd-worker.ts', import.meta.url);
const open = (size: number, seconds = 30) =>
  new WorkerPool<string, string>({ worker, size, seconds, megabytes: 64 });
const failing = (problem: string) => (error: unknown) =>
  error instanceof PoolFailure && error.problem === problem;

test('jobs are done by the threads; one that fails, hangs, dies or eats memory fails its own job only', async () => {
  const pool = open(2, 3);
  const jobs = ['a', 'hang', 'b', 'die', 'c', 'fail', 'd', 'e', 'f'];
  const results = await Promise.allSettled(jobs.map((job) => pool.run(job)));
  const said = results.map((result) =>
    result.status === 'fulfilled' ? result.value : (result.reason as PoolFailure).problem,
  );
  const expected = ['A', 'timed_out', 'B', 'crashed', 'C', 'crashed', 'D', 'E', 'F'];
  assert.deepEqual(said, expected);
  await pool.close();
  const patient = open(1, 120);
  await assert.rejects(patient.run('eat'), failing('crashed'));
  assert.equal(await patient.run('g'), 'G');
  await patient.close();
});

test('closing ends what runs and what waits, and nothing more is taken', async () => {
  const pool = open(1);
  const running = pool.run('hang');
  const waiting = pool.run('a');
  const both = Promise.all([
    assert.rejects(running, failing('closed')),
    assert.rejects(waiting, failing('closed')),
  ]);
  await pool.close();
  await both;
  await assert.rejects(pool.run('a'), failing('closed'));
});

test('results come in the order of the items, and the work is never far ahead of the reader', async () => {
  let [begun, most, read] = [0, 0, 0];
  const items = Array.from({ length: 50 }, (_, index) => index);
  const work = async (item: number): Promise<number> => {
    begun += 1;
    most = Math.max(most, begun - read);
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
    return item;
  };
  const results: number[] = [];
  for await (const result of inOrder(items, 6, work)) {
    read += 1;
    results.push(result);
  }
  assert.deepEqual(results, items);
  assert.ok(most <= 6, `${most} ahead`);
});

test('a report is paired with the same agency one year before; unknown agency or year with none', () => {
  const all = [
    { file: 'a23', agency: '甲市统计局', year: 2023 },
    { file: 'a23 again', agency: '甲市统计局', year: 2023 },
    { file: 'b23', agency: '乙市统计局', year: 2023 },
    { file: 'x', agency: null, year: 2023 },
  ];
  const before = predecessors(all);
  const of = (agency: string | null, year: number | null) => before({ file: '', agency, year })?.file ?? null;
  assert.equal(of('甲市 统计局', 2024), 'a23');
  assert.equal(of('乙市统计局', 2024), 'b23');
  assert.equal(of('乙市统计局', 2025), null);
  assert.equal(of(null, 2024), null);
  assert.equal(of('甲市统计局', null), null);
});
