import type { PolicyRule } from '../../kernel/policy/policy.ts';

/** Who may read and change the working-day calendar. */
export const POLICY: readonly PolicyRule[] = [];
