import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Application } from '../../../src/app/application.ts';
import { importReports } from '../../../src/app/commands/import/import-reports.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { getReceived, listReceived } from '../../../src/modules/reporting/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { outsideReport } from '../../support/collection.ts';
import { temporaryDirectory } from '../../support/database.ts';
import { makeAgency, testClock, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime({ clock: testClock('2026-06-01') });
const officeId = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府' });
const healthId = await makeAgency(runtime, { parentId: officeId, name: '宁川市卫生健康委员会' });
const folder = join(temporaryDirectory(), '历年');
mkdirSync(join(folder, '2024'), { recursive: true });

async function put(file: string, name: string, seed: number, year: number): Promise<void> {
  writeFileSync(join(folder, file), (await outsideReport(name, seed, { year })).file.content);
}
await put('2024/a.html', '宁川市卫生健康委员会', 1, 2024);
await put('b.html', '宁川市卫生健康委员会', 2, 2023);
await put('c.html', '宁川市民政局', 3, 2023);
copyFileSync(join(folder, 'c.html'), join(folder, 'd.html'));

interface Account {
  imported: number;
  rows: { file: string; result: string; agency_id: string | null; problem: { code: string } | null }[];
}

async function run(args: Record<string, unknown>): Promise<{ code: number; text: string; account: Account }> {
  let text = '';
  const output = {
    stdout: (chunk: string | Uint8Array) => void (text += String(chunk)),
    stderr: () => undefined,
  };
  const code = await importReports({ runtime } as unknown as Application, { path: folder, ...args }, output);
  return { code, text, account: (args['json'] ? JSON.parse(text) : null) as Account };
}
const kept = async () =>
  (await runUseCase(runtime, SYSTEM_ACTOR, listReceived, { agencyId: officeId })).reports;

test('a dry run accounts for every file and stores nothing', async () => {
  const { code, text } = await run({ dryRun: true });
  assert.equal(code, 0);
  assert.match(text, /新增 {2}2024 {2}宁川市卫生健康委员会/);
  assert.match(text, /新增 3、替换 0、重复 1/);
  assert.match(text, /去掉 --dry-run 即可导入/);
  assert.deepEqual(await kept(), []);
});

test('one file that cannot be imported stops all of them, unless it is left out', async () => {
  writeFileSync(join(folder, 'e.txt'), '今天天气很好。');
  const tried = await run({ dryRun: true });
  assert.equal(tried.code, 1);
  assert.match(tried.text, /取出这些文件.*--skip-refused/);
  assert.doesNotMatch(tried.text, /去掉 --dry-run 即可导入/);
  assert.match((await run({ dryRun: true, skipRefused: true })).text, /去掉 --dry-run 即可导入/);
  const stopped = await run({ json: true });
  assert.deepEqual([stopped.code, stopped.account.imported], [1, 0]);
  assert.equal(
    stopped.account.rows.find(({ file }) => file.endsWith('e.txt'))!.problem!.code,
    'not_a_report',
  );
  assert.deepEqual(await kept(), []);
  const rest = await run({ json: true, skipRefused: true });
  assert.deepEqual([rest.code, rest.account.imported], [0, 3]);
  assert.deepEqual(
    (await kept()).map(({ agencyName, year, source }) => [agencyName, year, source]),
    [
      ['宁川市卫生健康委员会', 2024, 'import'],
      ['宁川市民政局', 2023, 'import'],
      ['宁川市卫生健康委员会', 2023, 'import'],
    ],
  );
});

test('agencies of the house are known by name, and each year is checked against the one before', async () => {
  const [newest] = await kept();
  assert.equal(newest!.aboutAgencyId, healthId);
  const { previous, findings } = await runUseCase(runtime, SYSTEM_ACTOR, getReceived, { id: newest!.id });
  assert.equal(previous!.year, 2023);
  assert.ok(
    findings.some(({ code }) => code.startsWith('Y-')),
    'two invented years do not continue each other',
  );
});

test('what is kept already is not kept twice; another report of the same year replaces only when asked to', async () => {
  const again = await run({ json: true, skipRefused: true });
  assert.equal(again.account.imported, 0);
  assert.equal((await kept()).length, 3);
  await put('c.html', '宁川市民政局', 4, 2023);
  copyFileSync(join(folder, 'c.html'), join(folder, 'd.html'));
  const refused = await run({ json: true });
  assert.equal(refused.code, 1);
  assert.ok(refused.account.rows.some(({ problem }) => problem?.code === 'another_kept'));
  const replaced = await run({ json: true, replace: true, skipRefused: true });
  assert.equal(replaced.account.imported, 1);
  assert.equal((await kept()).length, 3);
});
