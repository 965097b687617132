import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { writeDigests } from '../../../src/app/mail.ts';
import { postMails } from '../../../src/kernel/mail/post.ts';
import { openMailTransport } from '../../../src/kernel/mail/transport.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  changeSubscription,
  confirmSubscription,
  mailSubscriptions,
  readSubscription,
  subscribe,
  unsubscribe,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { MailServer } from '../../support/mail-server.ts';
import { publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { refusal } from '../../support/refusals.ts';

const READER = 'reader@example.org';

async function world() {
  const runtime = await testRuntime();
  const server = await MailServer.start();
  const agencyId = await makeAgency(runtime);
  const transport = openMailTransport({
    smtpUrl: server.url,
    from: '宁江市 <no-reply@www.example.gov.cn>',
    siteAddress: 'https://www.example.gov.cn',
  });
  const post = () => postMails(runtime, transport);
  const ask = async (wish: Record<string, string>, more: Record<string, unknown> = {}) => {
    const input = { email: READER, wish, frequency: 'at_once', language: 'zh', ...more };
    await runUseCase(runtime, PUBLIC_ACTOR, subscribe, input);
  };
  const tokenIn = (text: string): string => decodeURIComponent(/\/subscriptions\/([^\s/]+)/.exec(text)![1]!);
  /** Asks, opens the mail, confirms; resolves to the token of the subscription. */
  const subscribed = async (wish: Record<string, string>, more: Record<string, unknown> = {}) => {
    await ask(wish, more);
    await post();
    const { to } = { to: (more['email'] as string | undefined) ?? READER };
    const token = tokenIn(server.lastTo(to).text);
    return (await runUseCase(runtime, PUBLIC_ACTOR, confirmSubscription, { token })).token;
  };
  await writeDigests(runtime); // marks the beginning
  return { runtime, server, agencyId, post, ask, subscribed, tokenIn };
}

test('nothing is mailed before the owner of the address has confirmed', async () => {
  const { runtime, server, agencyId, post, ask, tokenIn } = await world();
  await ask({ columnId: 'art20_01' });
  await post();
  assert.equal(server.taken.length, 1);
  const question = server.lastTo(READER);
  assert.match(question.headers.get('subject')!, /^请确认订阅/);
  assert.match(question.text, /行政法规、规章和规范性文件|规范性文件/);
  assert.match(question.text, /https:\/\/www\.example\.gov\.cn\/subscriptions\//);
  runtime.clock.pass(5);
  await publish(runtime, agencyId);
  runtime.clock.pass(5);
  await writeDigests(runtime);
  await post();
  assert.equal(server.taken.length, 1, 'not confirmed, nothing sent');

  const token = tokenIn(question.text);
  const confirmed = await runUseCase(runtime, PUBLIC_ACTOR, confirmSubscription, { token });
  await assert.rejects(
    runUseCase(runtime, PUBLIC_ACTOR, readSubscription, { token }),
    refusal('subscription_gone'),
    'the link of the question has served',
  );
  const read = await runUseCase(runtime, PUBLIC_ACTOR, readSubscription, { token: confirmed.token });
  assert.deepEqual([read.isConfirmed, read.frequency, read.others], [true, 'at_once', 0]);
  await writeDigests(runtime);
  await post();
  assert.equal(server.taken.length, 1, 'what was published before is not news');
});

test('each release is mailed once to whoever asked for it, by column and by search', async () => {
  const { runtime, server, agencyId, post, subscribed } = await world();
  await subscribed({ columnId: 'art20_01' });
  await subscribed({ q: '供暖' }, { email: 'search@example.org' });
  await subscribed({ columnId: 'art20_07' }, { email: 'budget@example.org' });
  server.taken.length = 0;
  runtime.clock.pass(5);
  const { id } = await publish(runtime, agencyId, { title: '关于冬季供暖时间的通告' });
  await publish(runtime, agencyId, { title: '关于供水价格的通知' });
  runtime.clock.pass(1);
  for (let round = 0; round < 3; round += 1) {
    await writeDigests(runtime);
    await post();
    runtime.clock.pass(1);
  }
  assert.deepEqual(server.taken.map(({ to }) => to).toSorted(), [READER, 'search@example.org']);
  const column = server.lastTo(READER);
  assert.match(column.headers.get('subject')!, /新公开 2 件/);
  assert.ok(column.text.includes(`https://www.example.gov.cn/documents/${id}`));
  assert.match(column.html, /关于供水价格的通知/);
  const search = server.lastTo('search@example.org');
  assert.match(search.text, /关于冬季供暖时间的通告/);
  assert.doesNotMatch(search.text, /供水价格/);
  assert.match(
    search.headers.get('list-unsubscribe')!,
    /^<https:\/\/www\.example\.gov\.cn\/subscriptions\/.+\/leave>$/,
  );
  assert.equal(search.headers.get('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
});

test('daily and weekly mails gather what a period brought, and leave out what was withdrawn meanwhile', async () => {
  const { runtime, server, agencyId, post, subscribed } = await world(); // Friday noon
  await subscribed({ agencyId }, { frequency: 'daily' });
  await subscribed({ agencyId }, { frequency: 'weekly', email: 'weekly@example.org' });
  server.taken.length = 0;
  runtime.clock.pass(10);
  await publish(runtime, agencyId, { title: '关于第一件事的通知' });
  const gone = await publish(runtime, agencyId, { title: '关于撤下之事的通知' });
  const withdrawal = { id: gone.id, reason: 'content_error', note: '数字有误' } as const;
  await runUseCase(runtime, as('editor', agencyId), withdrawRelease, withdrawal);
  await writeDigests(runtime);
  await post();
  assert.equal(server.taken.length, 0, 'the day is not over');
  runtime.clock.goTo('2026-11-21');
  await publish(runtime, agencyId, { title: '关于第二件事的通知' });
  await writeDigests(runtime);
  await post();
  assert.deepEqual(
    server.taken.map(({ to }) => to),
    [READER],
  );
  assert.match(server.lastTo(READER).text, /第一件事/);
  assert.doesNotMatch(server.lastTo(READER).text, /第二件事|撤下之事/);
  runtime.clock.goTo('2026-11-23');
  await writeDigests(runtime);
  await post();
  assert.match(server.lastTo(READER).text, /第二件事/);
  assert.doesNotMatch(server.lastTo(READER).text, /第一件事/);
  const weekly = server.lastTo('weekly@example.org');
  assert.match(weekly.text, /第一件事/);
  assert.match(weekly.text, /第二件事/);
});

test('leaving deletes the subscription with the address; also all of an address at once', async () => {
  const { runtime, server, agencyId, post, subscribed } = await world();
  const first = await subscribed({ columnId: 'art20_01' });
  const second = await subscribed({ topic: 'health_sport' });
  await runUseCase(runtime, PUBLIC_ACTOR, unsubscribe, { token: first });
  await assert.rejects(
    runUseCase(runtime, PUBLIC_ACTOR, readSubscription, { token: first }),
    refusal('subscription_gone'),
  );
  await subscribed({ columnId: 'art20_02' });
  server.taken.length = 0;
  await runUseCase(runtime, PUBLIC_ACTOR, unsubscribe, { token: second, all: true });
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from subscriptions`.execute(runtime.db);
  assert.equal(rows[0]!.n, 0);
  runtime.clock.pass(5);
  await publish(runtime, agencyId);
  runtime.clock.pass(5);
  await writeDigests(runtime);
  await post();
  assert.equal(server.taken.length, 0);
});

test('nobody learns whether an address is known, and nobody can flood one', async () => {
  const { runtime, server, post, ask, subscribed } = await world();
  for (let time = 0; time < 12; time += 1) await ask({ columnId: `art20_0${(time % 9) + 1}` });
  await post();
  assert.equal(server.taken.length, 5, 'a few questions a day');
  const stranger = { email: 'nobody@example.org', language: 'zh' };
  const answer = await runUseCase(runtime, PUBLIC_ACTOR, mailSubscriptions, stranger);
  await post();
  assert.equal(server.taken.length, 5, 'nothing to an address without subscriptions');
  runtime.clock.pass(25 * 60);
  await subscribed({ columnId: 'art20_01' });
  const known = await runUseCase(runtime, PUBLIC_ACTOR, mailSubscriptions, { email: READER, language: 'zh' });
  assert.deepEqual(known, answer);
  await post();
  assert.match(server.lastTo(READER).text, /1 项订阅/);
});

test('what is not confirmed in time is forgotten; altered tokens open nothing', async () => {
  const { runtime, server, post, ask, tokenIn } = await world();
  await ask({ columnId: 'art20_01' });
  await post();
  const token = tokenIn(server.lastTo(READER).text);
  const altered = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`;
  for (const wrong of [altered, `${token}0`, 'no-such.subscription', '.............']) {
    await assert.rejects(
      runUseCase(runtime, PUBLIC_ACTOR, confirmSubscription, { token: wrong }),
      refusal('subscription_gone'),
    );
  }
  runtime.clock.pass(49 * 60);
  await assert.rejects(
    runUseCase(runtime, PUBLIC_ACTOR, confirmSubscription, { token }),
    refusal('subscription_gone'),
  );
  await writeDigests(runtime);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from subscriptions`.execute(runtime.db);
  assert.equal(rows[0]!.n, 0);
});

test('addresses and texts lie encrypted in the database', async () => {
  const { runtime, subscribed } = await world();
  await subscribed({ columnId: 'art20_01' });
  const { rows } = await sql<{ line: string }>`
    select to_jsonb(s)::text as line from subscriptions s
    union all select to_jsonb(o)::text from outbox_mails o`.execute(runtime.db);
  assert.ok(rows.length >= 2);
  for (const { line } of rows) assert.doesNotMatch(line, /reader@example|example\.org|订阅/);
});

test('how often mail comes can be changed by the link in each mail', async () => {
  const { runtime, subscribed } = await world();
  const token = await subscribed({ columnId: 'art20_01' });
  await runUseCase(runtime, PUBLIC_ACTOR, changeSubscription, { token, frequency: 'weekly' });
  const read = await runUseCase(runtime, PUBLIC_ACTOR, readSubscription, { token });
  assert.equal(read.frequency, 'weekly');
});
