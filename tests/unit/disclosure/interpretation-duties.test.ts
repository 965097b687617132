import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InterpretationRow } from '../../../src/modules/disclosure/contract.ts';
import {
  dutyState,
  goneBecause,
  type InterpretingState,
} from '../../../src/modules/disclosure/domain/interpretation/duty-state.ts';
import { chooseRows } from '../../../src/modules/disclosure/views/interpretation/choose-rows.ts';

const TODAY = '2026-11-20';
const stateOf = (
  more: { isPlanned?: boolean; isGone?: boolean; dueOn?: string | null },
  ...states: InterpretingState[]
) =>
  dutyState(
    {
      isPlanned: true,
      isGone: false,
      dueOn: null,
      interpretations: states.map((state) => ({ state })),
      ...more,
    },
    TODAY,
  );

test('where an interpretation stands: what is published ends the duty, a lost document strands what explains it', () => {
  assert.equal(stateOf({}), 'owed');
  assert.equal(stateOf({ dueOn: TODAY }), 'owed', 'the last day is in time');
  assert.equal(stateOf({ dueOn: '2026-11-19' }, 'in_preparation'), 'overdue');
  assert.equal(stateOf({}, 'in_preparation', 'waiting'), 'waiting');
  assert.equal(stateOf({ dueOn: '2026-11-01' }, 'in_preparation', 'released'), 'done');
  assert.equal(stateOf({ isGone: true }, 'waiting'), 'stranded');
  assert.equal(stateOf({ isGone: true }, 'released'), 'done');
  assert.equal(stateOf({ isGone: true }), null, 'nothing is owed for what will not appear');
  assert.equal(stateOf({ isPlanned: false }), null);
  assert.equal(stateOf({ isPlanned: false }, 'in_preparation'), 'owed');
});

test('a document is gone when no edition of it can still appear', () => {
  const gone = (reviewState: string, more: object = {}) =>
    goneBecause({ isReleased: false, isWaiting: false, attribute: 'proactive', reviewState, ...more });
  assert.equal(gone('discarded'), 'discarded');
  assert.equal(gone('approved'), 'withdrawn');
  assert.equal(gone('approved', { attribute: 'not_public' }), 'withheld');
  for (const open of ['draft', 'in_review', 'sent_back']) assert.equal(gone(open), null);
  assert.equal(gone('approved', { isReleased: true }), null);
  assert.equal(gone('approved', { isWaiting: true }), null);
});

const row = (documentId: string, more: Partial<InterpretationRow>): InterpretationRow => ({
  documentId,
  title: documentId,
  documentNumber: null,
  kind: 'normative_document',
  releasedOn: null,
  state: 'owed',
  dueOn: null,
  forms: [],
  firstInterpreter: null,
  interpretations: [],
  ...more,
});
const ROWS = [
  row('a', { state: 'done', dueOn: '2026-11-01' }),
  row('b', { state: 'owed', dueOn: '2026-11-25', documentNumber: '宁试发〔2026〕7号' }),
  row('c', { state: 'owed', dueOn: null, kind: 'policy_document' }),
  row('d', { state: 'overdue', dueOn: '2026-11-10' }),
  row('e', {
    state: 'stranded',
    interpretations: [{ id: 'x', title: '一图读懂', form: null, state: 'in_preparation', releasedOn: null }],
  }),
];
const chosen = (more: Partial<Parameters<typeof chooseRows>[1]>) =>
  chooseRows(ROWS, { sort: 'urgency', direction: 'asc', ...more });
const ids = (more: Parameters<typeof chosen>[0]) => chosen(more).rows.map(({ documentId }) => documentId);

test('the most urgent first, then by day; what has no day comes last in either direction', () => {
  assert.deepEqual(ids({}), ['d', 'e', 'b', 'c', 'a']);
  assert.deepEqual(ids({ sort: 'due' }), ['a', 'd', 'b', 'c', 'e']);
  assert.deepEqual(ids({ sort: 'due', direction: 'desc' }), ['b', 'd', 'a', 'c', 'e']);
  assert.deepEqual(ids({ sort: 'title', direction: 'desc' }), ['e', 'd', 'c', 'b', 'a']);
});

test('filters go together; the counts ignore only the state that is asked for', () => {
  assert.deepEqual(ids({ text: '7号' }), ['b']);
  assert.deepEqual(ids({ text: '一图' }), ['e'], 'also by the title of the interpretation');
  assert.deepEqual(ids({ kind: 'policy_document', state: 'done' }), []);
  const { rows, byState } = chosen({ state: 'owed' });
  assert.equal(rows.length, 2);
  assert.deepEqual(byState, { overdue: 1, stranded: 1, owed: 2, waiting: 0, done: 1 });
});
