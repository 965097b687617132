import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../../../src/modules/requests/domain/outcomes/index.ts';
import {
  checkDecision,
  chineseNumber,
  citationsZh,
  citationZh,
  OUTCOME_CODES,
  OUTCOME_LABEL,
  outcomeName,
  OUTCOMES,
  requiredEvidence,
  suggestedBasis,
} from '../../../../src/modules/requests/domain/outcomes/index.ts';

const codes = (decision: Decision) => checkDecision(decision).map((problem) => problem.code);

test('21 leaves in six groups of 1, 1, 8, 3, 5 and 3 rows, numbered without gaps', () => {
  const counts = new Map<string, number>();
  for (const { group, item } of OUTCOMES) {
    counts.set(group, (counts.get(group) ?? 0) + 1);
    assert.equal(item, group === 'granted' || group === 'partially_granted' ? null : counts.get(group));
  }
  assert.deepEqual([...counts.values()], [1, 1, 8, 3, 5, 3]);
  for (const { code, item } of OUTCOMES)
    if (item) assert.ok(OUTCOME_LABEL[code].zh.startsWith(`${item}.`), code);
});

test('names for running text have neither number nor bracket', () => {
  assert.equal(outcomeName('partially_granted').zh, '部分公开');
  assert.equal(outcomeName('refused_state_secret').zh, '属于国家秘密');
  for (const code of OUTCOME_CODES) assert.doesNotMatch(outcomeName(code).zh, /^[（\d]|）/);
});

test('citations read as the law is cited', () => {
  assert.deepEqual(
    [2, 10, 15, 20, 36].map((n) => chineseNumber(n)),
    ['二', '十', '十五', '二十', '三十六'],
  );
  assert.equal(
    citationZh({ law: 'regulation', article: 39, paragraph: 1 }),
    '《中华人民共和国政府信息公开条例》第三十九条第一款',
  );
  assert.equal(
    citationsZh(suggestedBasis('refused_internal_affairs')),
    '《中华人民共和国政府信息公开条例》第三十六条第三项、第十六条第一款',
  );
});

test('the basis of partial disclosure takes in every ground once', () => {
  const basis = suggestedBasis('partially_granted', null, [
    'refused_state_secret',
    'refused_security_stability',
    'refused_third_party_rights',
  ]);
  assert.equal(citationsZh(basis), '《中华人民共和国政府信息公开条例》第三十七条、第十四条、第十五条');
});

test('a decision without basis, reasons and evidence says all three, with rule and repair', () => {
  const problems = checkDecision({ outcome: 'refused_state_secret', basis: [' '] });
  assert.deepEqual(
    problems.map(({ code, field, rule }) => [code, field, rule]),
    [
      ['decision_basis_missing', 'basis', '《条例》第三十六条第三项、《条例》第十四条'],
      ['decision_reasons_missing', 'reasons', '《条例》第三十六条'],
      ['decision_evidence_missing', 'evidence.classification', '《条例》第十四条'],
    ],
  );
  for (const { zh, en } of problems) assert.ok(/请|应|须/.test(zh) && en.length > 20);
});

test('a complete refusal passes; the wrong article, a bare reason and an empty search log do not', () => {
  const refusal: Decision = {
    outcome: 'refused_enforcement_file',
    basis: ['《中华人民共和国政府信息公开条例》第三十六条第三项', '第十六条第二款'],
    reasons: '申请的询问笔录属于云环罚〔2026〕8号案的案卷材料。',
    evidence: { classMembership: '笔录编入该案案卷第12至15页。' },
  };
  assert.deepEqual(checkDecision(refusal), []);
  assert.deepEqual(codes({ ...refusal, basis: ['《条例》第三十六条第三项、第十四条'] }), [
    'decision_basis_incomplete',
  ]);
  assert.deepEqual(codes({ ...refusal, reasons: '属于案卷' }), ['decision_reasons_too_short']);
  const notHeld: Decision = {
    outcome: 'unavailable_not_held',
    subKind: 'nonexistent',
    basis: ['《条例》第三十六条第四项'],
    evidence: { searches: [] },
  };
  assert.deepEqual(codes(notHeld), ['decision_evidence_missing']);
});

test('sub-kinds and grounds belong to their outcome', () => {
  const basis = ['《条例》第三十六条第二项、第三十七条、第十四条'];
  assert.ok(codes({ outcome: 'granted', basis }).includes('decision_sub_kind_missing'));
  assert.ok(codes({ outcome: 'granted', subKind: 'draft', basis }).includes('decision_sub_kind_unknown'));
  assert.ok(codes({ outcome: 'partially_granted', basis }).includes('decision_grounds_missing'));
  const grounds = ['refused_state_secret'] as const;
  assert.ok(
    codes({ outcome: 'refused_state_secret', grounds, basis }).includes('decision_grounds_unexpected'),
  );
});

test('a withdrawal needs neither basis nor reasons; other closings do', () => {
  assert.deepEqual(codes({ outcome: 'closed_other', subKind: 'withdrawn', basis: [] }), []);
  assert.deepEqual(codes({ outcome: 'closed_other', subKind: 'other', basis: [] }), [
    'decision_basis_missing',
    'decision_reasons_missing',
  ]);
});

test('another organ: its name and contact, or why it cannot be determined', () => {
  const decision = (evidence: Decision['evidence']): Decision => ({
    outcome: 'unavailable_not_held',
    subKind: 'other_agency',
    basis: ['《条例》第三十六条第五项'],
    reasons: '房屋征收补偿方案由市住房和城乡建设局制作。',
    evidence,
  });
  assert.deepEqual(codes(decision({})), ['decision_evidence_missing']);
  assert.deepEqual(codes(decision({ otherAgency: { name: '市住建局', contact: '0550-1234567' } })), []);
  assert.deepEqual(codes(decision({ responsibleUnknown: '名称与任何机关职责均不对应。' })), []);
  assert.equal(requiredEvidence('unavailable_not_held', 'other_agency').length, 1);
});
