import test from 'node:test';
import assert from 'node:assert/strict';
import { saysAll, withReasons } from '../../../backoffice/src/collections/member/return-letter.ts';

const LETTER = '甲局：\n报告收悉，以下内容需要修改：\n1. 甲。\n2. 乙。\n请修改后重新报送。';

test('the reasons chosen take the place of those the letter came with', () => {
  assert.equal(
    withReasons(LETTER, ['丙。']),
    '甲局：\n报告收悉，以下内容需要修改：\n1. 丙。\n请修改后重新报送。',
  );
  assert.equal(withReasons(LETTER, []), '甲局：\n报告收悉，以下内容需要修改：\n请修改后重新报送。');
  assert.equal(withReasons('甲局：\n收悉：\n请重报。', ['丁。']), '甲局：\n收悉：\n1. 丁。\n请重报。');
});

test('a letter that says all reasons needs no list below it', () => {
  const reasons = [{ text: '甲。' }, { text: '乙。' }];
  assert.equal(saysAll(withReasons(LETTER, ['甲。', '乙。']), reasons), true);
  assert.equal(saysAll('请修改。', reasons), false);
});
