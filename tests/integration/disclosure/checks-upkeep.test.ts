import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { askOutsideLinks, readWaitingFiles } from '../../../src/app/file-upkeep.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { askAddress, createDocumentDraft } from '../../../src/modules/disclosure/index.ts';
import { disclosureTables } from '../../../src/modules/disclosure/store/dossier.ts';
import { textsOfFiles } from '../../../src/modules/disclosure/store/file-texts.ts';
import { getFindings } from '../../../src/modules/disclosure/use-cases/checks/get-findings.ts';
import { saveCheckSettings } from '../../../src/modules/disclosure/use-cases/checks/save-check-settings.ts';
import { attach, draftOf } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { whenDone } from '../../support/when-done.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const editor = as('editor', agencyId);
const server = createServer((request, response) => {
  response.writeHead(request.url === '/ok' ? 200 : 404).end();
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const port = String((server.address() as AddressInfo).port);
whenDone(() => server.close());
/** The outside world of the test: one host stands on this machine. */
const ask: typeof askAddress = (address) =>
  askAddress(address.replace('outside.example.com', `127.0.0.1:${port}`), {
    mayAsk: (ip) => ip === '127.0.0.1',
    ports: new Set([port]),
  });

test('files that were never read, or by an earlier reader, are read by the worker', async () => {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId));
  const [first, second] = [
    await attach(runtime, agencyId, id, 'One'),
    await attach(runtime, agencyId, id, 'Two'),
  ];
  const tables = disclosureTables(runtime.db);
  await tables.deleteFrom('file_texts').where('file_id', '=', first).execute();
  await tables
    .updateTable('file_texts')
    .set({ reader_version: 0, body: '' })
    .where('file_id', '=', second)
    .execute();
  assert.equal(await readWaitingFiles(runtime), 2);
  const texts = await textsOfFiles(runtime.db, [first, second]);
  assert.deepEqual([texts.get(first), texts.get(second)], ['One', 'Two']);
  assert.equal(await readWaitingFiles(runtime), 0);
});

test('addresses outside are asked only where the agency wants it, once a week, and dead ones are told', async () => {
  const body =
    '<p><a href="https://outside.example.com/ok">甲</a><a href="https://outside.example.com/gone">乙</a></p>'.replaceAll(
      'https',
      'http',
    );
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, { body }));
  const links = async (): Promise<string[]> =>
    (await runUseCase(runtime, editor, getFindings, { id })).findings
      .filter(({ group }) => group === 'links')
      .map(({ code, quote }) => `${code} ${quote}`);
  assert.equal(await askOutsideLinks(runtime, undefined, ask), 0);
  await runUseCase(runtime, as('foi_head', agencyId), saveCheckSettings, {
    agencyId,
    externalLinks: true,
    allowedPhones: [],
    officialDomains: [],
  });
  assert.deepEqual(await links(), []);
  assert.equal(await askOutsideLinks(runtime, undefined, ask), 2);
  assert.deepEqual(await links(), ['link_dead http://outside.example.com/gone']);
  assert.equal(await askOutsideLinks(runtime, undefined, ask), 0);
  runtime.clock.goTo('2026-11-29');
  assert.equal(await askOutsideLinks(runtime, undefined, ask), 2);
});
