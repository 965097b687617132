import test from 'node:test';
import assert from 'node:assert/strict';
import { createPageCache, rendered } from '../../../src/portal/page-cache.ts';

test('a page is kept for its stamp and no other', () => {
  const cache = createPageCache();
  const page = rendered('<p>正文</p>');
  cache.put('/a', 7, page);
  assert.equal(cache.get('/a', 7), page);
  assert.equal(cache.get('/b', 7), undefined);
  assert.equal(cache.get('/a', 8), undefined, 'something was recorded since');
  assert.equal(cache.get('/a', 7), undefined, 'the untrue page is gone');
});

test('the least recently used page goes first', () => {
  const cache = createPageCache(2);
  for (const key of ['/a', '/b']) cache.put(key, 1, rendered(key));
  cache.get('/a', 1);
  cache.put('/c', 1, rendered('/c'));
  assert.deepEqual(
    ['/a', '/b', '/c'].map((key) => cache.get(key, 1)?.text.toString()),
    ['/a', undefined, '/c'],
  );
});

test('equal pages have equal tags, different ones different tags', () => {
  assert.equal(rendered('x').tag, rendered('x').tag);
  assert.notEqual(rendered('x').tag, rendered('y').tag);
});
