import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

const OFFICE: Allowed = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
const READERS: Allowed = [
  ...OFFICE,
  { role: 'editor', reach: 'agency' },
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who reads the figures of disclosure, and who lets the register of table 2 follow the documents. */
export const STATISTICS_POLICY: readonly PolicyRule[] = [
  { action: 'reporting.disclosure_statistics', allow: READERS },
  { action: 'reporting.get_statistic', allow: READERS },
  { action: 'reporting.export_disclosure_statistics', allow: READERS },
  { action: 'reporting.sync_register', allow: OFFICE },
  { action: 'reporting.set_register_sync', allow: [{ role: 'foi_head', reach: 'agency' }] },
];
