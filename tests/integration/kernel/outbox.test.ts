import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { createFieldCipher } from '../../../src/kernel/crypto/field-cipher.ts';
import { claimMails, clearOutbox, putMail } from '../../../src/kernel/mail/outbox.ts';
import { postMails } from '../../../src/kernel/mail/post.ts';
import { openMailTransport } from '../../../src/kernel/mail/transport.ts';
import { openTestDatabase } from '../../support/database.ts';
import { MailServer } from '../../support/mail-server.ts';

const MINUTE = 60_000;

async function world() {
  const { db } = await openTestDatabase();
  const cipher = createFieldCipher(Buffer.alloc(32, 7));
  const server = await MailServer.start();
  const transport = openMailTransport({
    smtpUrl: server.url,
    from: 'no-reply@www.example.gov.cn',
    siteAddress: 'https://www.example.gov.cn',
  });
  let time = new Date('2026-11-20T04:00:00Z').getTime();
  const now = () => new Date(time);
  const put = (to: string, subject = '标题') =>
    db.transaction().execute((tx) =>
      putMail({ tx, cipher, now: now() }, 'test', {
        to,
        subject,
        text: '正文 {site-address}/a',
        html: '<p>正文</p>',
      }),
    );
  const post = () => postMails({ db, cipher, now }, transport);
  const states = async () =>
    (
      await db.selectFrom('outbox_mails').select(['state', 'attempts', 'last_error']).orderBy('id').execute()
    ).map(({ state, attempts }) => `${state} ${attempts}`);
  return { db, cipher, server, put, post, states, now, pass: (ms: number) => void (time += ms) };
}

test('a mail of an act that fails is never sent', async () => {
  const { db, cipher, server, post, now } = await world();
  const act = db.transaction().execute(async (tx) => {
    const mail = { to: 'a@example.org', subject: 's', text: 't', html: 'h' };
    await putMail({ tx, cipher, now: now() }, 'test', mail);
    throw new Error('the act fails');
  });
  await assert.rejects(act, /the act fails/);
  assert.equal(await post(), 0);
  assert.equal(server.taken.length, 0);
});

test('a passing refusal is tried again later, a final one is not; nothing is lost and nothing sent twice', async () => {
  const { server, put, post, states, pass } = await world();
  server.mood = () => 451;
  await put('later@example.org');
  assert.equal(await post(), 0);
  assert.deepEqual(await states(), ['waiting 1']);
  assert.equal(await post(), 0, 'not before its pause is over');
  server.mood = () => undefined;
  pass(2 * MINUTE);
  assert.equal(await post(), 1);
  assert.equal(await post(), 0);
  server.mood = () => 550;
  await put('never@example.org');
  await post();
  pass(100 * MINUTE);
  await post();
  assert.deepEqual(await states(), ['sent 2', 'failed 1']);
  assert.deepEqual(
    server.taken.map(({ to }) => to),
    ['later@example.org'],
  );
});

test('a server that is down for a while gets everything afterwards, once', async () => {
  const { server, put, post, pass } = await world();
  await server.close();
  for (let number = 0; number < 5; number += 1) await put(`${number}@example.org`);
  assert.equal(await post(), 0);
  await server.open();
  pass(2 * MINUTE);
  assert.equal(await post(), 5);
  pass(60 * MINUTE);
  assert.equal(await post(), 0);
  assert.equal(new Set(server.taken.map(({ to }) => to)).size, 5);
});

test('a crash between sending and noting sends again under the same Message-ID', async () => {
  const { db, cipher, server, put, post, pass, now } = await world();
  const id = await put('twice@example.org');
  const [claimed] = await claimMails(db, cipher, now(), 10);
  assert.equal(claimed!.id, id, 'a worker takes it, sends it, and dies');
  assert.equal(await post(), 0, 'while it is claimed nobody else sends it');
  pass(6 * MINUTE);
  assert.equal(await post(), 1);
  assert.equal(server.lastTo('twice@example.org').headers.get('message-id'), `<${id}@www.example.gov.cn>`);
});

test('two workers share the mails', async () => {
  const { db, cipher, put, now } = await world();
  for (let number = 0; number < 6; number += 1) await put(`${number}@example.org`);
  const shares = [await claimMails(db, cipher, now(), 4), await claimMails(db, cipher, now(), 4)];
  assert.deepEqual(
    shares.map((share) => share.length),
    [4, 2],
  );
});

test('what a mail said is emptied once it is sent, and in time it is forgotten', async () => {
  const { db, server, put, post, pass, now } = await world();
  await put('a@example.org', '主题');
  const sealed = await sql<{ sealed_content: string }>`select sealed_content from outbox_mails`.execute(db);
  assert.doesNotMatch(sealed.rows[0]!.sealed_content, /example|主题/);
  await post();
  assert.match(server.lastTo('a@example.org').text, /https:\/\/www\.example\.gov\.cn\/a/);
  const sent = await sql<{ sealed_content: string }>`select sealed_content from outbox_mails`.execute(db);
  assert.equal(sent.rows[0]!.sealed_content, '');
  pass(100 * MINUTE);
  await clearOutbox(db, now());
  assert.equal((await db.selectFrom('outbox_mails').selectAll().execute()).length, 0);
});

test('nothing in an address or a subject adds recipients or headers', async () => {
  const { server, put, post } = await world();
  await put('a@example.org', '主题\r\nBcc: b@example.org');
  await post();
  assert.deepEqual(
    server.taken.map(({ to }) => to),
    ['a@example.org'],
  );
  assert.equal(server.taken[0]!.headers.has('bcc'), false);
});
