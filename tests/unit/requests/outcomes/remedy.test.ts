import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type {
  ReconsiderationAgency,
  ReconsiderationKind,
} from '../../../../src/modules/requests/domain/outcomes/index.ts';
import {
  OUTCOME_CODES,
  reconsiderationOrgans,
  remedyClause,
  remedyVariant,
} from '../../../../src/modules/requests/domain/outcomes/index.ts';

const BUREAU: ReconsiderationAgency = {
  name: '云安市生态环境局',
  kind: 'local_department',
  ownGovernment: '云安市人民政府',
};

test('variant A exactly for refusals under Art. 14–16 and partial disclosure; row 三-8 by setting', () => {
  const compulsory = OUTCOME_CODES.filter((code) => remedyVariant(code) === 'A');
  assert.deepEqual(compulsory, [
    'partially_granted',
    'refused_state_secret',
    'refused_prohibited_by_law',
    'refused_security_stability',
    'refused_third_party_rights',
    'refused_internal_affairs',
    'refused_process_information',
    'refused_enforcement_file',
  ]);
  assert.equal(remedyVariant('refused_administrative_query', 'A'), 'A');
  assert.equal(remedyVariant('granted', 'A'), 'B');
});

test('variant A tells the order and never the six months; variant B tells both ways', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OUTCOME_CODES), fc.boolean(), (outcome, repliedElectronically) => {
      const clause = remedyClause({
        outcome,
        repliedElectronically,
        agency: BUREAU,
        reconsiderationUrl: 'https://fy.example.gov.cn/',
      });
      const text = clause.paragraphs.join('');
      assert.match(text, /六十日内先?向云安市人民政府申请行政复议/);
      assert.match(text, /十五日内向有管辖权的人民法院提起行政诉讼/);
      assert.equal(/六个月/.test(text), clause.variant === 'B');
      assert.equal(/第二十三条第一款第四项/.test(text), clause.variant === 'A');
      assert.equal(text.includes('https://fy.example.gov.cn/'), repliedElectronically);
      assert.deepEqual(clause.problems, []);
    }),
  );
});

test('the reconsideration organ by Art. 24–28', () => {
  const facts = {
    name: '本机关',
    ownGovernment: '本级政府',
    superiorGovernment: '上级政府',
    superiorDepartment: '上级部门',
  };
  const expected: Record<ReconsiderationKind, string[]> = {
    local_department: ['本级政府'],
    local_government: ['上级政府'],
    provincial_government: ['本机关'],
    government_field_office: ['本级政府'],
    field_office: ['本级政府'],
    authorised_organisation: ['本级政府'],
    state_council_department: ['本机关'],
    vertical_system: ['上级部门'],
    judicial_administration: ['本级政府', '上级部门'],
  };
  for (const [kind, organs] of Object.entries(expected)) {
    const found = reconsiderationOrgans({ ...facts, kind: kind as ReconsiderationKind });
    assert.deepEqual(found.organs, organs, kind);
    assert.equal(found.missing, null);
    assert.equal(found.stateCouncilRuling, organs[0] === '本机关');
  }
  assert.deepEqual(
    reconsiderationOrgans({ ...facts, kind: 'field_office', placeGovernment: '所在区政府' }).organs,
    ['本级政府', '所在区政府'],
  );
});

test('reconsideration by the organ itself mentions the State Council ruling (Art. 26)', () => {
  const clause = remedyClause({
    outcome: 'refused_state_secret',
    repliedElectronically: false,
    agency: { name: '某省人民政府', kind: 'provincial_government' },
  });
  assert.match(clause.paragraphs[0]!, /先向某省人民政府申请行政复议.*也可以向国务院申请裁决/);
});

test('missing agency data is a problem, not a guess', () => {
  const clause = remedyClause({
    outcome: 'granted',
    repliedElectronically: true,
    agency: { name: '云安市税务局', kind: 'vertical_system', ownGovernment: '云安市人民政府' },
  });
  assert.deepEqual(clause.organs, []);
  assert.doesNotMatch(clause.paragraphs.join(''), /云安市人民政府/);
  assert.deepEqual(
    clause.problems.map(({ code, field }) => [code, field]),
    [
      ['reconsideration_organ_unknown', 'agency.superiorDepartment'],
      ['reconsideration_channel_unknown', 'agency.reconsiderationUrl'],
    ],
  );
});
