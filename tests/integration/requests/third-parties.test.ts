import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { aCase, decide, GRANTED, requestWorld, run } from '../../support/requests.ts';

const world = await requestWorld('2026-03-02');
const { clerk, handler } = world;

const withheld = {
  ...GRANTED.answers,
  disclosure: 'withhold',
  ground: 'refused_third_party_rights',
  third_party_right: 'trade_secret',
};
const withOpinion = (third_party_opinion: string) => ({ ...withheld, third_party_opinion });

async function consulted(opinions: Record<string, 'consents' | 'objects' | 'partly'>): Promise<string> {
  const id = await aCase(world);
  for (const [name, opinion] of Object.entries(opinions)) {
    const asked = { id, party: 'third_party' as const, name, information: `${name}的供货单价` };
    const { recordId } = await run(world, handler, requests.startConsultation, asked);
    await run(world, handler, requests.recordConsultationReturn, {
      id,
      consultationId: recordId!,
      opinion,
    });
  }
  return id;
}

async function problemsOf(id: string, answers: Record<string, string>, more: object = {}): Promise<string[]> {
  await run(world, handler, requests.saveDecisionDraft, {
    id,
    answers,
    evidence: { ...GRANTED.evidence, ...more },
  });
  try {
    await run(world, handler, requests.submitDraft, { id });
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

test('an opinion that nobody asked for supports no decision', async () => {
  const id = await consulted({});
  assert.deepEqual(await problemsOf(id, withOpinion('consents')), ['consultation_not_on_record']);
  const joint = { ...GRANTED.answers, responsibility: 'joint_lead', co_producer: 'consulted' };
  assert.deepEqual(await problemsOf(id, joint), ['consultation_not_on_record']);
  // an answer left over from another way through the questions does not count
  assert.deepEqual(await problemsOf(id, { ...GRANTED.answers, third_party_opinion: 'consents' }), []);
});

test('one objection outweighs the consent of others, whoever answered last', async () => {
  for (const opinions of [
    { 甲公司: 'objects', 乙公司: 'consents' },
    { 甲公司: 'consents', 乙公司: 'objects' },
  ] as const)
    assert.deepEqual(await problemsOf(await consulted(opinions), withOpinion('consents')), [
      'opinion_differs',
    ]);
  const id = await consulted({ 甲公司: 'consents', 乙公司: 'consents' });
  assert.deepEqual(await problemsOf(id, withOpinion('consents')), []);
});

test('a partial consent is no consent to everything', async () => {
  const id = await consulted({ 甲公司: 'partly' });
  assert.deepEqual(await problemsOf(id, withOpinion('consents')), ['opinion_differs']);
  const overrideReasons = '涉及公共卫生安全的重大公共利益。';
  assert.deepEqual(await problemsOf(id, withOpinion('public_interest'), { overrideReasons }), []);
});

test('every third party that objected is told of the disclosure, those that consented are not', async () => {
  const id = await consulted({ 甲公司: 'objects', 乙公司: 'partly', 丙公司: 'consents' });
  await decide(world, id, {
    answers: withOpinion('public_interest'),
    reasons: '该采购涉及公共卫生安全，不公开会对公共利益造成重大影响。',
    evidence: { ...GRANTED.evidence, overrideReasons: '涉及公共卫生安全的重大公共利益。' },
  });
  await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  const { letters } = await run(world, clerk, requests.getCase, { id });
  const notices = letters.filter(({ kind }) => kind === 'override_notice');
  const texts = await Promise.all(
    notices.map(async ({ id: letterId }) => {
      const asked = { id, letterId, format: 'html' as const };
      return (await run(world, clerk, requests.downloadLetter, asked)).content.toString('utf8');
    }),
  );
  assert.equal(texts.length, 2);
  assert.ok(texts.some((text) => text.includes('甲公司的供货单价')));
  assert.ok(texts.some((text) => text.includes('乙公司的供货单价')));
  assert.ok(texts.every((text) => !text.includes('丙公司')));
});
