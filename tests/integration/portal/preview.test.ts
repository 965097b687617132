import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  createPreviewLink,
  putRedirects,
  readPreview,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { revokePreviewLink } from '../../../src/modules/disclosure/use-cases/preview/revoke-preview-link.ts';
import { attach, draftOf, publish } from '../../support/publishing.ts';
import { as, makePerson } from '../../support/runtime.ts';
import { openOpenHouse } from './open-house.ts';

const house = await openOpenHouse();
const { runtime, server, health, government } = house;
const PASSWORD = 'Ningchuan-2026-x';

async function sessionOf(agencyId: string, role: 'publication_reviewer' | 'handler'): Promise<string> {
  const login = `${role.replace('_', '-')}-${agencyId.slice(-4)}`;
  await makePerson(runtime, agencyId, { login, password: PASSWORD, roles: [role] });
  const signedIn = await server.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { login, password: PASSWORD },
  });
  assert.equal(signedIn.statusCode, 200, signedIn.body);
  const { name, value } = signedIn.cookies[0]!;
  return `${name}=${value}`;
}

test('a preview link shows the page as it will be, to signed-in people who may read it, and to nobody else', async () => {
  const editor = as('editor', health);
  const input = draftOf(health, { title: '关于流感疫苗接种的通知' });
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, input);
  const fileId = await attach(runtime, health, id);
  const { path, linkId } = await runUseCase(runtime, editor, createPreviewLink, { id, days: 2 });
  const reviewer = await sessionOf(health, 'publication_reviewer');

  const page = await house.get(path, { cookie: reviewer });
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /关于流感疫苗接种的通知/);
  assert.match(page.body, /预览/);
  assert.match(page.body, /name="robots" content="noindex/);
  assert.equal(page.headers['cache-control'], 'no-store');
  assert.equal(page.headers['x-robots-tag'], 'noindex, nofollow');
  const file = /href="(\/api\/v1\/documents\/[^"]+)"/.exec(page.body)?.[1];
  assert.equal(file, `/api/v1/documents/${id}/files/${fileId}`);
  assert.equal((await house.get(file, { cookie: reviewer })).statusCode, 200);
  assert.equal((await house.get(file)).statusCode, 401);
  assert.equal((await house.get(`/en${path}`, { cookie: reviewer })).statusCode, 200);

  const stranger = await house.get(path);
  assert.equal(stranger.statusCode, 401, 'without a session');
  assert.equal(stranger.headers['cache-control'], 'no-store');
  assert.match(stranger.body, new RegExp(`href="/office/\\?after=${encodeURIComponent(path)}"`));
  assert.ok(!stranger.body.includes('流感疫苗'));
  assert.match((await house.get(`/en${path}`)).body, /Sign in and see the preview/);
  assert.equal((await house.get('/preview/cut')).statusCode, 404, 'a link cut short');
  assert.equal((await house.get(`${path}x`)).statusCode, 404, 'nobody is asked to sign in for nothing');
  for (const cookie of [
    await sessionOf(government, 'publication_reviewer'),
    await sessionOf(health, 'handler'),
  ]) {
    const refused = await house.get(path, { cookie });
    assert.equal(refused.statusCode, 403);
    assert.ok(!refused.body.includes('流感疫苗'));
  }
  assert.equal((await house.get(`${path}x`, { cookie: reviewer })).statusCode, 404);
  await runUseCase(runtime, editor, revokePreviewLink, { id, linkId });
  assert.equal((await house.get(path, { cookie: reviewer })).statusCode, 404, 'revoked');
});

test('a preview link expires', async () => {
  const editor = as('editor', health);
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(health));
  const { path } = await runUseCase(runtime, editor, createPreviewLink, { id, days: 1 });
  runtime.clock.pass(24 * 60 + 1);
  const token = path.split('/').at(-1)!;
  await assert.rejects(runUseCase(runtime, editor, readPreview, { token }), /preview|预览链接/);
});

test('an address of the former site leads to its document, wherever that is now', async () => {
  const first = await publish(runtime, health, { title: '旧文件' });
  const second = await publish(runtime, health, { title: '新文件' });
  const row = { to_path: null, agency_id: health, reason: 'imported' as const, created_by: 'system' };
  await runtime.db
    .transaction()
    .execute((tx) =>
      putRedirects(tx, [
        { ...row, from_path: '/col/2019/art_77.html', to_document: first.id, created_at: runtime.now() },
      ]),
    );
  const moved = await house.get('/col/2019/art_77.html');
  assert.deepEqual([moved.statusCode, moved.headers.location], [301, `/documents/${first.id}`]);
  assert.equal(moved.headers['cache-control'], 'no-cache', 'it may move again');
  await runUseCase(runtime, as('publication_reviewer', health), withdrawRelease, {
    id: first.id,
    reason: 'replaced',
    note: '由新文件替代',
    movedTo: { documentId: second.id },
  });
  const later = await house.get('/col/2019/art_77.html');
  assert.equal(later.headers.location, `/documents/${second.id}`);
  const own = await house.get(`/documents/${first.id}`);
  assert.deepEqual([own.statusCode, own.headers.location], [301, `/documents/${second.id}`]);
  assert.equal(own.headers['cache-control'], 'no-cache', 'it may move again');
  assert.equal((await house.get('/col/2019/art_78.html')).statusCode, 404);
  assert.equal((await house.get('/api/v1/col/2019/art_77.html')).statusCode, 404);
});

test('a notice of withdrawal carries the agency’s own words and the way on', async () => {
  const first = await publish(runtime, health, { title: '有误的名单' });
  const second = await publish(runtime, health, { title: '更正后的名单' });
  await runUseCase(runtime, as('publication_reviewer', health), withdrawRelease, {
    id: first.id,
    reason: 'content_error',
    note: '第三行有误',
    publicNotice: '名单第三行有误，已更正。',
    movedTo: { documentId: second.id },
  });
  const page = await house.get(`/documents/${first.id}`);
  assert.equal(page.statusCode, 410);
  assert.match(page.body, /名单第三行有误，已更正。/);
  assert.match(page.body, new RegExp(`href="/documents/${second.id}"[^>]*>更正后的名单`));
  assert.ok(!page.body.includes('有误的名单'));
});
