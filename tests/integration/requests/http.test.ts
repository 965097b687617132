import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildServer } from '../../../src/kernel/http/server.ts';
import { registerRoutes } from '../../../src/kernel/http/routes.ts';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as contract from '../../../src/modules/requests/contract.ts';
import { requestsModule } from '../../../src/modules/requests/index.ts';
import { A_PDF, aForm, decide, requestWorld } from '../../support/requests.ts';
import { asApplicant } from '../../support/runtime.ts';
import { whenDone } from '../../support/when-done.ts';

const world = await requestWorld('2026-03-02');
const server = await buildServer({ version: 'test' });
whenDone(() => server.close());
let actor: Actor = PUBLIC_ACTOR;
registerRoutes(server, world.runtime, requestsModule.routes ?? [], async () => actor);
await server.ready();

const as = (who: Actor) => {
  actor = who;
};
const get = (url: string) => server.inject({ method: 'GET', url: `/api/v1${url}` });
const post = (url: string, payload: object = {}) =>
  server.inject({ method: 'POST', url: `/api/v1${url}`, payload });

function multipart(fields: Record<string, string>, files: Record<string, { name: string; content: Buffer }>) {
  const boundary = 'gongkai-boundary';
  const parts = [
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    ),
    ...Object.entries(files).flatMap(([name, file]) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      file.content,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ];
  return {
    payload: Buffer.concat(parts),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

test('the journey over the API, each answer as its schema describes it', async () => {
  as(PUBLIC_ACTOR);
  const filed = contract.submitRequestOutput.parse((await post('/requests', aForm(world.agencyId))).json());
  const { id, number, queryCode } = filed;
  const wrong = await post('/requests/track', { number, queryCode: 'ABCDEFGHJK' });
  assert.equal(wrong.statusCode, 404);
  const tracked = await post('/requests/track', { number, queryCode });
  assert.ok(contract.trackRequestOutput.parse(tracked.json()).found);
  as(world.clerk);
  contract.actOutput.parse((await post(`/requests/${id}/confirm-receipt`)).json());
  const { divisionId } = world;
  await post(`/requests/${id}/assign-request`, { divisionId, assigneeId: world.handler.id });
  await decide(world, id);
  contract.getCaseOutput.parse((await get(`/requests/${id}`)).json());
  contract.guideDecisionOutput.parse((await post(`/requests/${id}/guide-decision`, { answers: {} })).json());
  const preview = await get(`/requests/${id}/preview-reply`);
  assert.match(String(preview.headers['content-type']), /^text\/html/);
  const sent = contract.actOutput.parse(
    (await post(`/requests/${id}/dispatch-reply`, { channel: 'post' })).json(),
  );
  const letter = await get(`/requests/${id}/letters/${sent.letterId}?format=pdf`);
  assert.deepEqual([letter.statusCode, letter.headers['content-type']], [200, 'application/pdf']);
  const word = await get(`/requests/${id}/letters/${sent.letterId}?format=docx`);
  assert.match(String(word.headers['content-disposition']), /^attachment; filename\*=UTF-8''/);
  contract.listRequestsOutput.parse((await get('/requests?list=closed&page=1')).json());
  contract.getBoardOutput.parse((await get('/requests/board?agencyId=')).json());
  const sheet = await get('/requests/export?format=csv&list=all');
  assert.match(String(sheet.headers['content-type']), /^text\/csv/);
  const viewed = await post(`/requests/${id}/view-applicant`, { reason: '核对' });
  assert.equal(contract.applicantDataSchema.parse(viewed.json()).name, '李晓红');
  as(asApplicant(id));
  contract.trackedRequestSchema.parse((await get(`/requests/${id}/own`)).json());
});

test('forms with files arrive whole; a wrong file names its field', async () => {
  as(world.clerk);
  const fields = { ...aForm(world.agencyId), channel: 'signed_mail', arrivedOn: '' } as Record<
    string,
    string
  >;
  const send = (files: Record<string, { name: string; content: Buffer }>) =>
    server.inject({ method: 'POST', url: '/api/v1/requests/register', ...multipart(fields, files) });
  const registered = await send({ scans: { name: '来信.pdf', content: A_PDF } });
  const { id, receivedOn } = contract.registerRequestOutput.parse(registered.json());
  assert.equal(receivedOn, '2026-03-02');
  const page = contract.getCaseOutput.parse((await get(`/requests/${id}`)).json());
  const file = await get(`/requests/${id}/files/${page.files[0]!.id}`);
  assert.deepEqual(file.rawPayload, A_PDF);
  const refused = await send({ scans: { name: '来信.pdf', content: Buffer.from('text') } });
  assert.equal(refused.statusCode, 400);
  assert.equal(refused.json().error.problems[0].field, 'scans');
  const notice = await server.inject({
    method: 'POST',
    url: `/api/v1/requests/${id}/send-correction-notice`,
    ...multipart({ items: '请写明年度' }, {}),
  });
  assert.equal(contract.actOutput.parse(notice.json()).stage, 'awaiting_correction');
});

test('refusals have their status: not signed in, not permitted, not found, not now', async () => {
  as(PUBLIC_ACTOR);
  assert.equal((await get('/requests/board')).statusCode, 401);
  as(world.handler);
  const { id } = (
    await (as(world.clerk),
    server.inject({
      method: 'POST',
      url: '/api/v1/requests/register',
      payload: { ...aForm(world.agencyId), channel: 'in_person' },
    }))
  ).json();
  as(world.otherHandler);
  assert.equal((await get(`/requests/${id}`)).statusCode, 403);
  as(world.clerk);
  assert.equal((await get('/requests/nothing')).statusCode, 404);
  assert.equal((await post(`/requests/${id}/confirm-receipt`)).statusCode, 409);
  assert.equal((await post(`/requests/${id}/add-note`, { text: '' })).statusCode, 400);
});

test('every route is in the API’s description', async () => {
  const described = (await get('/openapi.json')).json().paths as Record<string, object>;
  for (const { path, method } of requestsModule.routes ?? []) {
    const place = `/api/v1${path.replaceAll(/:(\w+)/g, '{$1}')}`;
    assert.ok(method.toLowerCase() in (described[place] ?? {}), `${method} ${place}`);
  }
});

test('settings: what is left out stays, an address must be whole, a blank one is removed', async () => {
  as(world.foiHead);
  const change = (payload: object) =>
    server.inject({
      method: 'PUT',
      url: '/api/v1/requests/settings',
      payload: { agencyId: world.agencyId, ...payload },
    });
  const held = async () => (await get(`/requests/settings?agencyId=${world.agencyId}`)).json();
  const portalUrl = 'https://gk.example.gov.cn/track';
  assert.equal((await change({ portalUrl, correctionDays: 10 })).statusCode, 200);
  for (const address of ['gk.example.gov.cn', 'javascript:alert(1)', 'https://']) {
    const refused = await change({ portalUrl: address });
    assert.equal(refused.statusCode, 400, address);
    assert.equal(refused.json().error.problems[0].field, 'portalUrl');
  }
  assert.equal((await change({ clockAnnex: true })).statusCode, 200);
  const { portalUrl: kept, correctionDays, clockAnnex } = await held();
  assert.deepEqual([kept, correctionDays, clockAnnex], [portalUrl, 10, true]);
  await change({ portalUrl: ' ' });
  assert.equal('portalUrl' in (await held()), false);
  as(world.handler);
  assert.equal((await change({ correctionDays: 5 })).statusCode, 403);
});
