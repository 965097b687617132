import type { PolicyRule } from '../../kernel/policy/policy.ts';
import { CHECKING_POLICY } from './policy/checking.ts';
import { COLLECTION_POLICY } from './policy/collection.ts';
import { COMPILATION_POLICY } from './policy/compilation.ts';
import { FIGURES_FORM_POLICY } from './policy/figures-form.ts';
import { SERIES_POLICY } from './policy/series.ts';
import { STATISTICS_POLICY } from './policy/statistics.ts';

type Allowed = PolicyRule['allow'];

const OFFICE: Allowed = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
/** Who reads figures and the cases behind them: the office, the leader, supervision and audit of what lies below. */
const READERS: Allowed = [
  ...OFFICE,
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who may do what with the register and the annual report. Everybody reads what is published. */
export const POLICY: readonly PolicyRule[] = [
  { action: 'reporting.list_reports', allow: READERS },
  { action: 'reporting.get_report_tables', allow: READERS },
  { action: 'reporting.get_cell', allow: READERS },
  { action: 'reporting.download_report', allow: READERS },
  { action: 'reporting.list_register', allow: [...READERS, { role: 'editor', reach: 'agency' }] },
  { action: 'reporting.enter_document', allow: [...OFFICE, { role: 'editor', reach: 'agency' }] },
  { action: 'reporting.repeal_document', allow: [...OFFICE, { role: 'editor', reach: 'agency' }] },
  { action: 'reporting.enter_figure', allow: OFFICE },
  { action: 'reporting.correct_entry', allow: OFFICE },
  ...COMPILATION_POLICY,
  ...CHECKING_POLICY,
  ...FIGURES_FORM_POLICY,
  ...COLLECTION_POLICY,
  ...SERIES_POLICY,
  ...STATISTICS_POLICY,
  { action: 'reporting.list_published_reports', allow: [], everyone: true },
  { action: 'reporting.read_published_report', allow: [], everyone: true },
  { action: 'reporting.download_published_report', allow: [], everyone: true },
];
