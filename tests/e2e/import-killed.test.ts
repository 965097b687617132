import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openApplication } from '../../src/app/application.ts';
import { commandLine } from '../support/command-line.ts';
import { temporaryDirectory } from '../support/database.ts';
import { makeLegacySite, type LegacySite } from '../support/legacy-site.ts';
import { makeAgency, makePerson } from '../support/runtime.ts';
import { ServerProcess } from '../support/server-process.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const ROWS = 1000;
const BATCH = 100;

interface Account {
  imported: number;
  counts: Record<'new' | 'duplicate' | 'changed' | 'refused', number>;
  rows: { line: number; result: string; problems: { code: string }[] }[];
}

interface Place {
  readonly data: string;
  readonly site: LegacySite;
  readonly args: readonly string[];
}

/** A house with an agency and its head, and a thousand pages of an older site with damage in them. */
async function place(): Promise<Place> {
  const data = temporaryDirectory();
  const { runtime, close } = await openApplication({ dataDirectory: data, purpose: 'test' });
  const agencyId = await makeAgency(runtime, { code: 'roads', name: '宁川市交通运输局' });
  await makePerson(runtime, agencyId, { login: 'head', roles: ['foi_head'] });
  await close();
  const folder = path.join(temporaryDirectory(), 'site');
  mkdirSync(folder);
  const site = makeLegacySite(folder, { rows: ROWS, every: 40 });
  const mapping = path.join(folder, '..', 'mapping.csv');
  writeFileSync(mapping, '规划信息,art20_03\n');
  const who = ['--agency', 'roads', '--by', 'head', '--basis', '《网站迁移方案》', '--mapping', mapping];
  const args = ['import', 'documents', folder, '--data', data, ...who, '--batch', String(BATCH)];
  return { data, site, args: [...args, '--skip-refused', '--json'] };
}

/** Runs the import as a process of its own and kills it once the second batch is stored. */
async function killedAfterTwoBatches(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stderr })) {
    if (line.includes(`${2 * BATCH}/`) && line.includes('stored')) child.kill('SIGKILL');
  }
  const [, signal] = (await ended) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL');
}

const accountOf = async (args: readonly string[]): Promise<Account> => {
  const { code, stdout, stderr } = await commandLine(...args);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout) as Account;
};

test('an import that is killed goes on where it stopped: nothing twice, nothing lost, old addresses lead on', async () => {
  const { data, site, args } = await place();
  await killedAfterTwoBatches(args);
  const { counts, imported, rows } = await accountOf(args);
  const refused = rows.filter(({ result }) => result === 'refused').length;
  const copies = [...site.lines.values()].filter((matter) => matter === 'double_row').length;
  const before = counts.duplicate - copies;
  assert.equal(before % BATCH, 0, 'whole batches only');
  assert.ok(before >= 2 * BATCH, 'what was stored before the end is not stored again');
  assert.equal(before + imported + copies + refused, ROWS);
  assert.equal(counts.changed, 0);
  assert.equal((await commandLine('verify', '--data', data)).code, 0, 'every record is proved');

  const server = ServerProcess.start(data);
  const { portal } = await server.ready();
  const first = await fetch(new URL(site.addressOf(2), portal), { redirect: 'manual' });
  assert.equal(first.status, 301);
  const page = await fetch(new URL(first.headers.get('location')!, portal));
  assert.equal(page.status, 200);
  assert.match(await page.text(), /关于第2号道路养护安排的通知/);
  const query = [...site.lines].find(([, matter]) => matter === 'query')![0];
  assert.equal((await fetch(new URL(site.addressOf(query), portal), { redirect: 'manual' })).status, 301);
  const list = await fetch(new URL(`/api/v1/public/documents?year=2019&pageSize=1`, portal));
  assert.equal(((await list.json()) as { total: number }).total, before + imported);
  await server.end('SIGTERM');
});
