import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OrdinalSet } from '../../../src/modules/disclosure/domain/search/ordinal-set.ts';
import { HitSets } from '../../../src/modules/disclosure/views/search/hit-sets.ts';

const MIB = 2 ** 20;
const kept = (bytes: number) => ({ set: new OrdinalSet(bytes * 8), upTo: 1 });

test('of the hits kept lately the ones not asked for longest go when room is wanted', () => {
  const sets = new HitSets();
  for (const literal of ['a', 'b', 'c']) sets.keep(literal, kept(15 * MIB));
  assert.ok(sets.get('a'));
  sets.keep('d', kept(10 * MIB));
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].filter((literal) => sets.has(literal)),
    ['a', 'c', 'd'],
  );
});

test('sets that grew while they were kept are reckoned with what they take now', () => {
  const sets = new HitSets();
  const growing = ['a', 'b', 'c', 'd'].map((literal) => [literal, kept(MIB)] as const);
  for (const [literal, one] of growing) sets.keep(literal, one);
  for (const [literal, one] of growing) {
    one.set.add(15 * MIB * 8 - 1);
    assert.ok(sets.get(literal));
  }
  sets.keep('e', kept(MIB));
  const left = growing.filter(([literal]) => sets.has(literal));
  assert.ok(left.reduce((sum, [, { set }]) => sum + set.bytes, MIB) <= 48 * MIB);
  assert.ok(left.length > 0, 'no more goes than must');
  sets.keep('f', kept(MIB));
  assert.ok(sets.has('e'), 'what went left nothing behind in the account');
});

test('hits of common words stay', () => {
  const sets = new HitSets();
  sets.keepCommon('common', kept(MIB));
  for (let at = 0; at < 6; at += 1) sets.keep(String(at), kept(15 * MIB));
  assert.ok(sets.has('common'));
  sets.clear();
  assert.ok(!sets.has('common'));
});
