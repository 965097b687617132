import type { PolicyRule } from '../../kernel/policy/policy.ts';
import { SITE_POLICY } from './policy/sites.ts';
import { PLACES_POLICY } from './policy/places.ts';

/** Who may do what with the site and its columns. */
export const POLICY: readonly PolicyRule[] = [
  { action: 'platforms.list_columns', allow: [], everyone: true },
  { action: 'platforms.get_site', allow: [], everyone: true },
  { action: 'platforms.add_column', allow: [{ role: 'foi_head', reach: 'agency' }] },
  { action: 'platforms.change_column', allow: [{ role: 'foi_head', reach: 'agency' }] },
  { action: 'platforms.close_column', allow: [{ role: 'foi_head', reach: 'agency' }] },
  ...SITE_POLICY,
  ...PLACES_POLICY,
];
