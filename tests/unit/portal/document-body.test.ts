import { test } from 'node:test';
import assert from 'node:assert/strict';
import { alignedByData, scrollableTables } from '../../../src/portal/parts/document/body.ts';

test('alignment is said without inline styles, in tags only', () => {
  const text =
    '<h2 style="text-align:center">题</h2><p style="text-align:left">各科室：</p>' +
    '<table><tbody><tr><td colspan="2" style="text-align:right">1</td></tr></tbody></table>' +
    '<p>写作 style="text-align:left" 的属性</p>';
  assert.equal(
    alignedByData(text),
    '<h2 data-align="center">题</h2><p data-align="left">各科室：</p>' +
      '<table><tbody><tr><td colspan="2" data-align="right">1</td></tr></tbody></table>' +
      '<p>写作 style="text-align:left" 的属性</p>',
  );
});

test('only outermost tables scroll by themselves', () => {
  assert.equal(
    scrollableTables('<table><tr><td><table></table></td></tr></table><table></table>', '[', ']'),
    '[<table><tr><td><table></table></td></tr></table>][<table></table>]',
  );
});
