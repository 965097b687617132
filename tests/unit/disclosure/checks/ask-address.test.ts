import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { askAddress, isPublicAddress } from '../../../../src/modules/disclosure/inspection/ask-address.ts';

let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  const { url } = request;
  if (url === '/moved') response.writeHead(302, { location: '/ok' }).end();
  else if (url === '/inside') response.writeHead(302, { location: 'http://10.0.0.1/secret' }).end();
  else if (url === '/round') response.writeHead(302, { location: '/round' }).end();
  else if (url === '/gone') response.writeHead(404).end();
  else if (url === '/closed') response.writeHead(403).end();
  else if (url === '/silent') return;
  else response.end('page');
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const port = String((server.address() as AddressInfo).port);
after(() => server.close());
const here = (path: string) =>
  askAddress(`http://127.0.0.1:${port}${path}`, {
    mayAsk: (ip) => ip === '127.0.0.1' || isPublicAddress(ip),
    ports: new Set([port, '']),
    seconds: 1,
  });

test('what answers is alive, also behind a redirect or a closed door; the rest is dead or silent', async () => {
  assert.deepEqual(await here('/ok'), { state: 'ok', status: 200 });
  assert.deepEqual(await here('/moved'), { state: 'ok', status: 200 });
  assert.deepEqual(await here('/closed'), { state: 'ok', status: 403 });
  assert.deepEqual(await here('/gone'), { state: 'dead', status: 404 });
  assert.deepEqual(await here('/round'), { state: 'dead', status: null });
  assert.deepEqual(await here('/silent'), { state: 'unreachable', status: null });
  assert.deepEqual(await askAddress('http://no-such-host.invalid/'), { state: 'unreachable', status: null });
});

test('inner networks are never asked: not by name, not by number, not by a redirect', async () => {
  assert.deepEqual(await here('/inside'), { state: 'refused', status: null });
  asked = 0;
  for (const address of [
    `http://127.0.0.1:${port}/ok`,
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2130706433/',
    'http://user:pass@example.com/',
    'http://example.com:8080/',
    'file:///etc/passwd',
    'no address',
  ])
    assert.deepEqual(await askAddress(address), { state: 'refused', status: null }, address);
  assert.equal(asked, 0);
  for (const ip of [
    '10.1.2.3',
    '172.31.0.1',
    '100.64.0.1',
    '0.0.0.0',
    'fe80::1',
    'fd00::1',
    '224.0.0.1',
    'x',
  ])
    assert.equal(isPublicAddress(ip), false, ip);
  for (const ip of ['114.114.114.114', '8.8.8.8', '2400:3200::1'])
    assert.equal(isPublicAddress(ip), true, ip);
});
