import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseAmong } from '../../../src/portal/parts/chinese-among.ts';
import { choices } from '../../../src/portal/parts/filter-form.ts';

test('Chinese among English is marked as Chinese, and nothing else is', () => {
  assert.equal(String(chineseAmong('Agency', '宁川市人民政府')), 'lang="zh-CN"');
  assert.equal(String(chineseAmong('公开机关', '宁川市人民政府')), '');
  assert.equal(String(chineseAmong('Validity', 'In force')), '');
});

test('options of a choice on an English page say that they are Chinese', () => {
  const page = (label: string, any: string): string =>
    String(choices({ id: 'agencyId', label, any, options: [['a', '宁川市人民政府']] }));
  assert.match(page('Agency', 'All'), /<option[^>]*value="a"[^>]*lang="zh-CN"[^>]*>\s*宁川市人民政府/);
  assert.match(page('Agency', 'All'), /<option value="">All/);
  assert.doesNotMatch(page('公开机关', '全部'), /lang=/);
});
