import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

const OFFICE: Allowed = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
const LEADER: Allowed = [{ role: 'leader', reach: 'agency' }];
const EDITOR: Allowed = [{ role: 'editor', reach: 'agency' }];
/** Who reads figures and the cases behind them: the office, the leader, supervision and audit of what lies below. */
const READERS: Allowed = [
  ...OFFICE,
  ...LEADER,
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who compiles the annual report, who signs it, who reads it in the making. */
export const COMPILATION_POLICY: readonly PolicyRule[] = [
  { action: 'reporting.get_compilation', allow: READERS },
  { action: 'reporting.list_figures', allow: READERS },
  { action: 'reporting.get_figure', allow: READERS },
  { action: 'reporting.compare_years', allow: READERS },
  { action: 'reporting.list_report_charts', allow: READERS },
  { action: 'reporting.reproduce_report', allow: READERS },
  { action: 'reporting.download_statistics', allow: READERS },
  { action: 'reporting.get_report_settings', allow: READERS },
  // The leader answers for the report, and so for who may check it.
  { action: 'reporting.change_report_settings', allow: LEADER },
  { action: 'reporting.check_report_text', allow: OFFICE },
  { action: 'reporting.save_report_part', allow: OFFICE },
  { action: 'reporting.set_report_charts', allow: OFFICE },
  { action: 'reporting.freeze_report', allow: OFFICE },
  { action: 'reporting.unfreeze_report', allow: OFFICE },
  // Whoever wrote last does not check; the act itself sees to that.
  { action: 'reporting.sign_check', allow: OFFICE },
  // 《条例》第四十九条; 国办公开办函〔2021〕30号: the leader in charge answers for the report.
  { action: 'reporting.sign_approval', allow: LEADER },
  { action: 'reporting.return_report', allow: [...OFFICE, ...LEADER] },
  { action: 'reporting.publish_report', allow: OFFICE },
  { action: 'reporting.open_correction', allow: OFFICE },
  { action: 'reporting.list_proposed_documents', allow: [...READERS, ...EDITOR] },
  { action: 'reporting.enter_proposed_documents', allow: [...OFFICE, ...EDITOR] },
];
