import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import {
  cyclePeriod,
  itemStatus,
  limitFrom,
  type ItemFacts,
  type ItemRule,
} from '../../../src/modules/disclosure/domain/scheme/status.ts';

const calendar = buildCalendar(STATE_COUNCIL_NOTICES);
const rule: ItemRule = {
  mode: 'proactive',
  timeLimitKind: 'working_days',
  timeLimitDays: 10,
  cycle: 'none',
  addedOn: '2025-01-01',
};
const nothing: ItemFacts = { documents: 0, lastReleasedOn: null, drafts: [] };
const draft = (from: string | null) => ({ id: 'd1', title: '草稿', from });

test('the limit of an item is never later than the statutory 20 working days', () => {
  const from = '2026-03-02'; // a Monday
  assert.equal(limitFrom(calendar, { timeLimitKind: 'working_days', timeLimitDays: 2 }, from), '2026-03-04');
  assert.equal(limitFrom(calendar, { timeLimitKind: 'days', timeLimitDays: 7 }, from), '2026-03-09');
  assert.equal(limitFrom(calendar, { timeLimitKind: 'realtime', timeLimitDays: null }, from), '2026-03-03');
  assert.equal(limitFrom(calendar, { timeLimitKind: 'long_term', timeLimitDays: null }, from), '2026-03-30');
  assert.equal(limitFrom(calendar, { timeLimitKind: 'days', timeLimitDays: 200 }, from), '2026-03-30');
});

test('periods of a cycle are calendar months, quarters and years', () => {
  assert.deepEqual(cyclePeriod('monthly', '2026-02-14'), { from: '2026-02-01', to: '2026-02-28' });
  assert.deepEqual(cyclePeriod('quarterly', '2026-11-22'), { from: '2026-10-01', to: '2026-12-31' });
  assert.deepEqual(cyclePeriod('yearly', '2026-11-22'), { from: '2026-01-01', to: '2026-12-31' });
});

test('an item without a cycle is empty until something is published', () => {
  assert.equal(itemStatus(calendar, rule, nothing, '2026-11-22').state, 'empty');
  const one = { ...nothing, documents: 1, lastReleasedOn: '2020-01-01' };
  assert.deepEqual(itemStatus(calendar, rule, one, '2026-11-22'), {
    state: 'published',
    why: null,
    dueOn: null,
    lateDocument: null,
    nextDueOn: null,
  });
});

test('on request nothing needs to be published', () => {
  assert.equal(
    itemStatus(calendar, { ...rule, mode: 'on_request', cycle: 'monthly' }, nothing, '2026-11-22').state,
    'on_request',
  );
});

test('a quarterly item answers each quarter in it or within its limit after it', () => {
  const quarterly = { ...rule, cycle: 'quarterly' } as const;
  // Ten working days after 30 September 2026: 8, 9, 10 (a working Saturday), 12 … 20 October.
  const status = (lastReleasedOn: string, today: string) =>
    itemStatus(calendar, quarterly, { documents: 1, lastReleasedOn, drafts: [] }, today);
  assert.equal(status('2026-06-10', '2026-10-20').state, 'published');
  const late = status('2026-06-10', '2026-10-21');
  assert.deepEqual([late.state, late.why, late.dueOn], ['overdue', 'cycle_missed', '2026-10-20']);
  assert.equal(status('2026-07-01', '2026-10-21').state, 'published');
  assert.equal(status('2026-10-09', '2026-10-21').state, 'published');
});

test('an item with a cycle that never had anything is overdue, unless it was added in the period', () => {
  const yearly = { ...rule, cycle: 'yearly' } as const;
  const never = itemStatus(calendar, yearly, nothing, '2026-11-22');
  assert.deepEqual([never.state, never.why, never.dueOn], ['overdue', 'never_published', '2026-01-15']);
  const added = itemStatus(calendar, { ...yearly, addedOn: '2026-02-01' }, nothing, '2026-11-22');
  assert.equal(added.state, 'empty');
});

test('a linked draft past its limit makes the item overdue and is named', () => {
  const facts = { documents: 3, lastReleasedOn: '2026-10-01', drafts: [draft(null), draft('2026-03-02')] };
  const status = itemStatus(calendar, rule, facts, '2026-03-17');
  assert.deepEqual(
    [status.state, status.why, status.dueOn, status.lateDocument?.title],
    ['overdue', 'document_late', '2026-03-16', '草稿'],
  );
  assert.equal(itemStatus(calendar, rule, facts, '2026-03-16').state, 'published');
});
