import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutKey } from '../../../src/modules/reporting/domain/collection/about-key.ts';
import { acceptanceProblem } from '../../../src/modules/reporting/domain/collection/acceptance.ts';
import { countFindings } from '../../../src/modules/reporting/domain/collection/finding-counts.ts';
import { formFits, reportOfForm } from '../../../src/modules/reporting/domain/collection/form-report.ts';
import {
  firstSubmittedOn,
  memberState,
  punctuality,
  statutoryDueOn,
  type Handed,
} from '../../../src/modules/reporting/domain/collection/member-standing.ts';
import {
  candidateProblem,
  containedInCircle,
} from '../../../src/modules/reporting/domain/collection/new-members.ts';
import { plainName } from '../../../src/modules/reporting/use-cases/review/read-upload.ts';
import {
  packReport,
  storableJson,
  unpackReport,
} from '../../../src/modules/reporting/store/collection/packed-report.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { outsideReport } from '../../support/collection.ts';

const handed = (number: number, state: Handed['state'], submittedOn: string): Handed => ({
  number,
  state,
  submittedOn,
});

test('an agency stands in exactly one state, by what it handed in last', () => {
  assert.equal(memberState([], false), 'not_begun');
  assert.equal(memberState([], true), 'draft');
  const returned = handed(1, 'returned', '2026-01-15');
  assert.equal(memberState([returned], true), 'returned');
  assert.equal(memberState([handed(2, 'submitted', '2026-01-25'), returned], false), 'submitted');
  assert.equal(memberState([returned, handed(2, 'accepted', '2026-01-25')], false), 'accepted');
});

test('punctual is who first hands in by the date; the day itself is in time', () => {
  const history = [handed(1, 'returned', '2026-01-20'), handed(2, 'submitted', '2026-01-25')];
  assert.equal(firstSubmittedOn(history), '2026-01-20');
  assert.equal(punctuality('2026-01-20', '2026-01-20', '2026-03-01'), 'in_time');
  assert.equal(punctuality('2026-01-20', '2026-01-21', '2026-03-01'), 'late');
  assert.equal(punctuality('2026-01-20', null, '2026-01-20'), 'awaited');
  assert.equal(punctuality('2026-01-20', null, '2026-01-21'), 'overdue');
});

test('Art. 49: governments by 31 March, all others by 31 January', () => {
  assert.equal(statutoryDueOn('government', 2025), '2026-03-31');
  for (const kind of ['department', 'township', 'field_office', 'public_body'])
    assert.equal(statutoryDueOn(kind, 2025), '2026-01-31');
});

test('an agency is the same by its id, or by its name however it is spaced', () => {
  assert.equal(aboutKey(null, '宁川市 民政局'), aboutKey(undefined, '宁川市民政局（'));
  assert.notEqual(aboutKey(null, '宁川市民政局'), aboutKey(null, '宁川市财政局'));
  assert.equal(aboutKey('id', '宁川市民政局'), 'id');
});

test('nobody is added twice, and nobody is contained in itself', () => {
  const one = { aboutAgencyId: null, name: '甲局', containedInName: null };
  assert.equal(candidateProblem([one, { ...one, name: '甲 局' }], []), 'member_twice');
  assert.equal(
    candidateProblem([one], [{ about_key: aboutKey(null, '甲局'), name: '甲局' }]),
    'member_twice',
  );
  assert.equal(candidateProblem([{ ...one, containedInName: '甲局' }], []), 'contained_in_unknown');
  assert.equal(candidateProblem([{ ...one, containedInName: '乙区' }], []), 'contained_in_unknown');
  const district = { ...one, name: '乙区' };
  assert.equal(candidateProblem([{ ...one, containedInName: '乙区' }, district], []), undefined);
  const mutual = [
    { ...one, containedInName: '乙区' },
    { ...district, containedInName: '丙市' },
    { ...one, name: '丙市', containedInName: '甲局' },
  ];
  assert.equal(candidateProblem(mutual, []), 'contained_in_unknown');
  const links = new Map([
    ['a', null],
    ['b', 'a'],
    ['c', 'b'],
  ]);
  assert.equal(containedInCircle('a', 'c', links), true);
  assert.equal(containedInCircle('a', 'a', links), true);
  assert.equal(containedInCircle('c', 'a', links), false);
});

test('every error is judged before a report is accepted; a confirmed one wants a word', () => {
  const findings = [
    { key: 'e1', code: 'T3-BALANCE', severity: 'error' as const },
    { key: 'e2', code: 'N-REQ', severity: 'error' as const },
    { key: 'w', code: 'N-FEE', severity: 'warning' as const },
    { key: 'i', code: 'F-TEXT', severity: 'info' as const },
  ];
  const counts = (verdicts: Record<string, string>) =>
    countFindings(findings, new Map(Object.entries(verdicts).map(([key, verdict]) => [key, { verdict }])));
  assert.equal(acceptanceProblem(counts({ e1: 'dismissed' }), ''), 'open_errors');
  assert.equal(acceptanceProblem(counts({ e1: 'dismissed', e2: 'confirmed' }), ''), 'confirmed_errors');
  assert.equal(acceptanceProblem(counts({ e1: 'dismissed', e2: 'confirmed' }), '已核实'), undefined);
  assert.equal(acceptanceProblem(counts({ e1: 'dismissed', e2: 'dismissed' }), ''), undefined);
  assert.equal(counts({ e1: 'dismissed', e2: 'dismissed' }).state, 'open', 'the warning is not judged');
  assert.equal(counts({ e1: 'dismissed', e2: 'confirmed', w: 'confirmed' }).state, 'judged');
  assert.equal(countFindings([findings[3]!], new Map()).state, 'clean');
  const late = [{ key: 'l', code: 'F-DEADLINE', severity: 'error' as const }];
  const confirmed = countFindings(late, new Map([['l', { verdict: 'confirmed' }]]));
  assert.equal(acceptanceProblem(confirmed, ''), undefined, 'what is late stays late; it needs no word');
  assert.equal(acceptanceProblem(countFindings(late, new Map()), ''), 'open_errors');
});

test('the form takes only its own cells, whole numbers, money with decimals', () => {
  assert.equal(formFits({}), false);
  assert.equal(formFits({ 't3.granted.total': null }), false);
  assert.equal(formFits({ 't3.granted.total': 1.5 }), false);
  assert.equal(formFits({ 't2.fees.amount_wan': 1.5, 't3.granted.total': null }), true);
  assert.equal(formFits({ 't9.no': 1 }), false);
  const model = reportOfForm('甲局', 2025, { cells: { 't3.granted.total': 2 } });
  assert.equal(Object.keys(model.tables).length, 200);
  assert.equal(model.tables['t3.granted.business'], null);
  assert.equal(model.text, null);
  const told = reportOfForm('甲局', 2025, { cells: {}, narrative: { overview: '本局依法公开。\n\n另行。' } });
  assert.equal(told.text!.lines.length, 2);
  assert.equal(told.text!.headings.length, 6);
});

test('a report is stored and comes back as it was read; what a database refuses keeps its length', async () => {
  const { file } = await outsideReport('宁川市民政局', 7);
  const model = await readReport(file.content, file.name);
  assert.deepEqual(
    unpackReport(JSON.parse(storableJson(packReport(model))) as never),
    JSON.parse(JSON.stringify(model)),
  );
  const odd = storableJson({ text: `a\u0000b${'\ud800'}c` });
  assert.equal((JSON.parse(odd) as { text: string }).text, 'a\uFFFDb\uFFFDc');
});

test('a file name loses its path and keeps its ending', () => {
  assert.equal(plainName('C:\\temp\\年报.docx'), '年报.docx');
  assert.equal(plainName('../../etc/年报.pdf'), '年报.pdf');
  assert.equal(plainName(`${'长'.repeat(300)}.docx`).endsWith('.docx'), true);
  assert.ok(plainName(`${'长'.repeat(300)}.docx`).length <= 120);
});
