import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerRoutes } from '../../../src/kernel/http/routes.ts';
import { buildServer } from '../../../src/kernel/http/server.ts';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { reportingModule } from '../../../src/modules/reporting/index.ts';
import { as, makeAgency, testClock, testRuntime } from '../../support/runtime.ts';
import { whenDone } from '../../support/when-done.ts';

const runtime = await testRuntime({ clock: testClock('2026-01-20') });
const agencyId = await makeAgency(runtime, { code: 'health' });
let actor: Actor = PUBLIC_ACTOR;
const server = await buildServer({ version: '0' });
registerRoutes(server, runtime, reportingModule.routes ?? [], () => Promise.resolve(actor));
await server.ready();
whenDone(() => server.close());

const get = (url: string) => server.inject({ method: 'GET', url: `/api/v1${url}` });
const send = (method: 'POST' | 'PUT', url: string, payload: object = {}) =>
  server.inject({ method, url: `/api/v1${url}`, payload });

test('the register is filled, the tables are read and the report published over HTTP', async () => {
  assert.equal((await get(`/reports/tables?agencyId=${agencyId}&year=2025`)).statusCode, 401);
  actor = as('foi_head', agencyId);
  const figure = { agencyId, kind: 'licensing', from: '2025-01-01', to: '2025-12-31', source: '审批系统' };
  const blank = await send('POST', '/register/figures', { ...figure, quantity: '' });
  assert.equal(blank.statusCode, 400, 'a blank number is not 0');
  assert.equal((await send('POST', '/register/figures', { ...figure, quantity: '17' })).statusCode, 200);
  const tables = await get(`/reports/tables?agencyId=${agencyId}&year=2025`);
  const { cells } = tables.json<{ cells: Record<string, { value: number; members: number }> }>();
  assert.equal(cells['t2.licensing.decisions']?.value, 17);
  const cell = await get(`/reports/cells/t2.licensing.decisions?agencyId=${agencyId}&year=2025`);
  assert.equal(cell.json<{ members: { source: string }[] }>().members[0]?.source, '审批系统');
  assert.equal((await get(`/reports/cells/t9.x?agencyId=${agencyId}&year=2025`)).statusCode, 404);
  const key = `/reports/${agencyId}/2025`;
  const saved = await send('PUT', `${key}/parts/platform_building`, {
    text: '门户网站新增检索功能。',
    basedOn: 0,
  });
  assert.equal(saved.statusCode, 200, saved.body);
  assert.equal(
    (await send('PUT', `${key}/parts/platform_building`, { text: '别的。', basedOn: 0 })).statusCode,
    409,
  );
  assert.equal((await send('POST', `${key}/check`)).statusCode, 409, 'figures are frozen first');
  for (const [role, act] of [
    ['foi_clerk', 'freeze'],
    ['foi_clerk', 'check'],
    ['leader', 'approve'],
    ['foi_head', 'publish'],
  ] as const) {
    actor = as(role, agencyId);
    const answer = await send('POST', `${key}/${act}`);
    assert.equal(answer.statusCode, 200, answer.body);
  }
  for (const url of [
    'compilation',
    'figures',
    'figures/releases.total',
    'comparison',
    'charts',
    'reproduction',
  ]) {
    const answer = await get(`${key}/${url}`);
    assert.equal(answer.statusCode, 200, answer.body);
  }
  const quarter = await get(`/reports/statistics/xlsx?agencyId=${agencyId}&from=2025-01-01&to=2025-03-31`);
  assert.equal(quarter.rawPayload.subarray(0, 2).toString(), 'PK');
  actor = PUBLIC_ACTOR;
  const file = await get('/public/reports/health/2025/file/docx');
  assert.match(String(file.headers['content-disposition']), /^attachment; filename\*=UTF-8''/);
  assert.equal(file.rawPayload.subarray(0, 2).toString(), 'PK');
  assert.match(
    (await get('/public/reports/health/2025')).json<{ html: string }>().html,
    /门户网站新增检索功能/,
  );
});

test('a period that makes no sense is refused with the field', async () => {
  actor = as('foi_head', agencyId);
  for (const query of [
    '',
    '&year=2025&from=2025-01-01',
    '&from=2025-05-01&to=2025-01-01',
    '&from=2025-01-01',
  ]) {
    const answer = await get(`/reports/tables?agencyId=${agencyId}${query}`);
    assert.equal(answer.statusCode, 400, query);
    assert.match(answer.body, /year|from/);
  }
});

test('every route is in the API description', () => {
  const paths = Object.keys((server as unknown as { swagger(): { paths: object } }).swagger().paths);
  for (const { path } of reportingModule.routes ?? [])
    assert.ok(paths.includes(`/api/v1${path.replaceAll(/:(\w+)/g, '{$1}')}`), path);
});
