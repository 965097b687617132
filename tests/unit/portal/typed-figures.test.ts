import test from 'node:test';
import assert from 'node:assert/strict';
import { typedFigures } from '../../../src/portal/parts/form/typed-figures.ts';

const FORM = {
  labels: { a: '甲', b: '乙', sum: '合计', 'fees.amount_wan': '收费' },
  totals: [{ cell: 'sum', parts: ['a', 'b'] }],
};

test('totals left open are added up; other cells are 0 only when that is asked for', () => {
  assert.deepEqual(typedFigures({ a: '２', b: '一' }, FORM, false).cells, { a: 2, b: 0, sum: 2 });
  assert.deepEqual(typedFigures({ a: '2' }, FORM, true).cells, { a: 2, b: 0, sum: 2, 'fees.amount_wan': 0 });
  assert.deepEqual(typedFigures({}, FORM, false).cells, {});
});

test('a total that was typed stays as typed, so that the contradiction is found', () => {
  assert.equal(typedFigures({ a: '2', b: '3', sum: '6' }, FORM, false).cells['sum'], 6);
});

test('what is no figure is named and neither guessed nor counted as 0; money alone has decimals', () => {
  const { cells, wrong } = typedFigures({ a: '约2', b: '1.5', 'fees.amount_wan': '3.25' }, FORM, true);
  assert.deepEqual(wrong, ['a', 'b']);
  assert.deepEqual(cells, { 'fees.amount_wan': 3.25 });
});

test('fields that are no cells of the form are left out', () => {
  assert.deepEqual(typedFigures({ note: '5', a: '1' }, FORM, false).cells, { a: 1, sum: 1 });
});
