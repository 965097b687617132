import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasPlanWhereDemanded,
  interpretationDueOn,
  mayBeReleased,
  promisedDueOn,
  type Rule,
} from '../../../src/modules/disclosure/domain/interpretation/duty.ts';

const together: Rule = { kinds: ['normative_document'], mode: 'together', days: 3 };
const within: Rule = { ...together, mode: 'within' };

test('what must be explained is submitted with a plan or the reason for none', () => {
  assert.equal(hasPlanWhereDemanded(together, 'normative_document', null), false);
  assert.equal(hasPlanWhereDemanded(together, 'normative_document', 'plan'), true);
  assert.equal(hasPlanWhereDemanded(together, 'normative_document', 'none'), true);
  assert.equal(hasPlanWhereDemanded(together, 'public_notice', null), true);
});

test('released together means: not before an interpretation is approved', () => {
  const none = { waiting: 0, released: 0 };
  assert.equal(mayBeReleased(together, 'normative_document', 'plan', none), false);
  assert.equal(mayBeReleased(together, 'normative_document', 'plan', { waiting: 1, released: 0 }), true);
  assert.equal(
    mayBeReleased(together, 'normative_document', 'plan', { waiting: 0, released: 1 }),
    true,
    'a later edition',
  );
  assert.equal(mayBeReleased(together, 'normative_document', 'none', none), true);
  assert.equal(mayBeReleased(within, 'normative_document', 'plan', none), true);
  assert.equal(mayBeReleased(together, 'plan', null, none), true);
});

test('the last day is that of the document, or some working days after it', () => {
  const calendar = { addWorkingDays: (date: string, days: number) => `${date}+${days}` };
  assert.equal(interpretationDueOn(calendar, together, '2026-11-20'), '2026-11-20');
  assert.equal(interpretationDueOn(calendar, within, '2026-11-20'), '2026-11-20+3');
});

test('what is promised without being demanded is due on the plan’s day, else some working days after the document', () => {
  const calendar = { addWorkingDays: (date: string, days: number) => `${date}+${days}` };
  const rule: Rule = { ...together, kinds: ['plan'] };
  const due = (more: Partial<Parameters<typeof promisedDueOn>[2]>): string | null =>
    promisedDueOn(calendar, rule, {
      kind: 'normative_document',
      plan: { kind: 'plan' },
      releasedOn: '2026-03-02',
      ...more,
    });
  assert.equal(due({}), '2026-03-02+3');
  assert.equal(due({ plan: { kind: 'plan', plannedOn: '2026-03-20' } }), '2026-03-20');
  assert.equal(due({ plan: { kind: 'plan', plannedOn: null }, releasedOn: null }), null);
  assert.equal(due({ plan: { kind: 'none' } }), null);
  assert.equal(due({ plan: null }), null);
  assert.equal(due({ kind: 'plan' }), '2026-03-02', 'what is demanded together is due with the document');
  assert.equal(due({ kind: 'plan', plan: { kind: 'plan', plannedOn: '2026-03-20' } }), '2026-03-02');
});
