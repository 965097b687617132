import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  COMPILATION_ACTS,
  hindranceOf,
  type ActSituation,
} from '../../../src/modules/reporting/domain/compilation/possible-acts.ts';
import {
  stageOf,
  type SignOffRecord,
  type Stage,
} from '../../../src/modules/reporting/domain/compilation/stage.ts';
import { sameDocument } from '../../../src/modules/reporting/domain/register/same-document.ts';
import { periodName } from '../../../src/modules/reporting/templates/report-wording.ts';

const situation = (stage: Stage, more: Partial<ActSituation> = {}): ActSituation => ({
  stage,
  frozen: true,
  running: false,
  newest: true,
  actor: 'head',
  lastEditor: 'clerk',
  checker: stage === 'draft' ? null : 'other',
  separateChecker: true,
  blocked: false,
  ...more,
});
const possible = (now: ActSituation) => COMPILATION_ACTS.filter((act) => hindranceOf(act, now) === null);

test('exactly these acts are possible at each stage', () => {
  assert.deepEqual(possible(situation('draft', { frozen: false })), ['edit', 'freeze']);
  assert.deepEqual(possible(situation('draft')), ['edit', 'unfreeze', 'check']);
  assert.deepEqual(possible(situation('checked')), ['edit', 'approve', 'return']);
  assert.deepEqual(possible(situation('approved')), ['edit', 'return', 'publish']);
  assert.deepEqual(possible(situation('published')), ['correct']);
  assert.deepEqual(possible(situation('published', { newest: false })), []);
});

test('while the year runs the report can be written, not frozen or signed', () => {
  assert.deepEqual(possible(situation('draft', { frozen: false, running: true })), ['edit']);
});

test('four eyes: the last writer does not check unless the agency allows it, the checker does not approve', () => {
  const own = { lastEditor: 'head' };
  assert.equal(hindranceOf('check', situation('draft', own)), 'own_edit');
  assert.equal(hindranceOf('check', situation('draft', { ...own, separateChecker: false })), null);
  assert.equal(hindranceOf('approve', situation('checked', { checker: 'head' })), 'own_check');
  assert.equal(hindranceOf('check', situation('draft', { blocked: true })), 'findings_left');
});

test('the stage follows from the signatures that stand', () => {
  const signed: SignOffRecord = { by: 'a', name: '甲', at: '2026-01-05T00:00:00Z', opinion: null, hash: '0' };
  const none = { checked: null, approved: null, published_on: null };
  assert.equal(stageOf(none), 'draft');
  assert.equal(stageOf({ ...none, checked: signed }), 'checked');
  assert.equal(stageOf({ ...none, checked: signed, approved: signed }), 'approved');
  assert.equal(
    stageOf({ ...none, published_on: '2022-01-20' }),
    'published',
    'reports of before the stages too',
  );
});

test('a period is named where it has a name', () => {
  assert.equal(periodName('2026-01-01', '2026-12-31'), '2026年');
  assert.equal(periodName('2026-01-01', '2026-03-31'), '2026年第一季度');
  assert.equal(periodName('2026-10-01', '2026-12-31'), '2026年第四季度');
  assert.equal(periodName('2026-01-01', '2026-06-30'), '2026年上半年');
  assert.equal(periodName('2028-02-01', '2028-02-29'), '2028年2月');
  assert.equal(periodName('2027-02-01', '2027-02-27'), '2027年2月1日至2027年2月27日');
  assert.equal(periodName('2025-10-01', '2026-03-31'), '2025年10月1日至2026年3月31日');
});

test('a document of the register is known by its number, else by its title', () => {
  const published = { title: '宁川市托育机构备案管理办法', documentNumber: '宁卫规〔2025〕4号' };
  const entry = (title: string, number: string | null) => ({ title, document_number: number });
  assert.ok(sameDocument(entry('旧名', '宁卫规[2025] 4号'), published));
  assert.ok(!sameDocument(entry(published.title, '宁卫规〔2025〕5号'), published));
  assert.ok(sameDocument(entry('《宁川市托育机构备案管理办法》', null), published));
});
