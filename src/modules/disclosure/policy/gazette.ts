import type { PolicyRule } from '../../../kernel/policy/policy.ts';

const EDITORS: PolicyRule['allow'] = [{ role: 'editor', reach: 'agency' }];
const APPROVERS: PolicyRule['allow'] = [
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
const READERS: PolicyRule['allow'] = [
  ...EDITORS,
  ...APPROVERS,
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who makes the gazette. That nobody approves their own issue is a rule of the issue itself. */
export const GAZETTE_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.create_gazette_issue', allow: EDITORS },
  { action: 'disclosure.save_gazette_issue', allow: EDITORS },
  { action: 'disclosure.discard_gazette_issue', allow: EDITORS },
  { action: 'disclosure.submit_gazette_issue', allow: EDITORS },
  { action: 'disclosure.gazette_candidates', allow: EDITORS },
  { action: 'disclosure.send_back_gazette_issue', allow: APPROVERS },
  { action: 'disclosure.publish_gazette_issue', allow: APPROVERS },
  { action: 'disclosure.list_gazette_issues', allow: READERS },
  { action: 'disclosure.get_gazette_issue', allow: READERS },
  { action: 'disclosure.preview_gazette_issue', allow: READERS },
  { action: 'disclosure.public_gazette', allow: [], everyone: true },
  { action: 'disclosure.public_gazette_issue', allow: [], everyone: true },
  { action: 'disclosure.get_gazette_file', allow: [], everyone: true },
];
