import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idCheckDigit } from '../../../../src/modules/disclosure/domain/checks/detect/id-numbers.ts';
import { passesLuhn } from '../../../../src/modules/disclosure/domain/checks/detect/cards.ts';
import { labelsIn, personalData } from '../../../../src/modules/disclosure/domain/checks/scan-line.ts';
import type { Allowed } from '../../../../src/modules/disclosure/domain/checks/hit.ts';

const NOTHING: Allowed = { phones: new Set(), domains: [] };
const codes = (text: string, whole = text, allowed = NOTHING): string[] =>
  personalData(text, labelsIn(whole), allowed).map(({ code, severity }) => `${code}:${severity}`);
const two = (value: number): string => String(value).padStart(2, '0');
const idNumber = fc
  .record({
    region: fc.constantFrom('110101', '310104', '410105', '440306', '650102', '230102'),
    year: fc.integer({ min: 1920, max: 2024 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ region, year, month, day, serial }) => {
    const body = `${region}${year}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
    return body + idCheckDigit(body);
  });
const luhnDigit = (body: string): string => '0123456789'.split('').find((digit) => passesLuhn(body + digit))!;

test('the check digit follows the standard', () => {
  assert.equal(idCheckDigit('11010519491231002'), 'X');
  assert.equal(idCheckDigit('44052418800101001'), '4');
  assert.equal(passesLuhn('4111111111111111'), true);
  assert.equal(passesLuhn('4111111111111112'), false);
});

test('every ID number is found wherever it stands, and its mask hides the birthday', () => {
  const around = fc.constantFrom('', '身份证号：', '王某，', '，', '（', '\t');
  fc.assert(
    fc.property(idNumber, around, fc.constantFrom('', '。', '）', '\t男'), (number, before, after) => {
      const line = before + number + after;
      const [hit, ...rest] = personalData(line, labelsIn(line), NOTHING);
      assert.deepEqual(rest, []);
      assert.equal(hit?.code, 'id_number');
      assert.equal(hit.severity, 'error');
      assert.equal(line.slice(hit.start, hit.end), number);
      assert.equal(hit.masked, `${number.slice(0, 3)}***********${number.slice(-4)}`);
    }),
  );
});

test('written with blanks, full-width digits or a small x it is the same number', () => {
  assert.deepEqual(codes('１１０１０５１９４９１２３１００２Ｘ'), ['id_number:error']);
  assert.deepEqual(codes('110105 19491231 002x'), ['id_number:error']);
});

test('a wrong check digit counts beside the label only; old numbers too', () => {
  assert.deepEqual(codes('110105194912310021'), []);
  assert.deepEqual(codes('身份证号码110105194912310021'), ['id_number_unsure:warning']);
  assert.deepEqual(codes('110105491231002'), []);
  assert.deepEqual(codes('110105491231002', '姓名\t身份证号\n110105491231002'), ['id_number:error']);
});

test('figures of statistics are rarely taken for personal data', () => {
  let flagged = 0;
  let lines = 0;
  fc.assert(
    fc.property(fc.bigInt({ min: 10n ** 8n, max: 10n ** 19n - 1n }), (figure) => {
      lines += 1;
      flagged += codes(`合计\t${figure}\t同比增长3.5%`, '地区\t金额（元）').length;
    }),
    { numRuns: 3000, seed: 20261122 },
  );
  assert.ok(flagged / lines < 0.01, `${flagged} of ${lines} lines`);
});

test('numbers of documents, indexes, codes, amounts and dates are no personal data', () => {
  for (const line of [
    '宁政发〔2026〕15号',
    '索引号：11410100005184123A/2026-00015',
    '统一社会信用代码：91410105MA3X5K2J4Q',
    '统一社会信用代码：914101051990010112',
    '资金13800000000元',
    '投资 15,912,345,678 元',
    '同比增加13912345678.5万元',
    '2026年11月22日至2026-12-31，09:00-17:30',
    '国家标准 GB/T 9704-2012，ISBN 978-7-5000-1234-5',
    '咨询电话：0371-67180000，传真：0371-67180001',
    '服务热线12345、12388，400-810-0000',
    '联系地址：人民路1号市政府大楼3号楼502室',
    '联系邮箱：zwgk@ninganshi.gov.cn',
    '项目编号：2026-4101-00012345678901',
    '经度113.6253，纬度34.7466',
  ])
    assert.deepEqual(codes(line), [], line);
});

test('mobile numbers are found unless they are the house’s own or count something', () => {
  assert.deepEqual(codes('联系人：王某 138-1234-5678'), ['mobile_phone:error']);
  assert.deepEqual(codes('+86 13812345678'), ['mobile_phone:error']);
  assert.deepEqual(codes('13812345678'), ['mobile_phone:error']);
  const own = { phones: new Set(['13812345678', '67180000']), domains: ['ning.cn'] };
  assert.deepEqual(codes('值班手机13812345678', '', own), []);
  assert.deepEqual(codes('家庭电话 0371-67180000'), ['landline:warning']);
  assert.deepEqual(codes('家庭电话 0371-67180000', '', own), []);
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }), (second, rest) => {
      const number = `1${second}${String(rest).padStart(9, '0')}`;
      assert.ok(codes(`手机：${number}。`).includes('mobile_phone:error'), number);
    }),
  );
});

test('bank cards are found by issuer, length and Luhn', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999_999 }), (a, b) => {
      const body = `622202${String(a).padStart(6, '0')}${String(b).padStart(6, '0').slice(-6)}`;
      const card = body + luhnDigit(body);
      assert.deepEqual(codes(`发放至${card}`), ['bank_card:error'], card);
      assert.deepEqual(codes(card.replace(/(\d{4})(?=\d)/g, '$1 ')), ['bank_card:error'], card);
    }),
  );
  assert.deepEqual(codes('4111111111111111'), []);
  assert.deepEqual(codes('卡号 4111111111111111'), ['bank_card:error']);
  const body = '622202000000000000';
  assert.deepEqual(codes(`缴款账户：${body}${luhnDigit(body)}`), ['bank_card:warning']);
});

test('homes are found, offices are not', () => {
  assert.deepEqual(codes('李某，住建设路88号幸福小区3号楼2单元501室'), ['home_address:warning']);
  assert.deepEqual(codes('家庭住址：中原区桐柏路12号院5号楼3单元11号'), ['home_address:error']);
  assert.deepEqual(codes('锦绣花园7栋1单元302室'), ['home_address:warning']);
  assert.deepEqual(codes('办公地址：中原西路233号政务服务中心2号楼301室'), []);
  assert.deepEqual(codes('会议室在人民路1号市民中心3号楼502室'), []);
  assert.deepEqual(codes('共建成安置房12栋1860户'), []);
});

test('boxes of people differ from those of the house and of companies', () => {
  assert.deepEqual(codes('wang.x@163.com'), ['email:warning']);
  assert.deepEqual(codes('info@example-company.com'), ['email:info']);
  assert.deepEqual(codes('bgs@ning.cn', '', { phones: new Set(), domains: ['ning.cn'] }), []);
  assert.equal(personalData('wangxiaoming@qq.com', labelsIn(''), NOTHING)[0]?.masked, 'w***********@qq.com');
});

test('whatever the line, masking hides every digit string that was found and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(idNumber, { maxLength: 3 }),
      (noise, ids) => {
        const line = ids.reduce((text, id) => `${text} ${id} `, noise.replaceAll('\n', ' '));
        const hits = personalData(line, labelsIn(line), NOTHING);
        for (const hit of hits) assert.ok(hit.start >= 0 && hit.end <= line.length && hit.start < hit.end);
        for (const id of ids)
          assert.ok(
            hits.some((hit) => line.slice(hit.start, hit.end).includes(id)),
            id,
          );
      },
    ),
  );
});
