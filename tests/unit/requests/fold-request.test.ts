import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/kernel/dates.ts';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import { bucketOf } from '../../../src/modules/requests/domain/buckets.ts';
import { projectionOf } from '../../../src/modules/requests/domain/case-state.ts';
import type { RequestFact } from '../../../src/modules/requests/domain/facts.ts';
import { foldRequest } from '../../../src/modules/requests/domain/fold-request.ts';
import { isInList } from '../../../src/modules/requests/domain/work-lists.ts';
import { toRequestFacts } from '../../../src/modules/requests/store/request-facts.ts';

const calendar = buildCalendar(STATE_COUNCIL_NOTICES);
const BUCKETS = ['unconfirmed', 'due_today', 'late', 'due_soon', 'later'];

let made = 0;
function fact(kind: string, legalOn: string, data: object = {}): RequestFact {
  made += 1;
  return {
    id: `f${made}`,
    kind,
    legalOn,
    recordedAt: '',
    actor: 'p1',
    onBehalfOf: null,
    data,
  } as unknown as RequestFact;
}
const received = (on: string) => [
  fact('requests.received', on, { channel: 'in_person', applicant_type: 'business' }),
  fact('requests.assigned', on, { division_id: 'd', assignee_id: null }),
];
const stageOf = (facts: RequestFact[], today: string) => foldRequest(facts, calendar, today).stage;

test('the stage follows the facts', () => {
  const submitted = [fact('requests.submitted', '2026-03-01', { channel: 'online' })];
  assert.equal(stageOf(submitted, '2026-03-02'), 'unconfirmed');
  const [receipt, assigned] = received('2026-03-02');
  assert.equal(stageOf([receipt!], '2026-03-02'), 'received');
  const base = [receipt!, assigned!];
  assert.equal(stageOf(base, '2026-03-02'), 'handling');
  const notice = fact('requests.correction_notice_sent', '2026-03-09', {
    letter_id: 'l',
    items: 1,
    respond_by: '2026-03-30',
    late: false,
  });
  assert.equal(stageOf([...base, notice], '2026-03-10'), 'awaiting_correction');
  assert.equal(
    stageOf([...base, notice, fact('requests.correction_received', '2026-03-20')], '2026-03-20'),
    'handling',
  );
});

test('a third party’s silence and a co-producer’s end the wait by themselves, another organ’s does not', () => {
  const consult = (party: string) => [
    ...received('2026-03-02'),
    fact('requests.consultation_sent', '2026-03-10', { consultation_id: 'c', party, letter_id: 'l' }),
    fact('requests.consultation_delivered', '2026-03-12', { consultation_id: 'c' }),
  ];
  for (const party of ['third_party', 'co_producer']) {
    assert.equal(stageOf(consult(party), '2026-04-02'), 'consulting'); // last of the 15 working days
    const after = foldRequest(consult(party), calendar, '2026-04-03');
    assert.deepEqual([after.stage, after.consultations[0]?.opinion], ['handling', 'silent']);
    assert.equal(after.clock?.dueOn, '2026-04-23'); // worked example 11
  }
  assert.equal(stageOf(consult('other_agency'), '2026-06-01'), 'consulting');
});

test('review: levels in order, sent back, decided; a new version begins anew', () => {
  const levels = ['unit_head', 'foi_head'];
  const submit = fact('requests.draft_submitted', '2026-03-05', { draft_id: 'v1', version: 1, levels });
  const pass = (level: string) =>
    fact('requests.review_passed', '2026-03-06', { draft_id: 'v1', level, opinion: null });
  const base = [...received('2026-03-02'), submit];
  const at = (...more: RequestFact[]) => foldRequest([...base, ...more], calendar, '2026-03-06');
  assert.deepEqual([at().stage, at().review?.current], ['in_review', 'unit_head']);
  assert.equal(at(pass('unit_head')).review?.current, 'foi_head');
  const back = fact('requests.sent_back', '2026-03-06', {
    draft_id: 'v1',
    level: 'foi_head',
    reason: '补充',
  });
  assert.deepEqual([at(pass('unit_head'), back).stage, at(back).sentBack?.reason], ['handling', '补充']);
  const decided = fact('requests.decided', '2026-03-06', {
    draft_id: 'v1',
    outcome: 'granted',
    sub_kind: null,
  });
  assert.equal(at(pass('unit_head'), pass('foi_head'), decided).stage, 'approved');
  assert.equal(at(pass('unit_head'), pass('foi_head'), decided, back).stage, 'handling');
});

/** Random courses of a case with dates that a clerk could have entered. */
const course = fc
  .record({
    start: fc.integer({ min: 0, max: 600 }),
    confirmed: fc.boolean(),
    correction: fc.option(
      fc.tuple(fc.integer({ min: 0, max: 12 }), fc.option(fc.integer({ min: 0, max: 30 }))),
    ),
    consultation: fc.option(
      fc.tuple(
        fc.constantFrom('third_party', 'co_producer', 'other_agency'),
        fc.integer({ min: 0, max: 15 }),
        fc.option(fc.integer({ min: 0, max: 40 })),
      ),
    ),
    extension: fc.option(fc.integer({ min: 1, max: 20 })),
    fee: fc.option(fc.option(fc.integer({ min: 0, max: 40 }))),
    closed: fc.option(fc.integer({ min: 0, max: 60 })),
    elapsed: fc.integer({ min: 0, max: 150 }),
  })
  .map((c) => {
    const on = addDays('2024-06-03', c.start);
    if (!c.confirmed)
      return {
        facts: [fact('requests.submitted', on, { channel: 'online' })],
        today: addDays(on, c.elapsed),
      };
    const facts = received(on);
    if (c.correction) {
      const sent = addDays(on, c.correction[0]);
      const respond_by = addDays(sent, 21);
      facts.push(
        fact('requests.correction_notice_sent', sent, { letter_id: 'l', items: 1, respond_by, late: false }),
      );
      if (c.correction[1] !== null)
        facts.push(fact('requests.correction_received', addDays(sent, c.correction[1])));
    }
    if (c.consultation) {
      const [party, after, back] = c.consultation;
      const sent = addDays(on, after);
      facts.push(fact('requests.consultation_sent', sent, { consultation_id: 'c', party, letter_id: 'l' }));
      facts.push(fact('requests.consultation_delivered', addDays(sent, 1), { consultation_id: 'c' }));
      if (back !== null)
        facts.push(
          fact('requests.consultation_returned', addDays(sent, 1 + back), {
            consultation_id: 'c',
            opinion: 'objects',
          }),
        );
    }
    if (c.extension !== null)
      facts.push(
        fact('requests.extension_approved', addDays(on, 5), { working_days: c.extension, reason: 'x' }),
      );
    if (c.fee !== null) {
      facts.push(fact('requests.fee_notice_sent', addDays(on, 6), { letter_id: 'l', amount: 380 }));
      facts.push(fact('requests.fee_notice_received', addDays(on, 7)));
      if (c.fee !== null) facts.push(fact('requests.fee_paid', addDays(on, 7 + c.fee), { amount: 380 }));
    }
    if (c.closed !== null) {
      const end = addDays(on, c.closed);
      facts.push(fact('requests.dispatched', end, { channel: 'post', letter_id: 'l', reference: null }));
      facts.push(
        fact('requests.closed', end, {
          outcome: 'granted',
          sub_kind: null,
          applicant_type: 'business',
          by: 'reply',
        }),
      );
    }
    return { facts, today: addDays(on, c.elapsed) };
  });

test('every open case is in exactly one list of the board, a closed one in none', () => {
  const reader = { id: 'p1', grants: [] };
  fc.assert(
    fc.property(course, ({ facts, today }) => {
      const state = foldRequest(facts, calendar, today);
      const listed = { agencyId: 'a', state };
      const found = BUCKETS.filter((bucket) => isInList(bucket, listed, reader, today));
      assert.equal(found.length, state.stage === 'closed' ? 0 : 1);
      assert.equal(bucketOf(state), found[0] ?? null);
      assert.equal(projectionOf(state).is_open, state.stage !== 'closed');
    }),
    { numRuns: 400 },
  );
});

test('the clock does not depend on the order in which facts were recorded', () => {
  fc.assert(
    fc.property(
      course.chain((c) =>
        fc.record({
          c: fc.constant(c),
          shuffled: fc.shuffledSubarray(c.facts, { minLength: c.facts.length }),
        }),
      ),
      ({ c, shuffled }) => {
        const [a, b] = [foldRequest(c.facts, calendar, c.today), foldRequest(shuffled, calendar, c.today)];
        assert.deepEqual([b.clock?.dueOn, b.clock?.state], [a.clock?.dueOn, a.clock?.state]);
        assert.deepEqual(projectionOf(b), projectionOf(a));
      },
    ),
    { numRuns: 200 },
  );
});

test('a fact added and corrected away leaves stage, dates and lists as they were', () => {
  const added = fc.constantFrom(
    ['requests.extension_approved', { working_days: 10, reason: 'x' }],
    ['requests.correction_received', { by: 'clerk' }],
    ['requests.consultation_sent', { consultation_id: 'z', party: 'other_agency', letter_id: 'l' }],
    ['requests.withdrawn', { by: 'clerk' }],
  );
  fc.assert(
    fc.property(course, added, ({ facts, today }, [kind, data]) => {
      const extra = fact(kind as string, today, data as object);
      const correction = { kind: 'ledger.corrected', data: { corrects: extra.id, reason: '误记' } };
      const ledger = [...facts, extra, correction] as never;
      assert.deepEqual(
        foldRequest(toRequestFacts(ledger), calendar, today),
        foldRequest(facts, calendar, today),
      );
    }),
    { numRuns: 200 },
  );
});

test('the board’s lists around the due date', () => {
  const facts = received('2026-03-02'); // due Monday 2026-03-30
  const bucketOn = (today: string) => bucketOf(foldRequest(facts, calendar, today));
  assert.deepEqual(['2026-03-24', '2026-03-25', '2026-03-28', '2026-03-30', '2026-03-31'].map(bucketOn), [
    'later',
    'due_soon',
    'due_soon',
    'due_today',
    'late',
  ]);
});

test('while the applicant has to correct nothing is due of the agency, nor when the applicant’s days are over', () => {
  const notice = { letter_id: 'l', items: 1, respond_by: '2026-04-10', late: false };
  const facts = [...received('2026-03-02'), fact('requests.correction_notice_sent', '2026-03-09', notice)];
  const bucketOn = (today: string) => bucketOf(foldRequest(facts, calendar, today));
  assert.deepEqual(['2026-04-02', '2026-04-10', '2026-04-11'].map(bucketOn), ['later', 'later', 'later']);
});
