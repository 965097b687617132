import type { PolicyRule } from '../../kernel/policy/policy.ts';

/** Who may do what with agencies, people and accounts. */
export const POLICY: readonly PolicyRule[] = [];
