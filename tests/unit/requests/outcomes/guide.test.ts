import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GuideAnswers, QuestionId } from '../../../../src/modules/requests/domain/outcomes/index.ts';
import {
  ACT_TEXT,
  checkDecision,
  FIRST_QUESTION,
  GUIDE,
  nextQuestion,
  OUTCOME_CODES,
  outcomeOf,
  QUESTION_TEXT,
  SUB_KINDS,
  SUB_KIND_REQUIRED,
  walkGuide,
} from '../../../../src/modules/requests/domain/outcomes/index.ts';

/** Every path of the tree, by answering each question with each of its options. */
function allPaths(answers: GuideAnswers = {}): GuideAnswers[] {
  const question = nextQuestion(answers);
  if (question === null) return [answers];
  return Object.keys(GUIDE[question].options).flatMap((answer) =>
    allPaths({ ...answers, [question]: answer }),
  );
}

const PATHS = allPaths();
const DECIDED = PATHS.filter((answers) => outcomeOf(answers) !== null);

test('every complete path ends in exactly one of the 21 outcomes or in an act that must come first', () => {
  assert.ok(PATHS.length > 50, `${PATHS.length} paths`);
  for (const answers of PATHS) {
    const { position, path } = walkGuide(answers);
    assert.notEqual(position.kind, 'question');
    assert.equal(path.length, Object.keys(answers).length);
    if (position.kind === 'outcome') {
      assert.ok(OUTCOME_CODES.includes(position.result.outcome));
      assert.equal(path.at(-1)?.question, 'wording');
    }
  }
});

test('every outcome is reached, but the two closings that have an act of their own', () => {
  const reached = new Set(DECIDED.map((answers) => outcomeOf(answers)!.outcome));
  const unreached = OUTCOME_CODES.filter((code) => !reached.has(code));
  assert.deepEqual(unreached, ['closed_correction_lapsed', 'closed_fee_unpaid']);
});

test('every sub-kind is reached, but withdrawal and "other", which the guide does not decide', () => {
  const reached = new Set(DECIDED.map((answers) => outcomeOf(answers)!.subKind));
  const all = Object.values(SUB_KINDS).flat();
  assert.deepEqual(
    all.filter((kind) => !reached.has(kind)),
    ['withdrawn', 'other'],
  );
});

test('an outcome from the guide has the sub-kind, grounds and basis that a decision needs', () => {
  for (const answers of DECIDED) {
    const { outcome, subKind, grounds, basis } = outcomeOf(answers)!;
    if (SUB_KIND_REQUIRED.includes(outcome)) assert.ok(subKind, JSON.stringify(answers));
    assert.equal(grounds.length, outcome === 'partially_granted' ? 1 : 0);
    if (outcome !== 'not_processed_reconfirmation') assert.ok(basis.length > 0, outcome);
    const codes = checkDecision({ outcome, subKind, grounds, basis: [] }).map((problem) => problem.code);
    assert.ok(!codes.some((code) => /sub_kind|grounds/.test(code)), codes.join());
  }
});

test('the steps of a path never go back', () => {
  for (const answers of PATHS) {
    const steps = walkGuide(answers).path.map(({ question }) => GUIDE[question].step);
    assert.deepEqual(
      steps,
      [...steps].sort((a, b) => a - b),
    );
  }
});

test('every question, option and act is worded in both languages with its article', () => {
  for (const [id, question] of Object.entries(GUIDE)) {
    const text = QUESTION_TEXT[id as QuestionId];
    assert.deepEqual(Object.keys(text.options).sort(), Object.keys(question.options).sort(), id);
    assert.match(text.article, /第.+条/);
    for (const words of [text.ask, text.help, ...Object.values(text.options)]) {
      assert.match(words.zh, /\p{Script=Han}/u);
      assert.match(words.en, /[A-Za-z]/);
    }
  }
  for (const answers of PATHS) {
    const { position } = walkGuide(answers);
    if (position.kind === 'act') assert.match(ACT_TEXT[position.act].zh, /《条例》/);
  }
});

test('a refusal is reached only through a ground, and a third party is always asked first', () => {
  const silent = {
    disclosure: 'withhold',
    ground: 'refused_third_party_rights',
    third_party_right: 'trade_secret',
  };
  const upTo = {
    clarity: 'clear',
    nature: 'government_information',
    responsibility: 'own',
    existence: 'exists',
  };
  assert.deepEqual(walkGuide({ ...upTo, ...silent, third_party_opinion: 'not_consulted' }).position, {
    kind: 'act',
    act: 'start_third_party_consultation',
  });
  const refused = outcomeOf({
    ...upTo,
    ...silent,
    third_party_opinion: 'objects',
    severance: 'whole',
    wording: 'on_paper',
  });
  assert.equal(refused?.outcome, 'refused_third_party_rights');
  assert.equal(refused?.subKind, 'trade_secret');
  const overridden = outcomeOf({
    ...upTo,
    ...silent,
    third_party_opinion: 'public_interest',
    form: 'as_requested',
    wording: 'electronically',
  });
  assert.equal(overridden?.outcome, 'granted');
  assert.ok(overridden.overridesThirdParty && overridden.electronic);
});

test('answers to questions that are not on the way change nothing; unknown answers stop the walk there', () => {
  const ids = Object.keys(GUIDE) as QuestionId[];
  fc.assert(
    fc.property(
      fc.constantFrom(...DECIDED),
      fc.dictionary(fc.constantFrom(...ids), fc.string(), { maxKeys: 5 }),
      (answers, noise) => {
        const result = outcomeOf({ ...noise, ...answers });
        assert.deepEqual(result, outcomeOf(answers));
      },
    ),
  );
  const walk = walkGuide({ [FIRST_QUESTION]: 'constructor' });
  assert.deepEqual(walk.unknownAnswer, { question: 'clarity', answer: 'constructor' });
  assert.equal(walk.position.kind, 'question');
});
