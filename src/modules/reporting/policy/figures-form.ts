import type { PolicyRule } from '../../../kernel/policy/policy.ts';

/** Who fills in tables by hand: the office of an agency, and the supervising office for agencies outside. */
export const FIGURES_FORM_POLICY: readonly PolicyRule[] = [
  {
    action: 'reporting.check_figures',
    allow: [
      { role: 'foi_clerk', reach: 'agency' },
      { role: 'foi_head', reach: 'agency' },
      { role: 'supervisor', reach: 'subordinate' },
    ],
  },
];
