import type { PolicyRule } from '../../../kernel/policy/policy.ts';

/**
 * Writing as with every draft. Those who write, chase, release or supervise say that they have a document open and see
 * who else has; the head of a handling unit, who passes a step of the review and edits nothing, does not (the screens
 * ask `mark_presence` of nobody who may not).
 */
export const EDITOR_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.autosave_draft', allow: [{ role: 'editor', reach: 'agency' }] },
  { action: 'disclosure.arrange_attachments', allow: [{ role: 'editor', reach: 'agency' }] },
  {
    action: 'disclosure.mark_presence',
    allow: [
      { role: 'editor', reach: 'agency' },
      { role: 'publication_reviewer', reach: 'agency' },
      { role: 'foi_clerk', reach: 'agency' },
      { role: 'foi_head', reach: 'agency' },
      { role: 'leader', reach: 'agency' },
      { role: 'supervisor', reach: 'subordinate' },
      { role: 'auditor', reach: 'subordinate' },
    ],
  },
];
