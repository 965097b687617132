import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundKeys, resolveText } from '../../../src/modules/reporting/domain/compilation/bound-text.ts';
import type { FigureBasis } from '../../../src/modules/reporting/domain/compilation/figure.ts';
import { figureOf } from '../../../src/modules/reporting/domain/compilation/figure-of.ts';
import { NARRATIVE_PARTS } from '../../../src/modules/reporting/domain/narrative.ts';
import { draftNarrative } from '../../../src/modules/reporting/templates/narrative/index.ts';
import { aYear, basisOf } from './samples/a-year.ts';

const said = (basis: FigureBasis, isGovernment = false): string => {
  const drafts = draftNarrative(basis, { isGovernment });
  return NARRATIVE_PARTS.map((part) => resolveText(drafts[part], basis).text).join('\n');
};

test('every number of a draft is bound to a figure', () => {
  const basis = basisOf(aYear());
  const drafts = draftNarrative(basis, { isGovernment: false });
  for (const part of NARRATIVE_PARTS) {
    for (const key of boundKeys(drafts[part])) assert.ok(figureOf(basis, key), key);
    assert.doesNotMatch(drafts[part].replaceAll(/\[\[[^\]]*\]\]|2025年/g, ''), /\d/, part);
  }
});

test('section five speaks of what the records found wanting', () => {
  assert.match(said(basisOf(aYear(), { late: 2 })), /有2件申请未在法定期限内答复/);
  assert.match(said(basisOf(aYear())), /有1件答复在行政复议或者行政诉讼中被纠正/);
  assert.doesNotMatch(said(basisOf([], { late: 0, sentBack: 0 })), /未在法定期限内|被纠正|退回/);
});

test('section six always says what was charged', () => {
  assert.match(said(basisOf([])), /本年度未收取信息处理费/);
  assert.match(said(basisOf(aYear())), /收费通知\d件，通知金额合计\d+元，实际到账0元/);
});

test('what a government has to tell beyond the records is left open, never invented', () => {
  assert.match(said(basisOf(aYear()), true), /【请填写[^】]*工作考核、社会评议和责任追究/);
  assert.doesNotMatch(said(basisOf(aYear())), /请填写/);
});

test('a report that adds up agencies says nothing of single cases and leaves the fees open', () => {
  const own = basisOf(aYear());
  const cells = Object.entries(own.cells).map(([id, cell]) => [id, { ...cell, behind: 'agencies' as const }]);
  const records = Object.entries(own.records).filter(([key]) => !/^(requests|fee)\./.test(key));
  const text = said({ ...own, cells: Object.fromEntries(cells), records: Object.fromEntries(records) });
  assert.match(text, /自然人提出\d+件，法人或者其他组织提出\d+件。/);
  assert.match(text, /【请填写汇总范围内信息处理费/);
  assert.doesNotMatch(text, /工作日|法定期限内答复|网络提交/);
});
