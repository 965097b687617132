import test from 'node:test';
import assert from 'node:assert/strict';
import {
  pasteBlock,
  readFigure,
  readFigures,
  sumsOf,
} from '../../../backoffice/src/collections/figures/figure-values.ts';

test('figures are read as people write them; what is no figure is not guessed', () => {
  assert.equal(readFigure(' １２ '), 12);
  assert.equal(readFigure('1,204'), 1204);
  for (const nothing of ['-', '—', '一', '/', '／']) assert.equal(readFigure(nothing), 0, nothing);
  assert.equal(readFigure('3.25'), 3.25);
  assert.equal(readFigure('  '), undefined);
  for (const wrong of ['-3', '3件', '1.2.3', '约5', '1e3']) assert.equal(readFigure(wrong), null, wrong);
});

test('decimals belong to money only', () => {
  const { cells, wrong } = readFigures({
    't2.fees.amount_wan': '12.5',
    't3.granted.business': '1.5',
    't3.granted.research': '',
    't3.granted.total': '2',
  });
  assert.deepEqual(cells, { 't2.fees.amount_wan': 12.5, 't3.granted.total': 2 });
  assert.deepEqual(wrong, ['t3.granted.business']);
});

const TOTALS = [
  { cell: 'sum', parts: ['a', 'b'] },
  { cell: 'all', parts: ['sum', 'c'] },
];

test('sums follow what is filled in, one from another; a typed total takes the place of its sum further on', () => {
  assert.deepEqual(sumsOf({}, TOTALS), {});
  assert.deepEqual(sumsOf({ a: 1 }, TOTALS), { sum: 1, all: 1 });
  assert.deepEqual(sumsOf({ a: 1, b: 2, c: 4 }, TOTALS), { sum: 3, all: 7 });
  assert.deepEqual(sumsOf({ a: 1, b: 2, sum: 9, c: 1 }, TOTALS), { sum: 3, all: 10 });
});

test('a block from a spreadsheet is laid over the form from the chosen cell; what does not fit is left out', () => {
  const grid = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  assert.deepEqual(pasteBlock({ a: '1' }, grid, 'b', '5\t6\r\n7\t8\r\n9\t9\r\n'), { a: '1', b: '5', d: '7' });
  assert.deepEqual(pasteBlock({ a: '1' }, grid, 'nowhere', '5'), { a: '1' });
});
