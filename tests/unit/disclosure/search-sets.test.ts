import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countFacets } from '../../../src/modules/disclosure/domain/search/count-facets.ts';
import { OrdinalSet } from '../../../src/modules/disclosure/domain/search/ordinal-set.ts';
import {
  dayNumber,
  ReleasedColumns,
} from '../../../src/modules/disclosure/domain/search/released-columns.ts';
import type { ReleasedEntry } from '../../../src/modules/disclosure/domain/search/released-columns.ts';
import { validityOn } from '../../../src/modules/disclosure/domain/validity.ts';
import { DOCUMENT_KINDS } from '../../../src/modules/disclosure/domain/vocabulary.ts';

const ordinals = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 200 });

test('sets of ordinals behave as sets', () => {
  fc.assert(
    fc.property(ordinals, ordinals, (a, b) => {
      const [one, other] = [OrdinalSet.from(a), OrdinalSet.from(b)];
      const sorted = (values: Iterable<number>): number[] => [...values].sort((x, y) => x - y);
      const sb = new Set(b);
      assert.deepEqual(one.toArray(), sorted(a));
      assert.equal(one.size, a.length);
      assert.equal(one.isEmpty, a.length === 0);
      assert.deepEqual(one.and(other).toArray(), sorted(a.filter((one) => sb.has(one))));
      assert.deepEqual(one.or(other).toArray(), sorted(new Set([...a, ...b])));
      assert.deepEqual(one.without(other).toArray(), sorted(a.filter((one) => !sb.has(one))));
      for (const ordinal of a.slice(0, 20)) one.delete(ordinal);
      assert.equal(one.size, Math.max(0, a.length - 20));
    }),
  );
});

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const entry = fc.record({
  agencyId: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom(...DOCUMENT_KINDS),
  topic: fc.constantFrom(null, 'other', 'finance_audit'),
  genre: fc.constantFrom(null, 'notice', 'reply'),
  releasedOn: day,
  effectiveOn: fc.option(day),
  expiresOn: fc.option(day),
  repealedOn: fc.option(day),
  columns: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }),
  channels: fc.constantFrom(['website'], ['website', 'gazette']),
  targetGroups: fc.constantFrom([], ['enterprise']),
});
const filters = fc.record(
  {
    agencyId: fc.constantFrom('a', 'b', 'unknown'),
    columnId: fc.constantFrom('x', 'y'),
    kind: fc.constantFrom('plan' as const, 'budget' as const, 'normative_document' as const),
    year: fc.integer({ min: 2019, max: 2027 }),
    topic: fc.constant('other' as const),
    genre: fc.constant('notice' as const),
    validity: fc.constantFrom('in_force' as const, 'repealed' as const, 'expired' as const),
    channel: fc.constantFrom('website', 'gazette'),
    targetGroup: fc.constant('enterprise'),
    releasedFrom: day,
    releasedTo: day,
  },
  { requiredKeys: [] },
);
const TODAY = '2026-11-22';

const validityOf = (e: ReleasedEntry) => validityOn(e, TODAY);
const RULES: Record<string, (e: ReleasedEntry, wanted: never) => boolean> = {
  agencyId: (e, wanted) => e.agencyId === wanted,
  columnId: (e, wanted) => e.columns.includes(wanted),
  kind: (e, wanted) => e.kind === wanted,
  year: (e, wanted) => Number(e.releasedOn.slice(0, 4)) === wanted,
  topic: (e, wanted) => e.topic === wanted,
  genre: (e, wanted) => e.genre === wanted,
  validity: (e, wanted) => validityOf(e) === wanted,
  channel: (e, wanted) => e.channels.includes(wanted),
  targetGroup: (e, wanted) => e.targetGroups.includes(wanted),
  releasedFrom: (e, wanted) => e.releasedOn >= String(wanted),
  releasedTo: (e, wanted) => e.releasedOn <= String(wanted),
};
const passes = (e: ReleasedEntry, given: object, besides?: string): boolean =>
  Object.entries(given).every(([name, wanted]) => name === besides || RULES[name]!(e, wanted as never));

test('every facet is counted exactly under the filters of the others; validity as the rule derives it', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), filters, fc.nat(5), (given, chosen, gone) => {
      const columns = new ReleasedColumns();
      const entries: ReleasedEntry[] = given.map((one, at) => ({ ...one, ordinal: at * 37 + 1 }));
      for (const one of entries) columns.put(one);
      for (const one of entries) {
        assert.equal(columns.validityOf(one.ordinal, dayNumber(TODAY)), validityOf(one));
      }
      for (const one of entries.splice(0, gone)) columns.remove(one.ordinal);
      const all = OrdinalSet.from(given.map((_, at) => at * 37 + 1));
      const { total, facets, chosen: set } = countFacets(columns, all, chosen, TODAY);
      const expected = entries.filter((one) => passes(one, chosen));
      assert.deepEqual(
        set.toArray(),
        expected.map((one) => one.ordinal),
      );
      assert.equal(total, expected.length);
      const tally = (filter: string, values: (e: ReleasedEntry) => readonly (string | null)[]) => {
        const counts: Record<string, number> = {};
        for (const one of entries.filter((each) => passes(each, chosen, filter))) {
          for (const value of values(one)) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
        }
        return counts;
      };
      const counted = (list: readonly { value: string; count: number }[]) =>
        Object.fromEntries(list.map(({ value, count }) => [value, count]));
      assert.deepEqual(
        counted(facets.agencies),
        tally('agencyId', (e) => [e.agencyId]),
      );
      assert.deepEqual(
        counted(facets.columns),
        tally('columnId', (e) => e.columns),
      );
      assert.deepEqual(
        counted(facets.kinds),
        tally('kind', (e) => [e.kind]),
      );
      assert.deepEqual(
        counted(facets.years),
        tally('year', (e) => [e.releasedOn.slice(0, 4)]),
      );
      assert.deepEqual(
        counted(facets.topics),
        tally('topic', (e) => [e.topic]),
      );
      assert.deepEqual(
        counted(facets.genres),
        tally('genre', (e) => [e.genre]),
      );
      assert.deepEqual(
        counted(facets.validities),
        tally('validity', (e) => [validityOf(e)]),
      );
      assert.deepEqual(
        counted(facets.channels),
        tally('channel', (e) => e.channels),
      );
    }),
  );
});

test('newest first by day, however they came; pages do not overlap', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 50 }),
      fc.integer({ min: 1, max: 7 }),
      (given, size) => {
        const columns = new ReleasedColumns();
        const all = OrdinalSet.from(given.map((_, at) => at + 1));
        given.forEach((one, at) => columns.put({ ...one, ordinal: at + 1 }));
        const pages: number[] = [];
        for (let offset = 0; offset < given.length; offset += size)
          pages.push(...columns.newest(all, size, offset));
        const days = pages.map((ordinal) => given[ordinal - 1]!.releasedOn);
        assert.deepEqual(days, days.toSorted().reverse());
        assert.equal(new Set(pages).size, given.length);
      },
    ),
  );
});
