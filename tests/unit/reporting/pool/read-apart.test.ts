import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import { AppError } from '../../../../src/kernel/errors.ts';
import { readApart } from '../../../../src/modules/reporting/reading/pool/read-apart.ts';
import { readReport } from '../../../../src/modules/reporting/reading/read-report.ts';
import { asBars } from '../samples/sample-layouts.ts';
import { faultlessReport } from '../samples/sample-report.ts';

const file = (name: string, content: string) => ({ name, content: new TextEncoder().encode(content) });
const codeOf = (error: unknown): string | undefined =>
  error instanceof AppError ? error.problems[0]!.code : String(error);

test('a report read in a thread is the one read here, and a refusal is the same refusal', async () => {
  const good = file('r.txt', asBars(faultlessReport()));
  assert.deepEqual(await readApart(good), await readReport(good.content, good.name));
  for (const bad of [file('x.txt', '便条'), file('x.docx', 'PK\u0003\u0004broken'), file('x.txt', '')]) {
    const here = await readReport(bad.content, bad.name).catch(codeOf);
    assert.equal(await readApart(bad).catch(codeOf), here);
  }
});

test('a page of endless rows keeps its own thread busy and nobody else', async () => {
  const rows = '<tr><td>一</td><td>1</td></tr>'.repeat(60_000);
  const heavy = file('heavy.html', `<html><body><table>${rows}</table></body></html>`);
  let [last, longest] = [performance.now(), 0];
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  await readApart(heavy).catch(codeOf);
  const took = performance.now() - began;
  longest = Math.max(longest, performance.now() - last);
  clearInterval(pulse);
  assert.ok(longest < took * 0.5, `the thread stood still for ${longest} of ${took} ms`);
});
