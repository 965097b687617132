import type { PolicyRule } from '../../../kernel/policy/policy.ts';

const READERS: PolicyRule['allow'] = [
  { role: 'editor', reach: 'agency' },
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who plans interpretations and sees what is owed. */
export const INTERPRETATION_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.save_interpretation_plan', allow: [{ role: 'editor', reach: 'agency' }] },
  {
    action: 'disclosure.get_document_interpretation',
    allow: [...READERS, { role: 'unit_head', reach: 'agency' }],
  },
  { action: 'disclosure.list_interpretation_duties', allow: READERS },
  { action: 'disclosure.list_interpretations', allow: READERS },
  { action: 'disclosure.export_interpretations', allow: READERS },
  {
    action: 'disclosure.change_interpretation_rule',
    allow: [
      { role: 'foi_head', reach: 'agency' },
      { role: 'system_admin', reach: 'agency' },
    ],
  },
];
