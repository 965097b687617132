import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerRoutes } from '../../../src/kernel/http/routes.ts';
import { buildServer } from '../../../src/kernel/http/server.ts';
import { calendarModule } from '../../../src/modules/calendar/index.ts';
import { actorOfRequest, identityModule, SESSION_COOKIE } from '../../../src/modules/identity/index.ts';
import { makeAgency, makePerson, testRuntime } from '../../support/runtime.ts';
import { whenDone } from '../../support/when-done.ts';

const MODULES = [calendarModule, identityModule];
const PASSWORD = 'Right-pass-2026';

async function house() {
  const runtime = await testRuntime({ modules: MODULES });
  const city = await makeAgency(runtime, { kind: 'government' });
  await makePerson(runtime, city, { login: 'wangli', password: PASSWORD, roles: ['system_admin'] });
  const server = await buildServer({ version: 'test' });
  const routes = MODULES.flatMap((module) => module.routes ?? []);
  registerRoutes(server, runtime, routes, actorOfRequest(runtime));
  whenDone(() => server.close());
  const signIn = (password: string, headers: Record<string, string> = {}) =>
    server.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { login: 'wangli', password },
      headers,
    });
  return { runtime, city, server, signIn };
}

test('the session travels in a cookie that scripts cannot read, and only there', async () => {
  const { city, server, signIn } = await house();
  const answer = await signIn(PASSWORD);
  assert.equal(answer.statusCode, 200);
  const cookie = answer.cookies.find(({ name }) => name === SESSION_COOKIE)!;
  assert.deepEqual(
    [cookie.httpOnly, cookie.sameSite, cookie.path, cookie.secure],
    [true, 'Lax', '/', undefined],
  );
  assert.ok(!answer.body.includes(cookie.value));

  const cookies = { [SESSION_COOKIE]: cookie.value };
  const me = await server.inject({ url: '/api/v1/me', cookies });
  assert.equal(me.statusCode, 200);
  const { permissions } = me.json<{ permissions: Record<string, string[]> }>();
  assert.ok(permissions[city]!.includes('identity.create_person'));
  assert.ok(!permissions[city]!.includes('identity.lock_account'));
  const add = { method: 'POST', url: `/api/v1/agencies/${city}/people`, cookies } as const;
  const added = await server.inject({ ...add, payload: { login: 'zhaomin', name: '赵敏' } });
  assert.equal(added.statusCode, 200);
  const bad = await server.inject({ ...add, payload: { login: 'zhao min', name: '' } });
  assert.equal(bad.statusCode, 400);
  const { error } = bad.json<{ error: { problems: { field: string; zh: string }[] } }>();
  assert.deepEqual(
    error.problems.map(({ field }) => field),
    ['login', 'name'],
  );
  assert.match(error.problems[1]!.zh, /必须填写/);

  const out = await server.inject({ method: 'DELETE', url: '/api/v1/session', cookies });
  assert.equal(out.statusCode, 200);
  assert.equal((await server.inject({ url: '/api/v1/me', cookies })).statusCode, 401);
});

test('behind TLS the cookie is for TLS only', async () => {
  const { signIn } = await house();
  const answer = await signIn(PASSWORD, { 'x-forwarded-proto': 'https' });
  assert.equal(answer.cookies[0]!.secure, true);
});

test('a refused sign-in sets no cookie, is counted, and an address that tries too often is slowed', async () => {
  const { signIn } = await house();
  const statuses: number[] = [];
  for (let i = 0; i < 22; i += 1) {
    const answer = await signIn('wrong');
    assert.equal(answer.cookies.length, 0);
    statuses.push(answer.statusCode);
  }
  assert.deepEqual(statuses.slice(0, 6), [401, 401, 401, 401, 429, 429]);
  const last = await signIn('wrong');
  assert.equal(
    last.json<{ error: { problems: { code: string }[] } }>().error.problems[0]!.code,
    'too_many_requests',
  );
});

test('a sign-in sent from another site is refused', async () => {
  const { signIn } = await house();
  const answer = await signIn(PASSWORD, { origin: 'https://elsewhere.example' });
  assert.equal(answer.statusCode, 403);
});

test('an origin that is no address is refused like that of another site, and says why', async () => {
  const { signIn } = await house();
  for (const origin of ['garbage', '', 'http://', '://x', 'https://[::1', 'javascript:0']) {
    const answer = await signIn(PASSWORD, { origin });
    assert.equal(answer.statusCode, 403, origin);
    const { problems } = answer.json<{ error: { problems: { code: string; zh: string }[] } }>().error;
    assert.equal(problems[0]!.code, 'foreign_origin');
    assert.match(problems[0]!.zh, /已拒绝/);
  }
});

test('the API description lists every route with its schemas', async () => {
  const { server } = await house();
  const document = (await server.inject({ url: '/api/v1/openapi.json' })).json<{ paths: object }>();
  const paths = Object.keys(document.paths);
  for (const path of ['/api/v1/session', '/api/v1/me', '/api/v1/calendar/notices'])
    assert.ok(paths.includes(path), path);
});
