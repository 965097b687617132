import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

export const EDITORS: Allowed = [{ role: 'editor', reach: 'agency' }];
/** Who takes the final review, which publishes, and decides on emergencies afterwards. */
const FINAL: Allowed = [
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
];
/** Who may hold a step of the review before the final one; the agency's plan says which. */
const STEPS: Allowed = [...EDITORS, { role: 'unit_head', reach: 'agency' }, ...FINAL];
/** Who carries out the secrecy review. */
const SECRECY: Allowed = [
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
export const READERS: Allowed = [
  ...STEPS,
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];
const SETTLERS: Allowed = [
  { role: 'foi_head', reach: 'agency' },
  { role: 'system_admin', reach: 'agency' },
];

/** Review, emergency publication, relations, preview, reassessment, settings. */
export const EDITION_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.pass_review', allow: STEPS },
  { action: 'disclosure.send_back', allow: STEPS },
  { action: 'disclosure.pass_secrecy_review', allow: SECRECY },
  { action: 'disclosure.approve_and_release', allow: FINAL },
  { action: 'disclosure.recall_draft', allow: EDITORS },
  { action: 'disclosure.discard_draft', allow: EDITORS },
  // Decided at the head of the office, never by those who write.
  {
    action: 'disclosure.publish_emergency',
    allow: [
      { role: 'foi_head', reach: 'agency' },
      { role: 'leader', reach: 'agency' },
    ],
  },
  { action: 'disclosure.decide_emergency', allow: FINAL },
  { action: 'disclosure.relate_document', allow: [...EDITORS, ...SECRECY] },
  { action: 'disclosure.remove_relation', allow: [...EDITORS, ...SECRECY] },
  // As marking does, and never by who recorded the repeal.
  { action: 'disclosure.annul_repeal', allow: SECRECY },
  { action: 'disclosure.get_chain', allow: READERS },
  { action: 'disclosure.get_public_chain', allow: [], everyone: true },
  { action: 'disclosure.compare_editions', allow: READERS },
  { action: 'disclosure.create_preview_link', allow: [...EDITORS, ...FINAL] },
  { action: 'disclosure.revoke_preview_link', allow: [...EDITORS, ...FINAL] },
  { action: 'disclosure.read_preview', allow: READERS },
  { action: 'disclosure.reassess', allow: SECRECY },
  { action: 'disclosure.list_withheld', allow: READERS },
  { action: 'disclosure.list_emergencies', allow: READERS },
  { action: 'disclosure.get_desk', allow: READERS },
  { action: 'disclosure.chase_deadlines', allow: READERS },
  { action: 'disclosure.get_timeliness', allow: READERS },
  { action: 'disclosure.get_settings', allow: [...READERS, { role: 'system_admin', reach: 'agency' }] },
  { action: 'disclosure.change_settings', allow: SETTLERS },
];
