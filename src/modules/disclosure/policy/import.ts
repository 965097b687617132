import type { PolicyRule } from '../../../kernel/policy/policy.ts';

/** Who takes over what was published earlier answers as a reviewer does. */
export const IMPORT_POLICY: readonly PolicyRule[] = [
  {
    action: 'disclosure.import_document',
    allow: [
      { role: 'publication_reviewer', reach: 'agency' },
      { role: 'foi_head', reach: 'agency' },
    ],
  },
];
