import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskName, maskText } from '../../../src/modules/requests/domain/mask.ts';
import { codeKey, numberKey } from '../../../src/modules/requests/domain/number.ts';
import { letterNumber, requestNumber } from '../../../src/modules/requests/messages/numbers.ts';

test('names are masked but for what tells cases apart', () => {
  assert.equal(maskName('李晓红', 'natural_person'), '李**');
  assert.equal(maskName('𠮷田', 'natural_person'), '𠮷*');
  assert.equal(maskName('宁川康宁医疗器械有限公司', 'business'), '宁川******公司');
  assert.equal(maskName('律所', 'legal_service'), '律*');
  assert.equal(maskName('', 'natural_person'), '');
});

test('numbers and addresses are masked in the middle, short ones almost whole', () => {
  assert.equal(maskText('13800001234'), '138******34');
  assert.equal(maskText('12345'), '1****');
  assert.equal(maskText('宁川市东街1号'), '宁******');
});

test('a number is found however it was typed, a code in any case and spacing', () => {
  const key = numberKey('宁卫公开〔2026〕第0012号');
  for (const typed of [
    '宁卫公开[2026]第0012号',
    ' 宁卫公开（２０２６） 第0012号 ',
    '宁卫公开【2026】第0012号',
  ])
    assert.equal(numberKey(typed), key);
  assert.equal(codeKey(' abcd-efgh jk '), 'ABCDEFGHJK');
});

test('numbers carry the agency’s abbreviation once, whatever it already says', () => {
  assert.equal(requestNumber('宁卫', 2026, 12), '宁卫公开〔2026〕第0012号');
  assert.equal(requestNumber('宁府公开复', 2026, 3), '宁府公开〔2026〕第0003号');
  assert.equal(letterNumber('宁卫公开', 2026, 7), '宁卫公开告〔2026〕7号');
});
