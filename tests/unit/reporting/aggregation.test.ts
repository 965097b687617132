import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aggregate, type Contribution } from '../../../src/modules/reporting/domain/aggregation/aggregate.ts';
import { shareMember, shareOf } from '../../../src/modules/reporting/domain/aggregation/agency-share.ts';
import { cellsForSum } from '../../../src/modules/reporting/domain/aggregation/cells-for-sum.ts';
import { compareAgencies } from '../../../src/modules/reporting/domain/aggregation/compare-agencies.ts';
import { jointDocuments } from '../../../src/modules/reporting/domain/aggregation/joint-documents.ts';
import { entriesOf, type JointItem } from '../../../src/modules/reporting/domain/aggregation/joint-items.ts';
import { whyNotCounted } from '../../../src/modules/reporting/domain/aggregation/who-counts.ts';
import { checkTables } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { chanceOf } from '../../../src/app/demo/collection/chance.ts';
import { inventedTables } from '../../../src/app/demo/collection/invented-tables.ts';

const CELLS = cellsOf('2021');
const contribution = (memberId: string, figures: Record<string, number>): Contribution => ({
  memberId,
  values: new Map(CELLS.map((cell) => [cell, figures[cell] ?? 0])),
  missing: [],
});
const invented = (seed: number) =>
  inventedTables(chanceOf(seed), { requests: 12, documents: 5, decisions: 90 });
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

test('sums of valid reports are valid, whatever the agencies and their order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }),
      (seeds) => {
        const reports = seeds.map((seed) => contribution(String(seed), invented(seed)));
        const { cells } = aggregate(reports, []);
        const backwards = aggregate([...reports].reverse(), []).cells;
        for (const [cell, { value, parts }] of cells) {
          assert.equal(value, round(parts.reduce((sum, { counted }) => sum + counted, 0)));
          assert.equal(value, backwards.get(cell)!.value);
        }
        const values = Object.fromEntries([...cells].map(([cell, { value }]) => [cell, value]));
        const errors = checkTables(reportOfTables(values, { year: 2025 })).filter(
          ({ severity }) => severity === 'error',
        );
        assert.deepEqual(errors, []);
      },
    ),
    { numRuns: 60 },
  );
});

test('a joint request counts once for any number of agencies, and the relations still hold', () => {
  const entries = entriesOf({
    type: 'request',
    applicant: 'natural_person',
    arrived: 'new_received',
    outcome: 'granted',
    quantity: 1,
  })!;
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      fc.nat(5),
      fc.uniqueArray(fc.nat(5), { maxLength: 5 }),
      (agencies, countedBy, absent) => {
        const ids = Array.from({ length: agencies }, (_, index) => String(index));
        // Each reports its own, and the joint one beside it.
        const reports = ids
          .filter((id) => !absent.includes(Number(id)))
          .map((id) => {
            const figures = invented(Number(id) + 1);
            for (const { cell, quantity } of entries) figures[cell] = figures[cell]! + quantity;
            return contribution(id, figures);
          });
        const item: JointItem = {
          id: 'x',
          title: '',
          entries,
          members: ids,
          countedBy: String(countedBy % agencies),
        };
        const whole = aggregate(reports, [item]);
        const apart = aggregate(reports, []);
        assert.deepEqual(whole.short, []);
        const present = reports.length;
        for (const { cell } of entries) {
          const taken = apart.cells.get(cell)!.value - whole.cells.get(cell)!.value;
          assert.equal(taken, Math.max(0, present - 1), 'all but one of those present');
        }
        const values = Object.fromEntries([...whole.cells].map(([cell, { value }]) => [cell, value]));
        assert.deepEqual(
          checkTables(reportOfTables(values, { year: 2025 })).filter(({ severity }) => severity === 'error'),
          [],
        );
      },
    ),
    { numRuns: 80 },
  );
});

test('nothing falls below 0; a deduction that does not fit is told', () => {
  const reports = [
    contribution('a', { 't4.review.upheld': 5 }),
    contribution('b', { 't4.review.upheld': 1 }),
  ];
  const item: JointItem = {
    id: 'x',
    title: '',
    entries: [{ cell: 't4.review.upheld', quantity: 3 }],
    members: ['a', 'b'],
    countedBy: 'a',
  };
  const { cells, short } = aggregate(reports, [item]);
  assert.equal(cells.get('t4.review.upheld')!.value, 5);
  assert.deepEqual(short, [{ itemId: 'x', memberId: 'b', cell: 't4.review.upheld' }]);
});

test('what a joint subject names must be in the form', () => {
  const request = { type: 'request', applicant: 'business', arrived: 'carried_in', quantity: 1 } as const;
  assert.deepEqual(
    entriesOf({ ...request, outcome: 'carried_out' })!.map(({ cell }) => cell),
    ['t3.carried_in.business', 't3.carried_in.total', 't3.carried_out.business', 't3.carried_out.total'],
  );
  assert.equal(entriesOf({ ...request, outcome: 'no_such_row' }), undefined);
  assert.equal(entriesOf({ ...request, applicant: 'total', outcome: 'granted' }), undefined);
  assert.equal(entriesOf({ type: 'cells', entries: [{ cell: 't9.x', quantity: 1 }] }), undefined);
  const half = { cell: 't3.granted.total', quantity: 0.5 };
  assert.equal(entriesOf({ type: 'cells', entries: [half] }), undefined);
  const money = { cell: 't2.fees.amount_wan', quantity: 0.5 };
  assert.deepEqual(entriesOf({ type: 'cells', entries: [money] }), [money]);
  assert.equal(entriesOf({ type: 'cells', entries: [money, money] }), undefined);
});

test('the trial form of 2019 is taken where both forms mean the same, the rest is missing and not 0', () => {
  const tables: Record<string, number | null> = {};
  for (const cell of cellsOf('2019')) tables[cell] = 1;
  tables['t3.other_handling.business'] = 0;
  tables['t3.granted.total'] = null;
  tables['t4.review.total'] = null;
  const { values, missing } = cellsForSum({ tables, unreadable: [], format: '2019' })!;
  assert.equal(values.get('t2.licensing.decisions'), 1);
  assert.equal(values.get('t3.granted.total'), 6, 'a blank total is worth its parts');
  assert.equal(values.get('t4.review.total'), 4);
  assert.equal(values.get('t3.closed_other.business'), 0, '0 in all is 0 in each');
  const reasons = new Map(missing.map(({ cell, reason }) => [cell, reason]));
  assert.equal(reasons.get('t3.closed_other.natural_person'), 'split_row');
  assert.equal(reasons.get('t2.normative_docs.in_force'), 'other_notion');
  assert.equal(reasons.get('t2.fees.amount_wan'), 'other_notion');
  assert.equal(values.size + missing.length, 200);
  assert.equal(cellsForSum({ tables: {}, unreadable: [], format: 'pre2019' }), undefined);
});

test('an unreadable cell stays missing with its reason, a blank is 0', () => {
  const tables = Object.fromEntries(CELLS.map((cell) => [cell, null as number | null]));
  delete tables['t4.review.upheld'];
  const unreadable = [{ cell: 't4.review.upheld', reason: '数值单元格被合并' }];
  const { values, missing } = cellsForSum({ tables, unreadable, format: '2021' })!;
  assert.equal(values.get('t2.rules.issued'), 0);
  assert.deepEqual(
    missing.filter(({ cell }) => cell === 't4.review.upheld'),
    unreadable,
  );
  assert.ok(
    missing.some(({ cell }) => cell === 't4.review.total'),
    'a blank total without all its parts is unknown',
  );
});

test('who is contained in another’s report counts through it, and by itself when that one is left out', () => {
  const district = { id: 'd', state: 'submitted', containedInId: null, leftOut: null } as const;
  const town = { id: 't', state: 'accepted', containedInId: 'd', leftOut: null } as const;
  assert.equal(whyNotCounted(town, new Map([['d', district]])), 'contained');
  assert.equal(whyNotCounted(town, new Map([['d', { ...district, leftOut: '格式不符' }]])), undefined);
  assert.equal(whyNotCounted(town, new Map()), undefined);
  assert.equal(whyNotCounted(district, new Map()), 'not_accepted');
  assert.equal(whyNotCounted({ ...town, leftOut: '未纳入' }, new Map()), 'left_out');
});

test('rates only from the minimum on, ranks only among rates, equal rates share a rank', () => {
  const handled = (id: string, granted: number, all: number) =>
    contribution(id, { 't3.granted.total': granted, 't3.total_handled.total': all });
  const reports = [handled('a', 3, 9), handled('b', 5, 10), handled('c', 10, 20), handled('d', 9, 10)];
  const open = compareAgencies(reports).find(({ id }) => id === 'open')!;
  assert.deepEqual(
    open.rows.map(({ memberId, rate, rank }) => [memberId, rate, rank]),
    [
      ['d', 90, 1],
      ['b', 50, 2],
      ['c', 50, 2],
      ['a', null, null],
    ],
  );
  assert.equal(open.overall, 55.1);
  const corrected = compareAgencies(reports).find(({ id }) => id === 'corrected')!;
  assert.equal(corrected.overall, null);
  assert.ok(corrected.rows.every(({ rank }) => rank === null));
});

test('documents of one number are joint, however the number is written', () => {
  const document = {
    row: 'normative_docs' as const,
    title: '办法',
    issuedOn: '2025-03-01',
    repealedOn: null,
  };
  const found = jointDocuments(
    [
      { ...document, memberId: 'a', documentNumber: '宁政发〔2025〕3号' },
      { ...document, memberId: 'b', documentNumber: '宁政发[2025]第3号' },
      { ...document, memberId: 'c', documentNumber: '宁政发〔2025〕4号' },
      { ...document, memberId: 'a', documentNumber: '' },
      { ...document, memberId: 'b', documentNumber: '' },
      { ...document, memberId: 'd', documentNumber: '宁政发（2025）3号', repealedOn: '2025-12-30' },
    ],
    2025,
  );
  assert.deepEqual(
    found.map(({ members, columns }) => [members, columns]),
    [[['a', 'b', 'd'], ['issued']]],
    'one of them repealed its copy: only the issue is joint for all',
  );
  assert.deepEqual(jointDocuments([{ ...document, memberId: 'a', documentNumber: 'x' }], 2025), []);
});

test('the share of an agency survives being a member of a cell', () => {
  const share = { collectionId: '0198-a', memberId: '0198-b', amount: 12.5 };
  assert.deepEqual(shareOf(shareMember(share)), share);
  assert.equal(shareOf('0198a7c2-0000-7000-8000-000000000000'), undefined);
});
