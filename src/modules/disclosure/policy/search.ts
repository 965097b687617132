import type { PolicyRule } from '../../../kernel/policy/policy.ts';

/** Search is for everybody. */
export const SEARCH_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.export_search', allow: [], everyone: true },
];
