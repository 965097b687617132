import test from 'node:test';
import assert from 'node:assert/strict';
import { createPageCache, rendered } from '../../../src/portal/serving/page-cache.ts';
import { isHeld, packingFor } from '../../../src/portal/serving/packing.ts';

const at = (every: number, outward: number) => ({ every, outward });

test('a page is kept until what it changes with has moved', () => {
  const cache = createPageCache();
  const [document, home] = [rendered('<p>正文</p>'), rendered('<p>首页</p>')];
  cache.put('/a', document, at(7, 3), 'outward');
  cache.put('/', home, at(7, 3), 'every');
  assert.equal(cache.get('/b', at(7, 3)), undefined);
  assert.equal(cache.get('/a', at(8, 3)), document, 'a note on a request changes no document');
  assert.equal(cache.get('/', at(8, 3)), undefined, 'but it does change figures of the work');
  assert.equal(cache.get('/a', at(9, 4)), undefined, 'something was published since');
  assert.equal(cache.get('/a', at(7, 3)), undefined, 'the untrue page is gone');
});

test('the least recently used pages go first when the room is full', () => {
  const page = (letter: string) => rendered(letter.repeat(1000));
  const cache = createPageCache(3200);
  for (const key of ['/a', '/b']) cache.put(key, page(key), at(1, 1), 'outward');
  cache.get('/a', at(1, 1));
  cache.put('/c', page('c'), at(1, 1), 'outward');
  assert.deepEqual(
    ['/a', '/b', '/c'].map((key) => cache.get(key, at(1, 1)) !== undefined),
    [false, false, true],
    'two pages of 2,000 bytes, with room for their packed forms, do not fit beside a third',
  );
  const wide = createPageCache(7000);
  for (const key of ['/a', '/b']) wide.put(key, page(key), at(1, 1), 'outward');
  wide.get('/a', at(1, 1));
  wide.put('/c', page('c'), at(1, 1), 'outward');
  assert.deepEqual(
    ['/a', '/b', '/c'].map((key) => wide.get(key, at(1, 1)) !== undefined),
    [true, false, true],
  );
});

test('a page larger than the room is not kept and pushes nothing out', () => {
  const cache = createPageCache(500);
  cache.put('/small', rendered('x'), at(1, 1), 'outward');
  cache.put('/large', rendered('x'.repeat(1000)), at(1, 1), 'outward');
  assert.equal(cache.get('/large', at(1, 1)), undefined);
  assert.ok(cache.get('/small', at(1, 1)));
});

test('equal pages have equal tags, different ones different tags', () => {
  assert.equal(rendered('x').tag, rendered('x').tag);
  assert.notEqual(rendered('x').tag, rendered('y').tag);
});

test('a browser gets the best packing that it takes and that is ready', () => {
  const page = rendered('x');
  assert.equal(packingFor(page, 'gzip, br'), 'identity', 'nothing is packed yet');
  page.packed.gzip = rendered('y');
  page.packed.br = rendered('z');
  const chosen: readonly (readonly [string | undefined, string])[] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['gzip;q=0, br;q=0, identity', 'identity'],
    ['br;q=0.5', 'br'],
    ['identity', 'identity'],
    ['x-gzip', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ];
  for (const [accepts, packing] of chosen) assert.equal(packingFor(page, accepts), packing, accepts);
});

test('a browser holds a form of a page when it names its tag, also among others or as a weak one', () => {
  assert.equal(isHeld('"a"', '"a"'), true);
  assert.equal(isHeld('"a"', '"b", W/"a"'), true);
  assert.equal(isHeld('"a"', '"a-gzip"'), false);
  assert.equal(isHeld('"a"', undefined), false);
});
