import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Application } from '../../../src/app/application.ts';
import { exportSite } from '../../../src/app/commands/export-site/export-site.ts';
import { openSiteFolder } from '../../../src/app/commands/export-site/site-folder.ts';
import { MODULES } from '../../../src/app/modules.ts';
import type { AppError } from '../../../src/kernel/errors.ts';
import { composeRuntime } from '../../../src/kernel/runtime/compose.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { withdrawRelease } from '../../../src/modules/disclosure/index.ts';
import { ROLES } from '../../../src/modules/identity/index.ts';
import { openTestDatabase, temporaryDirectory } from '../../support/database.ts';
import { publish } from '../../support/publishing.ts';
import { as, makeAgency } from '../../support/runtime.ts';

async function house(): Promise<Application> {
  const database = await openTestDatabase(MODULES);
  const dataDirectory = temporaryDirectory();
  const now = () => new Date('2026-11-20T04:00:00Z');
  const roles = new Set<string>(ROLES);
  const runtime = await composeRuntime({ database, dataDirectory, modules: MODULES, roles, now });
  return { runtime, database, dataDirectory, close: () => database.close() };
}

/** Exports and resolves to the account that the command prints. */
async function exported(application: Application, directory: string): Promise<Record<string, number>> {
  let said = '';
  const output = {
    stdout: (text: string | Uint8Array) => void (said += String(text)),
    stderr: () => undefined,
  };
  const args = {
    directory,
    application: '127.0.0.1:3000',
    address: 'https://www.example.gov.cn',
    json: true,
  };
  assert.equal(await exportSite(application, args, output), 0);
  return JSON.parse(said) as Record<string, number>;
}

test('the public site becomes files with packed forms; a second export writes only what has changed', async () => {
  const application = await house();
  const agencyId = await makeAgency(application.runtime);
  const first = await publish(application.runtime, agencyId, { title: '关于供水价格的通知' });
  const directory = path.join(temporaryDirectory(), 'www');
  const account = await exported(application, directory);
  assert.equal(account['written'], account['pages']);

  const file = (name: string): string => path.join(directory, 'site', name);
  const page = readFileSync(file(`documents/${first.id}.html`));
  assert.match(page.toString(), /关于供水价格的通知/);
  assert.deepEqual(gunzipSync(readFileSync(file(`documents/${first.id}.html.gz`))), page);
  assert.deepEqual(brotliDecompressSync(readFileSync(file(`documents/${first.id}.html.br`))), page);
  assert.ok(existsSync(file(`en/documents/${first.id}.html`)), 'in English as well');
  assert.match(readFileSync(file('sitemap.xml'), 'utf8'), /<loc>https:\/\/www\.example\.gov\.cn\//);
  assert.ok(!existsSync(file('search.html')), 'the search stays live');
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(page.toString())![1]!;
  assert.ok(existsSync(file(style)), 'with what the pages look like');

  const again = await exported(application, directory);
  assert.equal(again['written'], 0);
  assert.equal(again['removed'], 0);

  const second = await publish(application.runtime, agencyId, { title: '关于供暖时间的通告' });
  const input = { id: first.id, reason: 'content_error', note: '数字有误' } as const;
  await runUseCase(application.runtime, as('editor', agencyId), withdrawRelease, input);
  const after = await exported(application, directory);
  assert.ok(after['unchanged']! > 0);
  assert.ok(after['removed']! >= 2, 'the page in both languages');
  for (const ending of ['', '.gz', '.br']) {
    assert.ok(!existsSync(file(`documents/${first.id}.html${ending}`)), `withdrawn: ${ending}`);
  }
  assert.ok(existsSync(file(`documents/${second.id}.html`)));
  assert.doesNotMatch(readFileSync(file('documents.html'), 'utf8'), /关于供水价格的通知/);
});

test('an export that breaks off leaves nothing behind that the next one does not put right', async () => {
  const directory = temporaryDirectory();
  const site = (name: string): string => path.join(directory, 'site', name);
  const open = () => openSiteFolder(directory, () => Promise.resolve(readdirSync(directory).length === 0));
  const [before, between] = [Buffer.from('乙'.repeat(300)), Buffer.from('甲、乙'.repeat(300))];
  const whole = await open();
  await whole.write('documents.html', before);
  await whole.finish();

  const broken = await open();
  await broken.write('documents.html', between);
  await broken.write('documents/a.html', between);

  const next = await open();
  assert.equal(await next.write('documents.html', before), true, 'the list is again as it was');
  assert.equal(await next.finish(), 1);
  assert.deepEqual(readFileSync(site('documents.html')), before);
  for (const ending of ['', '.gz', '.br']) assert.ok(!existsSync(site(`documents/a.html${ending}`)), ending);
});

test('a folder with files of somebody else is refused and left as it is', async () => {
  const application = await house();
  const directory = temporaryDirectory();
  writeFileSync(path.join(directory, '我的.txt'), 'x');
  await assert.rejects(exported(application, directory), (error: AppError) => {
    assert.equal(error.problems[0]?.code, 'folder_not_empty');
    return true;
  });
  assert.ok(!existsSync(path.join(directory, 'site')));
});
