import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wayBack } from '../../../backoffice/src/sign-in/way-back.ts';

test('after the sign-in the way leads back to a preview', () => {
  for (const path of ['/preview/aB3_-x', '/en/preview/aB3', '/sites/health/preview/aB3']) {
    assert.equal(wayBack(`?after=${encodeURIComponent(path)}`), path);
  }
});

test('the way never leads to another site or to any other address', () => {
  const others = [
    'https://example.org/preview/a',
    '//example.org/preview/a',
    '/\\example.org/preview/a',
    '/preview/../api/v1/session',
    '/preview/a?b=c',
    '/preview/',
    'javascript:alert(1)',
    '/office/',
    '',
  ];
  for (const path of others) assert.equal(wayBack(`?after=${encodeURIComponent(path)}`), undefined, path);
  assert.equal(wayBack(''), undefined);
});
