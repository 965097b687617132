import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

/** Who collects, reviews and adds up: the supervising office, by its supervisors and its FOI office. */
const OFFICE: Allowed = [
  { role: 'supervisor', reach: 'agency' },
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
/** Who reads it: the office and its leader, supervision and audit of what lies below. Never those who report. */
const READERS: Allowed = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];
/** The reporting agency's own people. */
const REPORTING: Allowed = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
];

const READS = [
  'reporting.list_received',
  'reporting.get_received',
  'reporting.download_received',
  'reporting.export_received',
  'reporting.list_collections',
  'reporting.get_collection',
  'reporting.export_collection',
  'reporting.get_member',
  'reporting.get_aggregate',
  'reporting.get_aggregate_cell',
  'reporting.export_aggregate',
  'reporting.compare_agencies',
];
const ACTS = [
  'reporting.upload_report',
  'reporting.judge_findings',
  'reporting.recheck_reports',
  'reporting.propose_collection',
  'reporting.open_collection',
  'reporting.revise_collection',
  'reporting.close_collection',
  'reporting.reopen_collection',
  'reporting.add_members',
  'reporting.revise_member',
  'reporting.remove_member',
  'reporting.submit_file',
  'reporting.submit_form',
  'reporting.return_submission',
  'reporting.accept_submission',
  'reporting.reopen_submission',
  'reporting.record_publication',
  'reporting.remind_members',
  'reporting.issue_link',
  'reporting.revoke_link',
  'reporting.propose_joint_items',
  'reporting.enter_joint_item',
  'reporting.remove_joint_item',
  'reporting.use_for_report',
  'reporting.set_comparison_minimum',
];

/** Who may do what with received reports and collections. An agency sees its own part only. */
export const COLLECTION_POLICY: readonly PolicyRule[] = [
  ...READS.map((action) => ({ action, allow: READERS })),
  ...ACTS.map((action) => ({ action, allow: OFFICE })),
  {
    action: 'reporting.own_collections',
    allow: [
      ...REPORTING,
      { role: 'supervisor', reach: 'subordinate' },
      { role: 'auditor', reach: 'subordinate' },
    ],
  },
  // 《条例》第四十九条: the agency submits its report; its leader has approved it before.
  { action: 'reporting.submit_report', allow: REPORTING },
  // Whoever holds the code of an agency outside of the house.
  { action: 'reporting.read_by_code', allow: [], everyone: true },
  { action: 'reporting.submit_file_by_code', allow: [], everyone: true },
  { action: 'reporting.submit_form_by_code', allow: [], everyone: true },
];
