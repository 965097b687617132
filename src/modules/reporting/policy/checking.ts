import type { PolicyRule } from '../../../kernel/policy/policy.ts';

/** Published reports are everybody's to check. */
export const CHECKING_POLICY: readonly PolicyRule[] = [
  { action: 'reporting.check_report', allow: [], everyone: true },
];
