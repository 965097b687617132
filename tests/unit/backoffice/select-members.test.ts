import test from 'node:test';
import assert from 'node:assert/strict';
import { isMissing, selectMembers } from '../../../backoffice/src/collections/board/select-members.ts';
import { readBoardSearch } from '../../../backoffice/src/collections/board/board-search.ts';
import type { Board, MemberRow } from '../../../backoffice/src/api/collections.ts';

const STATES = ['not_begun', 'draft', 'submitted', 'returned', 'accepted'] as const;

const member = (id: string, part: Partial<MemberRow> = {}): MemberRow => ({
  id,
  aboutAgencyId: null,
  inSystem: false,
  name: id,
  kind: 'department',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  state: 'not_begun',
  submission: 'awaited',
  submitBy: '2027-01-15',
  statutoryDueOn: '2027-01-31',
  submittedOn: null,
  decidedOn: null,
  publication: 'awaited',
  publishedOn: null,
  publishedSource: null,
  receivedReportId: null,
  newerVersion: null,
  submissions: 0,
  errors: 0,
  warnings: 0,
  openErrors: 0,
  containedInId: null,
  leftOut: null,
  remindedOn: null,
  reminders: 0,
  ...part,
});
const board = (members: MemberRow[], today = '2027-01-10') => ({ members, today }) as Board;
const ids = (rows: MemberRow[]) => rows.map(({ id }) => id);

test('every member is in exactly one list of a state, and missing or not', () => {
  const all = STATES.map((state) => member(state, { state }));
  for (const row of all)
    assert.deepEqual(
      STATES.filter((state) => ids(selectMembers(board(all), { state })).includes(row.id)),
      [row.state],
    );
  assert.deepEqual(ids(all.filter(isMissing)), ['not_begun', 'draft', 'returned']);
});

test('due within a week means not there yet and the date not past', () => {
  const all = [
    member('today', { submitBy: '2027-01-10' }),
    member('in a week', { submitBy: '2027-01-17' }),
    member('later', { submitBy: '2027-01-18' }),
    member('past', { submitBy: '2027-01-09', submission: 'overdue' }),
    member('there', { submitBy: '2027-01-12', state: 'submitted' }),
  ];
  assert.deepEqual(ids(selectMembers(board(all), { late: 'soon' })).sort(), ['in a week', 'today']);
  assert.deepEqual(ids(selectMembers(board(all), { late: 'overdue' })), ['past']);
});

test('the worst report comes first by findings; turning the order round keeps everybody', () => {
  const all = [
    member('a', { warnings: 9 }),
    member('b', { errors: 2 }),
    member('c', { errors: 2, warnings: 1 }),
  ];
  assert.deepEqual(ids(selectMembers(board(all), { sort: 'found' })), ['c', 'b', 'a']);
  assert.deepEqual(ids(selectMembers(board(all), { sort: 'found', descending: true })), ['a', 'b', 'c']);
});

test('what does not belong into the address is left out', () => {
  const search = { state: 'lost', kind: 'township', late: 'never', sort: 'rank', open: 7, part: 'aggregate' };
  assert.deepEqual(readBoardSearch(search), { kind: 'township', open: '7', part: 'aggregate' });
});
