import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId, newReadableCode, readableCodeOf } from '../../../src/kernel/ids.ts';

test('ids made in one millisecond sort in the order of making and are all different', () => {
  const ids = Array.from({ length: 2000 }, () => newId(1_700_000_000_000));
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual([...ids].sort(), ids);
  assert.match(ids[0]!, /^018bcfe5-6800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a later millisecond sorts behind an earlier one', () => {
  assert.ok(newId(1_700_000_000_001) > newId(1_700_000_000_000));
});

test('readable codes hold no characters that are mistaken for each other', () => {
  assert.match(newReadableCode(200), /^[2-9A-HJKMNP-Z]{200}$/);
});

test('a digest stands for one readable code, another digest for another', () => {
  const code = readableCodeOf('ab'.repeat(32), 10);
  assert.match(code, /^[2-9A-HJKMNP-Z]{10}$/);
  assert.equal(readableCodeOf('ab'.repeat(32), 10), code);
  assert.notEqual(readableCodeOf(`${'ab'.repeat(31)}ac`, 10), code);
});
