import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

const KEEPERS: Allowed = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
const READERS: Allowed = [
  ...KEEPERS,
  { role: 'editor', reach: 'agency' },
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who may do what with reading places and outlets. */
export const PLACES_POLICY: readonly PolicyRule[] = [
  { action: 'platforms.list_reading_places', allow: READERS },
  { action: 'platforms.export_visits', allow: READERS },
  { action: 'platforms.add_reading_place', allow: KEEPERS },
  { action: 'platforms.change_reading_place', allow: KEEPERS },
  { action: 'platforms.close_reading_place', allow: KEEPERS },
  { action: 'platforms.record_visits', allow: KEEPERS },
  { action: 'platforms.public_reading_places', allow: [], everyone: true },
  { action: 'platforms.list_outlets', allow: READERS },
  { action: 'platforms.add_outlet', allow: KEEPERS },
  { action: 'platforms.change_outlet', allow: KEEPERS },
  { action: 'platforms.close_outlet', allow: KEEPERS },
];
