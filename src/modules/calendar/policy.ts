import type { PolicyRule } from '../../kernel/policy/policy.ts';

const systemAdmin = { role: 'system_admin', reach: 'subordinate' } as const;

/**
 * Who may read and change the working-day calendar. The national one is changed by the system administrator of the
 * agency that runs the installation only; a local arrangement by that of the agency or of one above it.
 */
export const POLICY: readonly PolicyRule[] = [
  { action: 'calendar.list_days', allow: [], everyone: true },
  { action: 'calendar.list_notices', allow: [], everyone: true },
  {
    action: 'calendar.list_moved',
    allow: [
      ...['foi_clerk', 'handler', 'unit_head', 'foi_head', 'leader'].map(
        (role) => ({ role, reach: 'agency' }) as const,
      ),
      { role: 'supervisor', reach: 'subordinate' },
      { role: 'auditor', reach: 'subordinate' },
      systemAdmin,
    ],
  },
  { action: 'calendar.add_notice', allow: [{ role: 'system_admin', reach: 'agency' }] },
  { action: 'calendar.add_overlay', allow: [systemAdmin] },
  { action: 'calendar.withdraw_overlay', allow: [systemAdmin] },
];
