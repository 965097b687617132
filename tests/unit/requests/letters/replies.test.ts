import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../../src/kernel/errors.ts';
import type { Decision, OutcomeCode } from '../../../../src/modules/requests/domain/outcomes/index.ts';
import {
  checkDecision,
  OUTCOME_CODES,
  remedyVariant,
  SUB_KINDS,
} from '../../../../src/modules/requests/domain/outcomes/index.ts';
import { buildLetter } from '../../../../src/modules/requests/letters/index.ts';
import { letterText } from './read-letter.ts';
import { BASE, decisionFor, replyFacts } from './sample-facts.ts';

const CASES = OUTCOME_CODES.flatMap((code) =>
  (SUB_KINDS[code] ?? [null]).map((subKind) => ({ code, subKind, decision: decisionFor(code, subKind) })),
);

const textOf = (decision: Decision, more = {}) =>
  letterText(buildLetter('reply', replyFacts(decision, more)));

test('the sample decisions are complete by the decision check', () => {
  for (const { decision } of CASES) assert.deepEqual(checkDecision(decision), [], decision.outcome);
});

test('every outcome and sub-kind has a reply with facts, basis, decision, remedy, agency, date', () => {
  assert.ok(CASES.length >= 32);
  for (const { code, subKind, decision } of CASES) {
    const model = buildLetter('reply', replyFacts(decision));
    const text = letterText(model);
    const where = `${code}.${subKind}`;
    assert.match(
      text,
      /本机关于2026年3月2日收到您通过互联网渠道提交的政府信息公开申请（申请编号：云环公开〔2026〕第0012号）/,
    );
    assert.ok(text.includes(BASE.request.description), where);
    if (subKind !== 'withdrawn') assert.match(text, /根据《[^》]+》第.+条.*的规定，/, where);
    assert.equal(model.remedy?.variant, remedyVariant(code), where);
    assert.ok(text.includes(model.remedy.paragraphs[0]!), where);
    assert.match(text, /云安市生态环境局\n2026年3月30日/);
    assert.doesNotMatch(text, /undefined|null|NaN|。。|，，|：。|，。/, where);
  }
});

test('the words of each decision', () => {
  const words: [OutcomeCode, Decision['subKind'], ...RegExp[]][] = [
    [
      'granted',
      'provided',
      /决定予以公开，现将《2025年度大气/,
      /以电子数据形式随本答复一并提供/,
      /第三十六条第二项/,
    ],
    ['granted', 'already_published', /已经主动公开/, /zwgk\/zjfp\/2025\/0012\.html/, /第三十六条第一项/],
    [
      'partially_granted',
      null,
      /能够作区分处理/,
      /（一）予以公开的内容/,
      /（二）不予公开的内容：专家评审意见/,
      /第三十七条/,
    ],
    ['refused_state_secret', null, /密级为秘密，保密期限为10年/, /不予公开/, /第三十六条第三项、第十四条/],
    ['refused_prohibited_by_law', null, /统计法》第二十五条/, /不予公开/],
    ['refused_security_stability', null, /危及国家安全、公共安全、经济安全、社会稳定：公开应急物资/],
    ['refused_third_party_rights', 'trade_secret', /商业秘密/, /2026年3月10日书面征求第三方意见/, /理由合理/],
    ['refused_internal_affairs', 'personnel', /内部事务信息（人事管理）/, /第十六条第一款/],
    ['refused_process_information', 'draft', /过程性信息（过程稿）/, /没有规定应当公开/, /第十六条第二款/],
    ['refused_enforcement_file', null, /行政执法案卷信息/],
    ['refused_administrative_query', null, /行政查询事项/, /不动产登记中心/, /第三十六条第七项/],
    [
      'unavailable_not_held',
      'nonexistent',
      /1\.2026年3月5日，在局档案室以“大气 专项资金 2025”为条件检索/,
      /信息不存在/,
    ],
    [
      'unavailable_not_held',
      'other_agency',
      /不属于本机关负责公开/,
      /云安市财政局负责公开，联系方式：0799-6120100/,
    ],
    ['unavailable_needs_creation', null, /另行加工、分析/, /第三十八条/],
    ['unavailable_still_unclear', null, /补正后申请内容仍不明确/, /2026年3月20日收到补正材料/, /第三十条/],
    ['not_processed_petition', null, /第三十九条第一款/, /信访局/],
    ['not_processed_duplicate', null, /第0003号/, /2026年2月11日作出答复/, /不予重复处理/],
    ['not_processed_publication', null, /《云安年鉴（2025）》属于公开出版物/, /图书馆/],
    ['not_processed_excessive', null, /申请理由不合理/, /第三十五条/],
    ['not_processed_reconfirmation', null, /2026年1月12日已在本机关窗口领取/, /不予处理/],
    ['closed_correction_lapsed', null, /2026年3月25日前（含当日）补正/, /视为放弃申请，本机关不再处理/],
    ['closed_fee_unpaid', null, /信息处理费380元/, /信息处理费管理办法》第六条/, /不再处理/],
    ['closed_other', 'withdrawn', /于2026年3月12日向本机关撤回/, /终止办理/],
    ['closed_other', 'not_government_information', /不属于.*政府信息/, /第二条/],
  ];
  for (const [code, subKind, ...patterns] of words) {
    const text = textOf(decisionFor(code, subKind));
    for (const pattern of patterns) assert.match(text, pattern, `${code}.${subKind}`);
  }
  assert.equal(new Set(words.map(([code]) => code)).size, 21);
});

test('the searcher is on file but not in the letter', () => {
  assert.doesNotMatch(textOf(decisionFor('unavailable_not_held', 'nonexistent')), /李青/);
});

test('the ways of giving: later, on inspection, in another form (Art. 36(2), 40)', () => {
  const given = (provision: NonNullable<Decision['evidence']>['provision']) =>
    textOf(decisionFor('granted', 'provided', provision && { provision }));
  assert.match(
    given({ form: 'paper', when: 'later', on: '2026-04-08', place: '局政府信息公开办公室' }),
    /将于2026年4月8日以纸质形式提供上述信息，地点：局政府信息公开办公室/,
  );
  assert.match(
    given({ form: 'inspection', when: 'later', on: '2026-04-08', place: '市档案馆阅览室' }),
    /请您于2026年4月8日到市档案馆阅览室查阅、抄录/,
  );
  assert.match(
    given({ form: 'electronic', when: 'enclosed', changedBecause: '原件为易损图纸。' }),
    /因原件为易损图纸，依照《中华人民共和国政府信息公开条例》第四十条的规定，改以/,
  );
});

test('a silent third party: the agency decided itself', () => {
  const silent = { thirdPartyConsultation: { opinion: 'silent', sentOn: '2026-03-10' } } as const;
  const text = textOf(decisionFor('refused_third_party_rights', 'personal_privacy', silent));
  assert.match(text, /第三方逾期未提出意见，经审查，本机关认为/);
});

test('another organ that cannot be determined is not invented', () => {
  const unknown = { otherAgency: undefined, responsibleUnknown: '名称与任何机关职责均不对应' };
  const decision = decisionFor('unavailable_not_held', 'other_agency', unknown as never);
  assert.match(textOf(decision), /本机关不能确定负责公开该信息的行政机关：名称与任何机关职责均不对应。/);
});

test('what happened on the way is told: correction, consultation, extension, payment', () => {
  const text = textOf(decisionFor('granted', 'provided'), {
    history: {
      correction: { sentOn: '2026-03-04', receivedOn: '2026-03-06' },
      consultations: [
        { party: 'third_party', sentOn: '2026-03-10', returnedOn: '2026-03-25', opinion: 'consents' },
        { party: 'co_producer', sentOn: '2026-03-11', opinion: 'silent' },
      ],
      extension: { notifiedOn: '2026-03-27', workingDays: 20 },
      fee: { noticeOn: '2026-04-01', amount: 1380, paidOn: '2026-04-03' },
    },
  });
  assert.match(text, /2026年3月4日发出补正告知书，于2026年3月6日收到补正的申请/);
  assert.match(text, /征求第三方意见，于2026年3月25日收到意见。.*共同制作机关逾期未提出意见/);
  assert.match(text, /负责人同意，答复期限延长20个工作日，本机关于2026年3月27日告知您/);
  assert.match(text, /2026年4月3日缴纳信息处理费1,380元/);
});

test('titles: one for all, or by result, as the agency has it', () => {
  const perResult = { agency: { ...BASE.agency, titleStyle: 'per_result' as const } };
  const expected: [OutcomeCode, Decision['subKind'], string, string][] = [
    ['granted', 'provided', '政府信息公开告知书', 'reply_granted'],
    ['granted', 'already_published', '政府信息已主动公开告知书', 'reply_already_published'],
    ['partially_granted', null, '政府信息部分公开告知书', 'reply_partial'],
    ['refused_security_stability', null, '政府信息不予公开告知书', 'reply_refused'],
    ['unavailable_not_held', 'nonexistent', '政府信息不存在告知书', 'reply_nonexistent'],
    ['unavailable_not_held', 'other_agency', '非本机关政府信息告知书', 'reply_other_agency'],
    ['not_processed_duplicate', null, '重复申请政府信息公开告知书', 'reply_duplicate'],
    ['not_processed_petition', null, '政府信息公开申请不予处理告知书', 'reply_not_processed'],
    ['closed_fee_unpaid', null, '政府信息公开申请不再处理告知书', 'closing_notice'],
  ];
  for (const [code, subKind, title, documentId] of expected) {
    const styled = buildLetter('reply', replyFacts(decisionFor(code, subKind), perResult));
    assert.deepEqual([styled.title, styled.documentId], [title, documentId]);
    assert.match(styled.remedy!.paragraphs[0]!, /本告知书/);
    const plain = buildLetter('reply', replyFacts(decisionFor(code, subKind)));
    assert.equal(plain.title, '政府信息公开申请答复书');
    assert.match(plain.remedy!.paragraphs[0]!, /本答复书/);
  }
});

test('the internet channel for reconsideration goes with an electronic reply only', () => {
  const decision = decisionFor('refused_enforcement_file');
  assert.match(textOf(decision, { electronic: true }), /https:\/\/fy\.example\.gov\.cn\/apply/);
  assert.doesNotMatch(textOf(decision, { electronic: false }), /fy\.example/);
  const agency = { ...BASE.agency, reconsiderationUrl: null };
  const model = buildLetter('reply', replyFacts(decision, { agency }));
  assert.deepEqual(
    model.problems.map(({ code }) => code),
    ['reconsideration_channel_unknown'],
  );
});

test('a letter that cannot be worded says what is missing', () => {
  const bare = { ...decisionFor('refused_state_secret'), evidence: {} };
  assert.throws(
    () => buildLetter('reply', replyFacts(bare)),
    (error: unknown) =>
      error instanceof AppError &&
      error.problems[0]?.code === 'letter_evidence_missing' &&
      error.problems[0].field === 'decision.evidence.classification' &&
      /密级/.test(error.problems[0].zh),
  );
  const lapsed = replyFacts(decisionFor('closed_correction_lapsed'), { history: {} });
  assert.throws(
    () => buildLetter('closing_notice', lapsed),
    (error: unknown) => error instanceof AppError && error.problems[0]?.field === 'history.correction',
  );
});
