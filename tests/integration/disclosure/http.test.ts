import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerRoutes } from '../../../src/kernel/http/routes.ts';
import { buildServer } from '../../../src/kernel/http/server.ts';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { disclosureModule, withdrawRelease } from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { platformsModule } from '../../../src/modules/platforms/index.ts';
import { aPdf, draftOf, publish, SECRECY_BASIS, SECRECY_OPINION } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { whenDone } from '../../support/when-done.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
let actor: Actor = PUBLIC_ACTOR;
const server = await buildServer({ version: '0' });
const routes = [...(platformsModule.routes ?? []), ...(disclosureModule.routes ?? [])];
registerRoutes(server, runtime, routes, async () => actor);
await server.ready();
whenDone(() => server.close());

const get = (url: string) => server.inject({ method: 'GET', url: `/api/v1${url}` });
const post = (url: string, payload: object = {}) =>
  server.inject({ method: 'POST', url: `/api/v1${url}`, payload });

test('an editor drafts with a file over HTTP, a reviewer approves, everybody reads', async () => {
  actor = as('editor', agencyId);
  const { id } = (await post('/documents', draftOf(agencyId))).json<{ id: string }>();
  const form = new FormData();
  form.append('label', '实施方案');
  form.append('file', new Blob([Buffer.from(aPdf().content)]), '方案.pdf');
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const uploaded = await server.inject({
    method: 'POST',
    url: `/api/v1/documents/${id}/files`,
    headers: { 'content-type': request.headers.get('content-type')! },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  assert.equal(uploaded.statusCode, 200, uploaded.body);
  const file = uploaded.json<{ id: string; name: string; mediaType: string }>();
  assert.deepEqual([file.name, file.mediaType], ['实施方案.pdf', 'application/pdf']);
  assert.equal((await post(`/documents/${id}/submit`)).statusCode, 200);
  assert.equal((await post(`/documents/${id}/approve`)).statusCode, 403);
  actor = as('publication_reviewer', agencyId);
  const steps = ['first_proof', 'first_review', 'second_proof', 'second_review'];
  assert.equal((await post(`/documents/${id}/reviews`, { steps, opinion: '同意' })).statusCode, 200);
  const secrecy = { basis: SECRECY_BASIS, opinion: SECRECY_OPINION };
  assert.equal((await post(`/documents/${id}/secrecy-review`, secrecy)).statusCode, 200);
  actor = as('foi_head', agencyId);
  assert.equal((await post(`/documents/${id}/approve`)).statusCode, 200);
  actor = PUBLIC_ACTOR;
  const page = await get(`/public/documents/${id}`);
  assert.deepEqual([page.statusCode, page.json<{ state: string }>().state], [200, 'released']);
  const download = await get(`/public/files/${file.id}`);
  assert.equal(download.headers['content-type'], 'application/pdf');
  assert.equal(download.headers['cache-control'], 'private, no-cache');
  assert.match(String(download.headers['content-disposition']), /^inline; filename\*=UTF-8''%E5%AE%9E/);
  assert.deepEqual(new Uint8Array(download.rawPayload), aPdf().content);
  assert.equal((await get(`/documents/${id}`)).statusCode, 401);
});

test('at the address of a withdrawn document stands 410 with the notice', async () => {
  const { id } = await publish(runtime, agencyId);
  const editor = as('editor', agencyId);
  await runUseCase(runtime, editor, withdrawRelease, { id, reason: 'content_error', note: '数字有误' });
  const gone = await get(`/public/documents/${id}`);
  assert.equal(gone.statusCode, 410);
  assert.equal(gone.json<{ notice: { reason: string } }>().notice.reason, 'content_error');
  assert.equal((await get('/public/documents/nobody')).statusCode, 404);
});

test('search, lists, counts and words are open; wrong parameters are named', async () => {
  const search = await get(`/public/search?q=${encodeURIComponent('老旧小区')}&pageSize=5`);
  assert.equal(search.json<{ total: number }>().total, 1);
  assert.equal(
    (await get('/public/documents?columnId=art20_01&year=2026')).json<{ total: number }>().total,
    1,
  );
  assert.equal((await get('/public/documents/counts')).json<{ total: number }>().total, 1);
  assert.equal((await get('/public/documents/newest')).statusCode, 200);
  assert.equal((await get('/documents/vocabulary')).json<{ kinds: unknown[] }>().kinds.length, 12);
  assert.equal((await get('/public/columns')).statusCode, 200);
  assert.equal((await get('/public/site')).statusCode, 200);
  const wrong = await get('/public/documents?year=abc&page=0');
  assert.equal(wrong.statusCode, 400);
  const fields = wrong.json<{ error: { problems: { field: string }[] } }>().error.problems;
  assert.deepEqual(fields.map(({ field }) => field).sort(), ['page', 'year']);
  assert.equal((await get('/public/search?q=')).statusCode, 400);
});

test('the API is described', async () => {
  const { paths } = (await get('/openapi.json')).json<{ paths: Record<string, unknown> }>();
  for (const path of ['/api/v1/documents/{id}/files', '/api/v1/public/search', '/api/v1/documents/export']) {
    assert.ok(paths[path], path);
  }
});

test('the list leaves as a file', async () => {
  actor = as('editor', agencyId);
  const sheet = await get(`/documents/export?agencyId=${agencyId}&format=csv`);
  assert.match(String(sheet.headers['content-disposition']), /^attachment; filename\*=UTF-8''/);
  assert.ok(sheet.body.includes('关于印发老旧小区改造实施方案的通知'));
});
