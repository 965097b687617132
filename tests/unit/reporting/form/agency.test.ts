import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOf } from '../samples/said-of.ts';

const AGENCY = '临江市园林绿化局';
const said = (
  text: string | readonly string[],
  known: { agency?: string; publisher?: string } = {},
): string[] => saidOf(/^F-AGENCY/, text, { agency: AGENCY, ...known }).map((words) => words.split(' ')[0]!);

test('F-AGENCY: what it finds', () => {
  for (const text of [
    '我局邀请代表列席政府常务会议。',
    '以政府和政府办名义印发的文件均注明属性。',
    '县区政府和部门按要求公开。',
    '青石区园林绿化局公开目录，青石区居民可以查询。',
  ])
    assert.deepEqual(said(text), ['info'], text);
  assert.deepEqual(said('认真公开。', { publisher: '青石区教育局' }), ['warning']);
  assert.deepEqual(said(['我市各级政府主动公开信息9000条。', '我市持续推进公开，我市网站访问量上升。']), [
    'warning',
  ]);
});

test('F-AGENCY: what it leaves alone', () => {
  for (const text of [
    '我局认真公开。',
    '临江市园林绿化局依法公开。',
    '园林绿化局网站设专栏。',
    '市园林局开展培训。',
    '我市持续推进公园建设，我局公开进展。',
    '会同青石区政府公开项目。',
    '按照市政府办公室要求编制。',
    '临江市人民政府网站设有专栏。',
    '配合市教育局、市水务局公开信息。',
    '我市各级政府认真落实条例。',
    '参加市政府新闻发布会3场。',
    '面向全市征集意见。',
  ])
    assert.deepEqual(said(text), [], text);
  for (const publisher of ['临江市园林局', '市园林绿化局', '临江市园林绿化局'])
    assert.deepEqual(said('认真公开。', { publisher }), [], publisher);
  assert.deepEqual(said('认真公开。', { publisher: '临江市人民政府办公室' }), ['info']);
  assert.deepEqual(
    said('我市各级政府主动公开信息9000条。我市推进公开，我市网站上新。', { agency: '临江市人民政府' }),
    [],
  );
});
