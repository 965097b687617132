import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

/** Who publishes for the agency also asks others to carry it, and takes that back. */
const ASKING: Allowed = [
  { role: 'editor', reach: 'agency' },
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
/** What a site carries is decided by those who answer for what it publishes. */
const DECIDING: Allowed = [
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
const READING: Allowed = [
  ...ASKING,
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who may do what with pushes to other sites. What stands on a site is public. */
export const PUSH_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.ask_push', allow: ASKING },
  { action: 'disclosure.recall_push', allow: ASKING },
  { action: 'disclosure.accept_push', allow: DECIDING },
  { action: 'disclosure.refuse_push', allow: DECIDING },
  { action: 'disclosure.end_push', allow: DECIDING },
  { action: 'disclosure.list_pushes', allow: READING },
  { action: 'disclosure.export_pushes', allow: READING },
  { action: 'disclosure.list_on_site', allow: [], everyone: true },
  { action: 'disclosure.site_overview', allow: [], everyone: true },
  { action: 'disclosure.place_on_site', allow: [], everyone: true },
  { action: 'disclosure.site_column_use', allow: [], everyone: true },
];
