import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/kernel/dates.ts';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import * as contract from '../../../src/modules/disclosure/contract.ts';
import { deadlineBounds, publicationDeadline } from '../../../src/modules/disclosure/domain/deadline.ts';
import {
  draftProblems,
  submissionProblems,
  type DraftFacts,
} from '../../../src/modules/disclosure/domain/draft-rules.ts';
import {
  formatIndexNumber,
  parseDocumentNumber,
  spellDocumentNumber,
  numberKeys,
  numberOfKey,
  numbersInQuery,
} from '../../../src/modules/disclosure/domain/number-keys.ts';
import { DOCUMENT_STAGES, stageOf } from '../../../src/modules/disclosure/domain/stage.ts';
import { VALIDITIES, validityOn } from '../../../src/modules/disclosure/domain/validity.ts';
import * as vocabulary from '../../../src/modules/disclosure/domain/vocabulary.ts';
import * as labels from '../../../src/modules/disclosure/labels.ts';

const calendar = buildCalendar(STATE_COUNCIL_NOTICES);
const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2020-01-01', days));

test('the API knows the same words as the domain, and every word has a label', () => {
  const pairs: [readonly string[], readonly string[], object][] = [
    [contract.kindSchema.options, vocabulary.DOCUMENT_KINDS, labels.KIND_LABELS],
    [contract.attributeSchema.options, vocabulary.DISCLOSURE_ATTRIBUTES, labels.ATTRIBUTE_LABELS],
    [contract.groundSchema.options, Object.keys(vocabulary.WITHHOLDING_GROUNDS), labels.GROUND_LABELS],
    [contract.withdrawalReasonSchema.options, vocabulary.WITHDRAWAL_REASONS, labels.WITHDRAWAL_LABELS],
    [contract.genreSchema.options, vocabulary.GENRES, labels.GENRE_LABELS],
    [contract.topicSchema.options, vocabulary.TOPIC_CATEGORIES, labels.TOPIC_LABELS],
    [contract.stageSchema.options, DOCUMENT_STAGES, labels.STAGE_LABELS],
    [contract.validitySchema.options, VALIDITIES, labels.VALIDITY_LABELS],
  ];
  for (const [inApi, inDomain, labelled] of pairs) {
    assert.deepEqual([...inApi], [...inDomain]);
    assert.deepEqual(Object.keys(labelled).sort(), [...inDomain].sort());
  }
});

test('twenty working days from formation or change (Art. 26)', () => {
  const facts = {
    attribute: 'proactive',
    signedOn: '2026-01-05',
    changedOn: null,
    releasedOn: null,
  } as const;
  // 2026-02-02 is the 20th working day after Monday 2026-01-05 (Sunday 2026-01-04 was worked before it).
  const due = publicationDeadline(calendar, facts, '2026-02-02');
  assert.deepEqual([due?.dueOn, due?.state, due?.daysLeft], ['2026-02-02', 'due_today', 0]);
  assert.equal(publicationDeadline(calendar, facts, '2026-02-03')?.state, 'late');
  assert.equal(publicationDeadline(calendar, facts, '2026-02-03')?.daysLeft, -1);
  const changed = publicationDeadline(calendar, { ...facts, changedOn: '2026-01-06' }, '2026-01-30');
  assert.equal(changed?.dueOn, '2026-02-03');
  const released = (releasedOn: string) =>
    publicationDeadline(calendar, { ...facts, releasedOn }, '2026-06-01')?.state;
  assert.deepEqual([released('2026-02-02'), released('2026-02-03')], ['released_in_time', 'released_late']);
  assert.equal(publicationDeadline(calendar, { ...facts, attribute: 'on_request' }, '2026-02-02'), null);
  assert.equal(publicationDeadline(calendar, { ...facts, signedOn: null }, '2026-02-02'), null);
  assert.equal(
    publicationDeadline(calendar, facts, '2026-01-05', 2)?.dueOn,
    '2026-01-07',
    'a stricter local period',
  );
  assert.equal(
    publicationDeadline(calendar, facts, '2026-01-05', 60)?.dueOn,
    '2026-02-02',
    'never a longer one',
  );
});

test('the bounds of a list agree with each deadline', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 20 }), (from, today, workingDays) => {
      const facts = { attribute: 'proactive', signedOn: from, changedOn: null, releasedOn: null } as const;
      const state = publicationDeadline(calendar, facts, today, workingDays)?.state;
      const { lateBefore, openFrom } = deadlineBounds(calendar, today, workingDays);
      assert.equal(state, from < lateBefore ? 'late' : from < openFrom ? 'due_today' : 'open');
    }),
  );
});

test('validity is derived from dates', () => {
  const dates = {
    kind: 'normative_document',
    effectiveOn: '2026-01-01',
    expiresOn: '2030-12-31',
    repealedOn: null,
  } as const;
  assert.equal(validityOn(dates, '2025-12-31'), 'not_yet_effective');
  assert.equal(validityOn(dates, '2030-12-31'), 'in_force');
  assert.equal(validityOn(dates, '2031-01-01'), 'expired');
  assert.equal(validityOn({ ...dates, repealedOn: '2028-05-01' }, '2028-05-01'), 'repealed');
  assert.equal(validityOn({ ...dates, repealedOn: '2028-05-01' }, '2028-04-30'), 'in_force');
  assert.equal(validityOn({ ...dates, kind: 'public_notice' }, '2026-05-01'), null);
});

test('a document is in exactly one stage', () => {
  assert.equal(stageOf({ reviewState: 'sent_back', attribute: 'proactive' }, true), 'sent_back');
  assert.equal(stageOf({ reviewState: 'approved', attribute: 'proactive' }, true), 'released');
  assert.equal(stageOf({ reviewState: 'approved', attribute: 'proactive' }, false), 'withdrawn');
  assert.equal(stageOf({ reviewState: 'approved', attribute: 'not_public' }, false), 'withheld');
});

test('numbers: the same key however the number is written', () => {
  const [key] = numberKeys('宁政办发〔2026〕15号', '');
  assert.equal(key, 'n:宁政办发|2026|15');
  for (const query of [
    '宁政办发〔2026〕15号',
    '宁政办发[2026]15号',
    '宁政办发(2026)015号',
    '宁政办发【2026】第15号',
    '宁政办发 2026 15号',
    '查找宁政办发〔2026〕15',
    '宁政办发2026 15',
    '宁政办发 2026-15',
    '宁政办发2026-15号',
    '宁政办发2026/15',
    '宁政办发2026第15号',
    '宁政办发2026年第15号',
  ]) {
    const { exact, rest } = numbersInQuery(query);
    assert.ok(exact[0]?.includes(key!), query);
    assert.equal(rest, '');
  }
  assert.ok(numbersInQuery('限购令2026 5').isHasty && !numbersInQuery('宁政发〔2026〕15号').isHasty);
  assert.deepEqual(numbersInQuery('限购令2026 5', false), {
    exact: [],
    rest: '限购令2026 5',
    isHasty: false,
  });
  assert.deepEqual(numbersInQuery('〔2026〕15号').exact, [['n:|2026|15']]);
  assert.equal(numberOfKey('n:宁政发|2026|15'), '宁政发〔2026〕15号');
  assert.equal(numberOfKey('n:|2026|15'), '〔2026〕15号');
  assert.equal(numberOfKey('i:11370000001x/2026-00007'), '11370000001x/2026-00007');
  assert.deepEqual(numbersInQuery('2026年预算').exact, [], 'a year is no number');
  for (const date of [
    '2026-03-30 通知',
    '印发2026-03-30',
    '印发2026-03',
    '关于印发2026 3月计划',
    '预算2026 15',
  ]) {
    assert.deepEqual(numbersInQuery(date).exact, [], `${date}: a date is no number`);
  }
  assert.deepEqual(numberKeys(null, '11370000001x/2026-00007'), [
    'i:11370000001x/2026-00007',
    'i:2026-00007',
  ]);
  assert.deepEqual(numbersInQuery('11370000001x/2026-00007 预算'), {
    exact: [['i:11370000001x/2026-00007']],
    rest: '预算',
    isHasty: false,
  });
  assert.equal(formatIndexNumber('014416330', { year: 2026, month: 3 }, 42), '014416330/2026-00042');
});

const draft: DraftFacts = {
  title: '通知',
  summary: '概述',
  bodyText: '正文',
  fileNames: [],
  kind: 'normative_document',
  signedOn: '2026-11-02',
  changedOn: null,
  effectiveOn: null,
  expiresOn: null,
  columns: ['art20_01'],
  attribute: 'proactive',
  withholdingGround: null,
  withholdingReason: null,
};

test('a complete draft passes; each gap and each contradiction is named', () => {
  const problems = (more: Partial<DraftFacts>) => submissionProblems({ ...draft, ...more }, '2026-11-20');
  assert.deepEqual(problems({}), []);
  assert.deepEqual(problems({ bodyText: ' ', fileNames: [] }), ['content_required']);
  assert.deepEqual(problems({ bodyText: '', fileNames: ['附件.pdf'] }), []);
  assert.deepEqual(problems({ withholdingGround: 'trade_secret' }), ['ground_without_need']);
  assert.deepEqual(problems({ changedOn: '2026-11-01' }), ['changed_before_signed']);
  assert.deepEqual(problems({ attribute: 'on_request', withholdingGround: 'state_secret' }), [
    'ground_does_not_fit',
  ]);
  assert.deepEqual(problems({ attribute: 'on_request', withholdingGround: 'trade_secret' }), [
    'reason_required',
  ]);
  const withheld = {
    attribute: 'on_request',
    withholdingGround: 'trade_secret',
    withholdingReason: '含报价',
    columns: [],
    summary: '',
  } as const;
  assert.deepEqual(problems(withheld), [], 'what is not published needs no column');
});

test('marks of classification are found wherever they stand; the words alone are not marks', () => {
  const marked = (more: Partial<DraftFacts>) => draftProblems({ ...draft, ...more }, '2026-11-20').length > 0;
  assert.ok(marked({ bodyText: '机密★5年' }));
  assert.ok(marked({ title: '秘 密 ★ 关于…' }));
  assert.ok(marked({ fileNames: ['绝密★长期.pdf'] }));
  assert.ok(!marked({ bodyText: '本文件不涉及国家秘密、商业秘密和个人隐私。' }));
});

test('a document number is one string however it was typed; numbers of another shape stay', () => {
  for (const typed of [
    '宁政发〔2026〕15号',
    ' 宁政发[2026]15号 ',
    '宁政发（2026）第15号',
    '宁政发【2026】 015 号',
    '宁政发﹝2026﹞15号',
  ]) {
    assert.equal(spellDocumentNumber(typed), '宁政发〔2026〕15号', typed);
  }
  assert.deepEqual(parseDocumentNumber('国办发〔2017〕47号'), { issuer: '国办发', year: 2017, serial: 47 });
  for (const other of ['望澜市人民政府令第27号', '〔2026〕15号', '宁政发2026-15', '宁政发〔26〕15号']) {
    assert.equal(parseDocumentNumber(other), null, other);
    assert.equal(spellDocumentNumber(other), other);
  }
});
