import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  maskAddress,
  maskEmail,
  maskIdentityNumber,
  maskName,
  maskPhone,
} from '../../../src/kernel/text/masks.ts';

test('names keep their beginning only', () => {
  assert.deepEqual(['李明', '欧阳震华', '张', '', '𠮷田'].map(maskName), ['李*', '欧***', '*', '', '𠮷*']);
  assert.equal(maskName('宁川市和畅物业管理有限公司'), '宁川市和****公司');
});

test('numbers and addresses keep too little to identify anybody', () => {
  assert.equal(maskPhone('13812345678'), '138******78');
  assert.equal(maskPhone('12345'), '*****');
  assert.equal(maskIdentityNumber('370900199001011234'), '370*************34');
  assert.equal(maskEmail('someone@example.cn'), 's***@example.cn');
  assert.equal(maskEmail('no-mail'), '*******');
  assert.equal(maskAddress('东原省宁川市岱宗路18号3单元501室'), '东原省宁川市******');
});
