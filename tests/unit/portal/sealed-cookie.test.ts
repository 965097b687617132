import test from 'node:test';
import assert from 'node:assert/strict';
import { createFieldCipher } from '../../../src/kernel/crypto/field-cipher.ts';
import { admit, applicantActor, applicantSession } from '../../../src/portal/session/applicant.ts';
import { sealedCookie } from '../../../src/portal/session/sealed-cookie.ts';

let now = new Date('2026-11-21T04:00:00Z');
const runtimeWith = (key: number) =>
  ({ cipher: createFieldCipher(new Uint8Array(32).fill(key)), now: () => now }) as never;

/** A browser that keeps what replies set. */
function browser() {
  const cookies: Record<string, string> = {};
  const attributes: Record<string, Record<string, unknown>> = {};
  const reply = {
    setCookie: (name: string, value: string, options: Record<string, unknown>) => {
      cookies[name] = value;
      attributes[name] = options;
    },
    clearCookie: (name: string) => delete cookies[name],
  } as never;
  const request = { cookies, headers: {}, protocol: 'http' } as never;
  return { cookies, attributes, reply, request };
}

test('a sealed cookie gives back what was put in, and ends by itself', () => {
  const cookie = sealedCookie<{ id: string }>(runtimeWith(1), 'c', 60);
  const { request, reply, cookies } = browser();
  assert.equal(cookie.read(request), undefined);
  cookie.write(request, reply, { id: '机密' });
  assert.deepEqual(cookie.read(request), { id: '机密' });
  assert.doesNotMatch(Buffer.from(cookies['c']!.slice(3), 'base64').toString('utf8'), /机密|until/);
  now = new Date(now.getTime() + 60_001);
  assert.equal(cookie.read(request), undefined);
});

test('altered, foreign and exchanged cookies are as good as none', () => {
  const runtime = runtimeWith(1);
  const { request, reply, cookies } = browser();
  const cookie = sealedCookie<string>(runtime, 'c', 60);
  cookie.write(request, reply, 'mine');
  const sealed = cookies['c']!;
  cookies['c'] = `${sealed.slice(0, -4)}AAAA`;
  assert.equal(cookie.read(request), undefined);
  cookies['c'] = sealed;
  assert.equal(sealedCookie<string>(runtimeWith(2), 'c', 60).read(request), undefined, 'another key');
  cookies['d'] = sealed;
  assert.equal(sealedCookie<string>(runtime, 'd', 60).read(request), undefined, 'another cookie');
  assert.equal(cookie.read(request), 'mine');
});

test('cookies are out of reach of scripts and other sites, and on TLS only where there is TLS', () => {
  const cookie = sealedCookie<string>(runtimeWith(1), 'c', 60);
  const plain = browser();
  cookie.write(plain.request, plain.reply, 'x');
  assert.deepEqual(
    ['httpOnly', 'sameSite', 'secure'].map((name) => plain.attributes['c']![name]),
    [true, 'lax', false],
  );
  const tls = browser();
  cookie.write(
    { ...(tls.request as object), headers: { 'x-forwarded-proto': 'https' } } as never,
    tls.reply,
    'x',
  );
  assert.equal(tls.attributes['c']!['secure'], true);
});

test('an applicant may open a few requests, the last proved first, and acts on these alone', () => {
  const session = applicantSession(runtimeWith(1));
  const { request, reply } = browser();
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) admit(session, request, reply, id);
  assert.deepEqual(session.read(request), ['b', 'f', 'e', 'd', 'c']);
  assert.deepEqual(applicantActor(['b']), {
    kind: 'applicant',
    id: 'applicant',
    name: '',
    grants: [],
    ownRecordIds: ['b'],
  });
});
