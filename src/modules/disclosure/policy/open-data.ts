import type { PolicyRule } from '../../../kernel/policy/policy.ts';

/** What is published is everybody's, as data too. */
export const OPEN_DATA_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.list_released_records', allow: [], everyone: true },
  { action: 'disclosure.list_released_addresses', allow: [], everyone: true },
  { action: 'disclosure.list_address_years', allow: [], everyone: true },
  { action: 'disclosure.list_policies', allow: [], everyone: true },
  { action: 'disclosure.describe_public_file', allow: [], everyone: true },
];
