import assert from 'node:assert/strict';
import { test } from 'node:test';
import { owedOf } from '../../../backoffice/src/board/owed.ts';
import type { GazetteHead } from '../../../backoffice/src/api/gazette.ts';
import type { InterpretationRow } from '../../../backoffice/src/api/interpretation.ts';
import { earlierUnpublished, moved, newSectionName } from '../../../backoffice/src/gazette/contents.ts';

const USUAL = ['规范性文件', '政策文件', '人事任免'];
const nextName = (taken: readonly string[]) => newSectionName(taken, USUAL, (number) => `分类${number}`);

test('a new section gets a name no other section of the issue bears', () => {
  const names: string[] = [];
  for (let count = 0; count < 6; count += 1) names.push(nextName(names));
  assert.deepEqual(names, [...USUAL, '分类4', '分类5', '分类6']);
  assert.equal(nextName(['规范性文件 ', '人事任免']), '政策文件', 'one that became free again');
  assert.equal(nextName([...USUAL, '分类5']), '分类6', 'never one that is taken');
});

test('sections move by one place and stop at both ends', () => {
  assert.deepEqual(moved(['甲', '乙', '丙'], 2, -1), ['甲', '丙', '乙']);
  assert.deepEqual(moved(['甲', '乙'], 0, -1), ['甲', '乙']);
  assert.deepEqual(moved(['甲', '乙'], 1, 1), ['甲', '乙']);
});

test('the approver is told of lower numbers of the year that are not published, and of no others', () => {
  const head = (year: number, number: number, state: GazetteHead['state']): GazetteHead => ({
    id: `${year}-${number}`,
    agencyId: 'a',
    agencyName: '宁川市人民政府',
    year,
    number,
    issuedOn: `${year}-11-20`,
    state,
    documents: 1,
  });
  const issues = [
    head(2026, 5, 'draft'),
    head(2026, 4, 'in_review'),
    head(2026, 3, 'in_review'),
    head(2026, 2, 'draft'),
    head(2026, 1, 'published'),
    head(2025, 1, 'draft'),
  ];
  assert.deepEqual(
    earlierUnpublished(issues, { year: 2026, number: 4 }).map(({ number }) => number),
    [2, 3],
  );
  assert.deepEqual(earlierUnpublished(issues, { year: 2026, number: 2 }), []);
});

test('on the first page stands what is owed of interpretations, not what waits or is done', () => {
  const row = (state: InterpretationRow['state']): InterpretationRow => ({
    documentId: state,
    title: state,
    documentNumber: null,
    kind: 'normative_document',
    releasedOn: null,
    state,
    dueOn: null,
    forms: [],
    firstInterpreter: null,
    interpretations: [],
  });
  const nothing = { overdue: 0, stranded: 0, owed: 0, waiting: 2, done: 3 };
  assert.equal(owedOf({ items: [row('waiting'), row('done')], byState: nothing }), undefined);
  const some = { ...nothing, overdue: 1, owed: 2 };
  const owed = owedOf({ items: [row('overdue'), row('owed'), row('waiting')], byState: some });
  assert.deepEqual(
    [owed?.total, owed?.overdue, owed?.items.map(({ state }) => state)],
    [3, 1, ['overdue', 'owed']],
  );
});
