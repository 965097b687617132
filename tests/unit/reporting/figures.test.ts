import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  boundKeys,
  resolveText,
  storedRange,
} from '../../../src/modules/reporting/domain/compilation/bound-text.ts';
import { figureCatalogue, figureOf } from '../../../src/modules/reporting/domain/compilation/figure-of.ts';
import { percentOf, trendText } from '../../../src/modules/reporting/domain/compilation/figure-text.ts';
import { movedSince } from '../../../src/modules/reporting/domain/compilation/moved.ts';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { aFact, aYear, basisOf } from './samples/a-year.ts';

const previous = {
  year: 2024,
  source: 'published' as const,
  values: { ...Object.fromEntries(cellsOf('2021').map((cell) => [cell, 0])), 't3.new_received.total': 60 },
};
const basis = basisOf(aYear(), { previous });

test('the catalogue has every cell, sums, shares, records and last year, each key once', () => {
  const figures = figureCatalogue(basis);
  const keys = new Set(figures.map(({ key }) => key));
  assert.equal(keys.size, figures.length);
  for (const cell of cellsOf('2021')) assert.ok(keys.has(cell), cell);
  for (const key of [
    'releases.total',
    'outcomes.granted.share',
    'suits.total',
    'fee.paid_yuan',
    'trend.suits.total',
  ])
    assert.ok(keys.has(key), key);
  assert.ok(!keys.has('growth.suits.total'), 'no percentage of nothing');
  for (const { key, text, label } of figures)
    assert.ok(text !== '' && label.zh !== '' && label.en !== '', key);
});

test('sums list the cases of their cells; groups of results add up to what was handled', () => {
  const groups = [
    'granted',
    'partially_granted',
    'refused',
    'unavailable',
    'not_processed',
    'other_handling',
  ];
  const handled = figureOf(basis, 't3.total_handled.total')!;
  const all = groups.flatMap((group) => figureOf(basis, `outcomes.${group}`)!.members);
  assert.equal(all.length, handled.value);
  assert.deepEqual([...all].sort(), [...handled.members].sort());
});

test('last year: difference, percentage and clause follow the figures', () => {
  const text = (key: string) => figureOf(basis, key)?.text;
  assert.equal(basis.cells['t3.new_received.total']!.value, 58);
  assert.equal(text('previous.t3.new_received.total'), '60');
  assert.equal(text('change.t3.new_received.total'), '2');
  assert.equal(text('growth.t3.new_received.total'), '3.3%');
  assert.equal(text('trend.t3.new_received.total'), '比上年减少2件');
  assert.equal(figureOf(basis, 'change.t3.new_received.total')!.value, -2);
  assert.equal(trendText(0, '件'), '与上年持平');
  assert.equal(text('trend.t2.fees.amount_wan'), '比上年增加12.3456万元');
  assert.equal(figureOf(basisOf(aYear()), 'previous.t3.new_received.total'), undefined, 'without last year');
});

test('percentages are rounded half up at one decimal', () => {
  assert.equal(percentOf(3, 7), 42.9);
  assert.equal(percentOf(1, 2000), 0.1);
  assert.equal(percentOf(1, 1), 100);
  assert.equal(percentOf(1, 0), undefined);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
      const percent = percentOf(part, whole)!;
      // In whole numbers: |1000·part − 10·percent·whole| is at most half of whole.
      assert.ok(Math.abs(1000 * part - Math.round(percent * 10) * whole) * 2 <= whole);
    }),
  );
});

test('text: tokens are filled, unknown ones stay and are named', () => {
  const { text, unknown } = resolveText('申请[[t3.new_received.total]]件，[[没有]]，[[toString]]。', basis);
  assert.equal(text, '申请58件，[[没有]]，[[toString]]。');
  assert.deepEqual(unknown, ['没有', 'toString']);
  assert.deepEqual(boundKeys('[[a.b]]和[[a.b]]、[[c]]'), ['a.b', 'c']);
});

test('a place in the resolved text leads back to the stored one, a figure is taken whole', () => {
  const stored = '申请[[t3.new_received.total]]件，办结[[t3.total_handled.total]]件。';
  const resolved = resolveText(stored, basis);
  const at = resolved.text.indexOf('58');
  const { start, end } = storedRange(resolved, at, at + 3);
  assert.equal(stored.slice(start, end), '[[t3.new_received.total]]件');
  const pieces = fc.array(
    fc.constantFrom('申请', '，', '[[t3.granted.total]]', '[[releases.total]]', '5件', '\n'),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (words, a, b) => {
      const whole = words.join('');
      const filled = resolveText(whole, basis);
      const from = Math.min(a, b) % (filled.text.length + 1);
      const to = from + (Math.max(a, b) % (filled.text.length - from + 1));
      const range = storedRange(filled, from, to);
      assert.ok(range.start >= 0 && range.end <= whole.length);
      if (to > from) {
        assert.ok(range.end > range.start);
        assert.ok(
          resolveText(whole.slice(range.start, range.end), basis).text.includes(filled.text.slice(from, to)),
        );
      }
    }),
  );
});

test('what moved since the freezing: another number, or the same number of other cases', () => {
  assert.deepEqual(movedSince(basis, basis), []);
  const one = (id: string, on = '2025-06-06') => [
    aFact('requests.received', id, on, { applicant_type: 'business' }),
  ];
  const [before, after] = [basisOf(one('a')), basisOf(one('b'))];
  const moved = movedSince(before, after);
  assert.ok(moved.some(({ key, before: was, after: is }) => key === 't3.new_received.total' && was === is));
  const more = movedSince(before, basisOf([...one('a'), ...one('c')]));
  assert.deepEqual(
    more.find(({ key }) => key === 't3.new_received.business'),
    {
      key: 't3.new_received.business',
      label: '一、本年新收政府信息公开申请数量·商业企业',
      before: '1',
      after: '2',
      cause: 'records',
    },
  );
  assert.ok(moved.every(({ cause, before: was, after: is }) => cause !== 'members' || was === is));
  assert.ok(
    more.findIndex(({ cause }) => cause === 'members') === -1 ||
      more
        .slice(more.findIndex(({ cause }) => cause === 'members'))
        .every(({ cause }) => cause === 'members'),
    'values first',
  );
});

test('once the tables come from the sum, only other values are listed, and told as the sum', () => {
  const frozen = basisOf([
    aFact('requests.received', 'a', '2025-06-06', { applicant_type: 'business' }),
    aFact('requests.received', 'b', '2025-06-06', { applicant_type: 'natural_person' }),
  ]);
  const summed = Object.fromEntries(
    Object.entries(frozen.cells).map(([cell, { value }]) => [
      cell,
      {
        value: cell === 't3.new_received.business' ? value + 4 : value,
        members: ['share'],
        behind: 'agencies' as const,
      },
    ]),
  );
  const now = { ...frozen, cells: summed };
  const only = (moved: ReturnType<typeof movedSince>) => moved.map(({ key, cause }) => [key, cause]);
  assert.deepEqual(only(movedSince(frozen, now)), [['t3.new_received.business', 'sum']]);
  assert.deepEqual(only(movedSince(now, frozen)), [['t3.new_received.business', 'own']]);
  assert.deepEqual(movedSince(now, now), []);
});
