import type { PolicyRule } from '../../../kernel/policy/policy.ts';

/** Writing as with every draft. Whoever may read a document as staff may say that they have it open, and sees who else has. */
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
