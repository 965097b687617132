import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

const KEEPERS: Allowed = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
const EDITORS: Allowed = [...KEEPERS, { role: 'editor', reach: 'agency' }];
const READERS: Allowed = [
  ...EDITORS,
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who may do what with other channels, transfer lists and page views. */
export const CHANNEL_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.record_channel_release', allow: EDITORS },
  { action: 'disclosure.correct_channel_release', allow: KEEPERS },
  { action: 'disclosure.list_channel_releases', allow: READERS },
  { action: 'disclosure.export_channel_releases', allow: READERS },
  { action: 'disclosure.read_channel_proof', allow: READERS },
  { action: 'disclosure.open_transfer', allow: KEEPERS },
  { action: 'disclosure.close_transfer', allow: KEEPERS },
  { action: 'disclosure.discard_transfer', allow: KEEPERS },
  { action: 'disclosure.list_transfers', allow: READERS },
  { action: 'disclosure.waiting_transfer', allow: READERS },
  { action: 'disclosure.get_transfer', allow: READERS },
  { action: 'disclosure.download_transfer', allow: READERS },
  // Nobody adds views by hand; the house does when it has counted.
  { action: 'disclosure.add_page_views', allow: [] },
  { action: 'disclosure.list_page_views', allow: READERS },
  { action: 'disclosure.export_page_views', allow: READERS },
];
