import test from 'node:test';
import assert from 'node:assert/strict';
import { stepOf, standings } from '../../../backoffice/src/reports/compile/steps.ts';
import { compileText } from '../../../backoffice/src/text/reports-compile.ts';
import { signText } from '../../../backoffice/src/text/reports-sign.ts';
import { inLanguage } from '../../../backoffice/src/text/say.ts';
import type {
  Compilation,
  CompilationFinding,
  CompilationPart,
  PartId,
} from '../../../src/modules/reporting/contract.ts';
import { PART_IDS } from '../../../src/modules/reporting/contract.ts';

const t = { ...inLanguage(signText, 'zh'), ...inLanguage(compileText, 'zh') };

const finding = (more: Partial<CompilationFinding>): CompilationFinding => ({
  code: 'N-SUM',
  severity: 'error',
  message: '不符',
  cells: [],
  expected: null,
  actual: null,
  quote: null,
  rule: '',
  repair: '',
  place: null,
  at: null,
  blocks: true,
  ...more,
});

const parts = PART_IDS.map((id): CompilationPart => {
  const words = { text: '文字', resolved: '文字', draft: '文字', draftResolved: '文字' };
  return {
    id,
    label: { zh: id, en: id },
    ...words,
    saved: false,
    revision: 0,
    savedAt: null,
    savedByName: null,
  };
});
const texts = Object.fromEntries(PART_IDS.map((id) => [id, '文字'])) as Record<PartId, string>;

const compilation = (more: Partial<Compilation> = {}): Compilation => ({
  agencyId: 'a',
  agencyName: '宁川市卫生健康局',
  year: 2025,
  version: 1,
  title: '',
  stage: 'draft',
  running: false,
  period: { from: '2025-01-01', to: '2025-12-31' },
  dueOn: '2026-01-31',
  publishedOn: null,
  reason: null,
  frozen: null,
  parts,
  figures: {},
  findings: [],
  signOffs: { checked: null, approved: null, published: null },
  history: [],
  acts: [],
  versions: [],
  previous: null,
  ...more,
});

test('a finding leads to its place in the text, else to the table of its figure, else to the whole report', () => {
  assert.equal(
    stepOf(finding({ at: { part: 'problems', start: 0, end: 1 }, cells: ['t3.granted.total'] })),
    'problems',
  );
  assert.equal(stepOf(finding({ at: { part: 'supervision', start: 0, end: 1 } })), 'overview');
  assert.equal(stepOf(finding({ cells: ['t4.review.total'] })), 'table4');
  assert.equal(stepOf(finding({})), 'check');
});

test('each step says what is missing: errors before warnings, an empty part, the freeze and what moved since', () => {
  const found = [
    finding({ cells: ['t3.granted.total'] }),
    finding({ cells: ['t2.fees.amount_wan'], severity: 'warning', blocks: false }),
    finding({ severity: 'info', blocks: false }),
  ];
  const written = { ...texts, supervision: '自己写的', other: ' ' };
  const said = standings(compilation(), found, written, t);
  assert.deepEqual(
    Object.entries(said).map(([step, { words }]) => `${step} ${words}`),
    [
      'period 数据未冻结',
      'table2 1 处提示',
      'table3 1 处错误',
      'table4 校验无问题',
      'overview 已改写 1/5',
      'problems 系统草稿',
      'other 有空白部分',
      'check 1 处错误',
      'sign 编制中',
    ],
  );
  const moved = [{ key: 'k', label: '', before: '1', after: '2', cause: 'records' as const }];
  const frozen = { at: '2026-01-12T00:00:00Z', byName: '陈敏', moved };
  assert.equal(standings(compilation({ frozen }), [], texts, t).period.words, '台账有 1 处变动');
  assert.equal(standings(compilation({ running: true }), [], texts, t).period.words, '年度未结束');
});
