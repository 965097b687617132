import test from 'node:test';
import assert from 'node:assert/strict';
import { asInput, draftValues } from '../../../backoffice/src/documents/editor/draft-values.ts';
import { moved } from '../../../backoffice/src/documents/editor/files/moved.ts';
import {
  isUsualNumber,
  tidyDocumentNumber,
} from '../../../backoffice/src/documents/editor/form/document-number.ts';
import { missingFields } from '../../../backoffice/src/documents/editor/form/missing.ts';
import { suggestKeywords } from '../../../backoffice/src/documents/editor/form/suggest-keywords.ts';
import { linesOf, suggestSummary } from '../../../backoffice/src/documents/editor/form/suggest-summary.ts';
import { countCharacters, countWords } from '../../../backoffice/src/documents/editor/rich/count-text.ts';
import { withStaffPictures } from '../../../backoffice/src/documents/editor/rich/picture-source.ts';
import { readAddress } from '../../../backoffice/src/documents/editor/rich/read-address.ts';

test('document numbers get hexagonal brackets and lose 第, spaces and leading zeros; other texts stay', () => {
  for (const typed of [
    '宁政发[2026]15号',
    '宁政发（2026）第15号',
    '宁政发 【2026】 015 号',
    '宁政发〔2026〕15',
  ]) {
    assert.equal(tidyDocumentNumber(typed), '宁政发〔2026〕15号', typed);
  }
  for (const other of ['令第7号', '2026年第3号公告', '宁政发', ''])
    assert.equal(tidyDocumentNumber(other), other);
  assert.ok(isUsualNumber('宁政办发〔2026〕3号'));
  assert.ok(!isUsualNumber('宁政发[2026]15号'));
});

test('the summary is the first real paragraph, whole sentences, nothing made up', () => {
  const html =
    '<p style="text-align: center">宁政发〔2026〕15号</p><p>各县（区）人民政府，各部门：</p><h2>一、总体要求</h2>' +
    '<p>为改善居住条件，<strong>全面</strong>推进老旧小区改造。</p><p>第二段。</p>';
  assert.equal(suggestSummary(html), '为改善居住条件，全面推进老旧小区改造。');
  const long = `<p>${'这是一个句子，它有二十个字左右长。'.repeat(20)}</p>`;
  const summary = suggestSummary(long);
  assert.ok(summary.length <= 200 && summary.endsWith('。'));
  assert.ok(linesOf(long)[0]!.startsWith(summary));
  assert.equal(suggestSummary('<p></p>'), '');
});

test('keywords come from the title and what the text repeats, without the words of every title', () => {
  const body = '<p>老旧小区改造。小区改造资金。养老设施，养老服务，养老机构。</p>';
  const offered = suggestKeywords('关于印发老旧小区改造工作实施方案的通知', body, []);
  assert.ok(offered.includes('小区') && offered.includes('改造') && offered.includes('养老'), offered.join());
  assert.ok(!offered.includes('通知') && !offered.includes('关于'));
  assert.ok(!suggestKeywords('小区改造', body, ['小区']).includes('小区'));
});

test('what is missing follows the attribute, and a file stands in for the text', () => {
  const whole = {
    title: '甲',
    signedOn: '2026-11-02',
    summary: '乙',
    columns: ['c'],
    attribute: 'proactive',
    body: '<p>丙</p>',
  };
  assert.deepEqual(missingFields(whole, 0), []);
  assert.deepEqual(missingFields({ ...whole, summary: ' ', columns: [], body: '<p></p>' }, 0), [
    'summary',
    'columns',
    'body',
  ]);
  assert.deepEqual(missingFields({ ...whole, body: '' }, 1), []);
  assert.deepEqual(missingFields({ ...whole, attribute: 'not_public', columns: [] }, 0), [
    'withholdingGround',
    'withholdingReason',
  ]);
});

test('emptied fields are sent as nothing, fields that are not the draft’s are not sent', () => {
  const input = asInput({
    title: ' ',
    summary: undefined,
    topic: '',
    keywords: undefined,
    id: 'x',
    signedOn: null,
    kind: null,
  });
  assert.deepEqual(input, { summary: '', topic: null, keywords: [], signedOn: null });
  assert.equal('id' in draftValues({ id: 'x', title: '甲' }), false);
});

test('length as office programs count it', () => {
  assert.equal(countWords('政府信息公开 open data 2026年'), 10);
  assert.equal(countCharacters('政府 信息\n公开'), 6);
});

test('addresses of links', () => {
  assert.equal(readAddress(' www.example.org/a '), 'https://www.example.org/a');
  assert.equal(readAddress('a@example.org'), 'mailto:a@example.org');
  for (const wrong of ['', '你好', 'javascript:alert(1)', 'https://', 'https://a b']) {
    assert.equal(readAddress(wrong), undefined, wrong);
  }
});

test('pictures of a draft are shown from where staff may see them', () => {
  assert.equal(
    withStaffPictures('<img src="/files/a-1" alt="甲"><a href="/files/a-1">x</a>', 'd'),
    '<img src="/api/v1/documents/d/files/a-1" alt="甲"><a href="/files/a-1">x</a>',
  );
});

test('moving within a list', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 2), ['b', 'c', 'a']);
  assert.deepEqual(moved(['a', 'b', 'c'], 2, 0), ['c', 'a', 'b']);
});
