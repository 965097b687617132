import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

/** Sites are opened and closed by administrators, for the agencies below theirs too. */
const ADMINISTRATORS: Allowed = [{ role: 'system_admin', reach: 'subordinate' }];

/** Who may do what with sites. What a site says of itself is public. */
export const SITE_POLICY: readonly PolicyRule[] = [
  { action: 'platforms.list_sites', allow: [], everyone: true },
  { action: 'platforms.export_sites', allow: [], everyone: true },
  { action: 'platforms.read_site', allow: [], everyone: true },
  { action: 'platforms.read_emblem', allow: [], everyone: true },
  { action: 'platforms.open_site', allow: ADMINISTRATORS },
  { action: 'platforms.set_emblem', allow: [...ADMINISTRATORS, { role: 'foi_head', reach: 'agency' }] },
  // The office that answers for the agency's disclosure keeps its own site's particulars right.
  { action: 'platforms.update_site', allow: [...ADMINISTRATORS, { role: 'foi_head', reach: 'agency' }] },
  { action: 'platforms.announce_closing', allow: ADMINISTRATORS },
  { action: 'platforms.close_site', allow: ADMINISTRATORS },
  { action: 'platforms.keep_site_open', allow: ADMINISTRATORS },
  { action: 'platforms.order_columns', allow: [{ role: 'foi_head', reach: 'agency' }] },
];
