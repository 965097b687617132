import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { load } from 'cheerio';
import { buildWebServer } from '../../../src/app/web.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { requestTables } from '../../../src/modules/requests/store/tables.ts';
import { A_PDF, aForm, assertProved, requestWorld, run } from '../../support/requests.ts';
import { makeAgency, testRuntime } from '../../support/runtime.ts';
import { whenDone } from '../../support/when-done.ts';

const world = await requestWorld('2026-03-02');
const file = (formToken: string, more: Record<string, unknown> = {}) =>
  run(world, PUBLIC_ACTOR, requests.submitRequest, { ...aForm(world.agencyId), formToken, ...more });
const filed = async () =>
  (await requestTables(world.runtime.db).selectFrom('requests').select('id').execute()).length;

test('a form sent twice makes one request and gives the same number and code, which opens it', async () => {
  const token = randomUUID();
  const before = await filed();
  const withFile = { attachments: [{ name: '材料.pdf', content: A_PDF }] };
  const first = await file(token, withFile);
  world.clock.pass(60 * 24 * 3);
  assert.deepEqual(await file(token, withFile), first, 'also days later, with the first day');
  assert.equal(await filed(), before + 1);
  const { number, queryCode } = first;
  const tracked = await run(world, PUBLIC_ACTOR, requests.trackRequest, { number, queryCode });
  assert.ok(tracked.found && tracked.request.id === first.id);
  await assertProved(world);
});

test('sent at the same moment, too, it makes one request', async () => {
  const token = randomUUID();
  const before = await filed();
  const answers = await Promise.all(Array.from({ length: 4 }, () => file(token)));
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.equal(await filed(), before + 1);
  const next = await file(randomUUID());
  const nth = (number: string) => Number(/第(\d+)号$/.exec(number)![1]);
  assert.equal(nth(next.number), nth(answers[0]!.number) + 1, 'no number is lost to the repetition');
});

test('another form, a changed form and a form without the text are requests of their own', async () => {
  const token = randomUUID();
  const answers = [
    await file(token),
    await file(token, { description: '2024年度同一清单' }),
    await file(token, { attachments: [{ name: '材料.pdf', content: A_PDF }] }),
    await file(randomUUID()),
    await file(''),
    await file(''),
  ];
  assert.equal(new Set(answers.map(({ id }) => id)).size, answers.length);
  assert.equal(new Set(answers.map(({ queryCode }) => queryCode)).size, answers.length);
});

test('neither the text nor the code is kept in the clear', async () => {
  const token = randomUUID();
  const { id, queryCode } = await file(token);
  const db = requestTables(world.runtime.db);
  const rows = [
    await db.selectFrom('submitted_forms').selectAll().where('request_id', '=', id).execute(),
    await db.selectFrom('requests').selectAll().where('id', '=', id).execute(),
  ];
  assert.deepEqual(
    rows.map(({ length }) => length),
    [1, 1],
  );
  assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${token}|${queryCode}`));
});

test('on the portal: the page’s form posted twice leads twice to the same receipt', async () => {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime, { name: '宁川市卫生健康局' });
  const application = {
    runtime,
    database: undefined as never,
    dataDirectory: '',
    close: async () => undefined,
  };
  const server = await buildWebServer(application, () => undefined);
  whenDone(() => server.close());
  const tokenOf = async () => {
    const page = await server.inject({ method: 'GET', url: '/request/form' });
    return String(load(page.body)('input[name=formToken]').attr('value'));
  };
  const token = await tokenOf();
  assert.ok(token.length >= 20);
  assert.notEqual(await tokenOf(), token, 'each page has its own');
  const payload = new URLSearchParams({ ...aForm(agencyId), formToken: token }).toString();
  const receipt = async () => {
    const sent = await server.inject({
      method: 'POST',
      url: '/request/form',
      payload,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    assert.deepEqual([sent.statusCode, sent.headers.location], [303, '/request/receipt'], sent.body);
    const cookies = Object.fromEntries(sent.cookies.map(({ name, value }) => [name, value]));
    const page = await server.inject({ method: 'GET', url: '/request/receipt', cookies });
    return load(page.body)('.codes').text();
  };
  const [one, other] = await Promise.all([receipt(), receipt()]);
  assert.match(one!, /第0001号/);
  assert.equal(other, one);
  const rows = await requestTables(runtime.db).selectFrom('requests').select('id').execute();
  assert.equal(rows.length, 1);
});
