import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMachine, pageKeyOf } from '../../../src/modules/platforms/index.ts';

test('public reading pages are counted without language and query', () => {
  assert.deepEqual(pageKeyOf('/'), { site: '', page: '/' });
  assert.deepEqual(pageKeyOf('/en'), { site: '', page: '/' });
  assert.deepEqual(pageKeyOf('/documents/0a-b?from=x'), { site: '', page: '/documents/0a-b' });
  assert.deepEqual(pageKeyOf('/en/documents/0a-b'), { site: '', page: '/documents/0a-b' });
  assert.deepEqual(pageKeyOf('/sites/health/guide'), { site: 'health', page: '/guide' });
  assert.deepEqual(pageKeyOf('/catalogue/topic'), { site: '', page: '/catalogue/topic' });
  assert.deepEqual(pageKeyOf('/sites'), { site: '', page: '/sites' });
  assert.deepEqual(pageKeyOf('/search?q=我的姓名'), { site: '', page: '/search' });
});

test('pages of requests, files, the API and strange addresses are not counted', () => {
  for (const url of [
    '/track/2026-0001',
    '/request/receipt',
    '/office/',
    '/api/v1/public/site',
    '/assets/a.css',
    '/files/abc.pdf',
    '/documents/a/b/c',
    '/documents/../etc',
    `/documents/${'a'.repeat(200)}`,
  ])
    assert.equal(pageKeyOf(url), undefined, url);
});

test('programs that say what they are, and browsers that fetch ahead, are no readers', () => {
  const browser = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140 Safari/537.36';
  assert.equal(isMachine({ 'user-agent': browser }), false);
  assert.equal(isMachine({ 'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0)' }), true);
  assert.equal(isMachine({ 'user-agent': 'Googlebot/2.1' }), true);
  assert.equal(isMachine({ 'user-agent': 'curl/8.5' }), true);
  assert.equal(isMachine({}), true);
  assert.equal(isMachine({ 'user-agent': browser, 'sec-purpose': 'prefetch;prerender' }), true);
});
