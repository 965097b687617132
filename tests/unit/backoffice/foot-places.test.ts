import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countUse, footBar, readUses } from '../../../backoffice/src/shell/foot-places.ts';

const places = ['today', 'requests', 'documents', 'scheme', 'reports', 'collections', 'gazette'].map(
  (key) => ({
    key,
  }),
);
const keys = (of: readonly { key: string }[]): string[] => of.map(({ key }) => key);

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) };
}

describe('the bar at the foot of a phone', () => {
  it('holds the first five places and the rest behind “more” when nothing was counted', () => {
    const { shown, rest } = footBar(places, {});
    assert.deepEqual(keys(shown), ['today', 'requests', 'documents', 'scheme', 'reports']);
    assert.deepEqual(keys(rest), ['collections', 'gazette']);
  });

  it('keeps the first place and takes the most used ones, in the order of the navigation', () => {
    const { shown, rest } = footBar(places, { gazette: 9, collections: 4, requests: 3, scheme: 5 });
    assert.deepEqual(keys(shown), ['today', 'requests', 'scheme', 'collections', 'gazette']);
    assert.deepEqual(keys(rest), ['documents', 'reports']);
  });

  it('never hides a single place', () => {
    assert.deepEqual(keys(footBar(places.slice(0, 6), {}).shown), keys(places.slice(0, 6)));
    assert.deepEqual(footBar(places.slice(0, 6), {}).rest, []);
  });

  it('counts for each person apart, and lets old visits fade', () => {
    const kept = storage();
    for (let visit = 0; visit < 99; visit += 1) countUse(kept, 'a', 'documents');
    countUse(kept, 'a', 'gazette');
    assert.deepEqual(readUses(kept, 'a'), { documents: 99, gazette: 1 });
    assert.deepEqual(countUse(kept, 'a', 'documents'), { documents: 50, gazette: 0 });
    assert.deepEqual(readUses(kept, 'b'), {});
  });

  it('starts anew from what cannot be read', () => {
    const broken = { getItem: () => '{"documents":"many"' };
    assert.deepEqual(readUses(broken, 'a'), {});
    assert.deepEqual(readUses({ getItem: () => '{"documents":"many","gazette":2}' }, 'a'), { gazette: 2 });
  });
});
