import test from 'node:test';
import assert from 'node:assert/strict';
import { readOutsideLines } from '../../../backoffice/src/collections/open/outside-lines.ts';

const none: ReadonlySet<string> = new Set();

test('a row copied from a spreadsheet gives name, kind, contact, telephone and e-mail in any order', () => {
  const { agencies, problems } = readOutsideLines(
    [
      '望澜市供水集团\t公共企事业单位\t王一\t0571-88000000\twy@example.cn',
      '清河镇人民政府,13800000000,李二',
      '市档案馆',
      '',
    ].join('\r\n'),
    none,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(agencies, [
    {
      name: '望澜市供水集团',
      kind: 'public_body',
      contactName: '王一',
      contactPhone: '0571-88000000',
      contactEmail: 'wy@example.cn',
    },
    {
      name: '清河镇人民政府',
      kind: 'township',
      contactName: '李二',
      contactPhone: '13800000000',
      contactEmail: '',
    },
    { name: '市档案馆', kind: 'department', contactName: '', contactPhone: '', contactEmail: '' },
  ]);
});

test('the name tells the kind where no field does', () => {
  const kinds = readOutsideLines('南山区人民政府\n和平街道办事处\n市第一人民医院\n教育局', none).agencies;
  assert.deepEqual(
    kinds.map(({ kind }) => kind),
    ['government', 'township', 'public_body', 'department'],
  );
});

test('who is listed already is left out and said with the line, also within the pasted list', () => {
  const { agencies, problems } = readOutsideLines('甲局\n乙局\n乙局', new Set(['甲局']));
  assert.deepEqual(
    agencies.map(({ name }) => name),
    ['乙局'],
  );
  assert.deepEqual(problems, [
    { line: 1, what: 'already', words: '甲局' },
    { line: 3, what: 'already', words: '乙局' },
  ]);
});

test('an address that is none is said; the agency is taken without it', () => {
  const { agencies, problems } = readOutsideLines('甲局\t张三@', none);
  assert.equal(agencies[0]?.contactEmail, '');
  assert.deepEqual(problems, [{ line: 1, what: 'wrongEmail', words: '张三@' }]);
});
