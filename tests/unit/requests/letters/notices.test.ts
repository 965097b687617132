import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLetter } from '../../../../src/modules/requests/letters/index.ts';
import { letterText } from './read-letter.ts';
import { BASE, FACTS, KINDS } from './sample-facts.ts';

const INTERIM = KINDS.filter(
  (kind) => !['reply', 'closing_notice', 'override_notice', 'registration_form'].includes(kind),
);

function contains(text: string, ...parts: (string | RegExp)[]): void {
  for (const part of parts) {
    if (typeof part === 'string') assert.ok(text.includes(part), `${part} is not in:\n${text}`);
    else assert.match(text, part);
  }
}

test('every letter has agency, title, date, number and, when it goes out, addressee, seal and contact', () => {
  for (const kind of KINDS) {
    const model = buildLetter(kind, FACTS[kind] as never);
    const text = letterText(model);
    assert.equal(model.kind, kind);
    assert.deepEqual(model.problems, []);
    contains(text, '云安市生态环境局', model.title);
    if (FACTS[kind].number) contains(text, FACTS[kind].number);
    if (kind === 'registration_form') {
      assert.equal(model.addressee, null);
      assert.equal(model.sealPlaceholder, null);
      continue;
    }
    contains(text, `${model.addressee}：`, /2026年\d月\d+日\n（此处加盖公章）/, '0799-6120018', '滨河路18号');
    assert.doesNotMatch(text, /undefined|null|NaN|\[object|。。|，，|：。/, kind);
  }
});

test('interim letters carry no remedy clause of their own', () => {
  assert.equal(INTERIM.length, 10);
  for (const kind of INTERIM) {
    const model = buildLetter(kind, FACTS[kind] as never);
    assert.equal(model.remedy, null);
    assert.doesNotMatch(letterText(model), /申请行政复议|行政诉讼|如.*不服/, kind);
  }
});

test('receipt: number, date and channel, statutory receipt, content, contact, reply date', () => {
  const text = letterText(buildLetter('receipt', FACTS.receipt));
  contains(
    text,
    '云环公开〔2026〕第0012号',
    '通过互联网渠道提交',
    '2026年3月1日',
    '收到申请之日\n2026年3月2日',
    BASE.request.description,
    '2026年3月30日前（含当日）',
    'K7QF-3M9T',
    /条例》第三十三条/,
  );
  const open = { ...FACTS.receipt, request: { ...BASE.request, receivedOn: null, dueOn: null } };
  contains(letterText(buildLetter('receipt', open)), '待双方确认', '自双方确认之日起20个工作日内');
  const provisional = { ...FACTS.receipt, request: { ...BASE.request, provisional: true } };
  contains(letterText(buildLetter('receipt', provisional)), '暂定日期');
});

test('registration form: what Art. 29 asks for and the dates of Art. 31', () => {
  const text = letterText(buildLetter('registration_form', FACTS.registration_form));
  contains(
    text,
    '沈知远',
    '自然人',
    '110101199003070000',
    '13900000000',
    '电子数据',
    '电子邮件',
    '承办意见',
    '审批意见',
  );
  assert.doesNotMatch(text, /用途/); // not a legal requirement since 2019
});

test('correction notice: all defects, how, until when, consequence — in one notice (Art. 30)', () => {
  const text = letterText(buildLetter('correction_notice', FACTS.correction_notice));
  for (const item of FACTS.correction_notice.correction.items) contains(text, item);
  contains(
    text,
    '1.未写明',
    '2.未附',
    '一次性告知',
    '2026年3月30日前（含当日）补正',
    '视为放弃申请',
    '不再处理',
  );
  contains(
    text,
    /第三十条/,
    '自本机关收到补正的申请之日起计算',
    FACTS.correction_notice.correction.guidance!,
  );
});

test('request for reasons: why, until when, what follows (Art. 35)', () => {
  contains(
    letterText(buildLetter('reasons_request', FACTS.reasons_request)),
    '明显超过合理范围',
    '内容相近的申请46件',
    '2026年3月24日',
    '第三十五条',
    '不予处理',
  );
});

test('extension notice: old date, days, reason, approval, new date (Art. 33)', () => {
  contains(
    letterText(buildLetter('extension_notice', FACTS.extension_notice)),
    '原截至2026年3月30日',
    '需调阅的档案数量大，本机关',
    '政府信息公开工作机构负责人同意',
    '延长20个工作日',
    '截至2026年4月28日',
    '第三十三条第二款',
  );
});

test('delay notice: reasons accepted, the reasonable later date (Art. 35)', () => {
  contains(
    letterText(buildLetter('delay_notice', FACTS.delay_notice)),
    '理由合理',
    '2026年6月30日',
    '第三十五条',
  );
});

test('third party: the information only, 15 working days from its receipt, silence leaves the decision open', () => {
  const model = buildLetter('third_party_consultation', FACTS.third_party_consultation);
  const text = letterText(model);
  contains(
    text,
    '设备采购合同',
    '自收到本征求意见书之日起15个工作日内',
    '第三十二条',
    '由本机关依照上述条例的规定决定',
  );
  assert.doesNotMatch(text, /视为同意/);
  contains(text, '政府信息公开申请征求意见确认函', '□ 同意公开', '□ 不同意公开');
});

test('co-producing organ: 15 working days, silence is consent (Art. 34)', () => {
  const text = letterText(buildLetter('co_producer_consultation', FACTS.co_producer_consultation));
  contains(
    text,
    '15个工作日',
    '逾期未提出意见的，视为同意公开',
    '第三十四条',
    '是否含有尚未公布的预算安排。',
  );
});

test('assistance letter: Art. 11, a date only if one was set, no statutory period', () => {
  const text = letterText(buildLetter('assistance_letter', FACTS.assistance_letter));
  contains(text, '第十一条', '请在2026年3月20日前函复');
  assert.doesNotMatch(text, /15个工作日/);
});

test('letters to others do not tell who asked, nor what the whole request says', () => {
  const others = [
    'third_party_consultation',
    'co_producer_consultation',
    'assistance_letter',
    'override_notice',
  ] as const;
  for (const kind of others) {
    const json = JSON.stringify(buildLetter(kind, FACTS[kind] as never));
    for (const own of ['沈知远', '13900000000', '东湖路', '110101199003070000', BASE.request.description]) {
      assert.ok(!json.includes(own), `${kind} tells ${own}`);
    }
  }
});

test('notice of consultation to the applicant: the clock stands still; the party is not named', () => {
  for (const [party, article] of [
    ['third_party', '第三十二条、第三十三条第三款'],
    ['co_producer', '第三十四条、第三十三条第三款'],
    ['other_agency', '第十一条、第三十三条第三款'],
  ] as const) {
    const facts = { ...FACTS.consultation_notice, consultation: { party, sentOn: '2026-03-10' } };
    contains(
      letterText(buildLetter('consultation_notice', facts)),
      article,
      '不计算在答复期限内',
      '2026年3月10日',
    );
  }
});

test('fee notice: basis, standard, amount, way, 20 working days from the day after receipt, consequence', () => {
  const text = letterText(buildLetter('fee_notice', FACTS.fee_notice));
  contains(
    text,
    '第四十二条',
    '第三条、第五条',
    '68页',
    '第31—100页\n10\n38\n380',
    '信息处理费380元',
    '非税收入缴款平台',
  );
  contains(text, '自收到本通知次日起20个工作日内', '视为放弃申请', '自缴费次日起重新计算');
  const perRequest = {
    ...FACTS.fee_notice,
    fee: {
      ...FACTS.fee_notice.fee,
      basis: 'per_request' as const,
      quantity: 2,
      tariffAmount: 200,
      amount: 100,
      reductionReason: '申请人生活困难。',
    },
  };
  contains(
    letterText(buildLetter('fee_notice', perRequest)),
    '第三条、第四条',
    '按2件计',
    '因申请人生活困难，本次应缴信息处理费100元',
  );
});

test('override notice: content and reasons to the third party, free choice of remedy (Art. 32)', () => {
  const model = buildLetter('override_notice', FACTS.override_notice);
  contains(
    letterText(model),
    '设备名称、数量和总价',
    '公共利益',
    '第十五条、第三十二条',
    '决定予以公开',
    '六个月内',
  );
  assert.equal(model.remedy?.variant, 'B');
  assert.match(model.remedy.paragraphs[0]!, /如对本告知书不服/);
});

test('an organisation is addressed as such', () => {
  const applicant = { name: '云安清源环保科技有限公司', type: 'business' } as const;
  const facts = { ...FACTS.extension_notice, request: { ...BASE.request, applicant } };
  const text = letterText(buildLetter('extension_notice', facts));
  contains(text, '云安清源环保科技有限公司：', '收到贵单位通过互联网渠道提交', '给贵单位带来不便');
  assert.doesNotMatch(text, /您/);
});
