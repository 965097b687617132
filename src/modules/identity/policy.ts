import type { PolicyRule } from '../../kernel/policy/policy.ts';
import { ROLES } from './domain/roles.ts';

const systemAdmin = { role: 'system_admin', reach: 'subordinate' } as const;
const securityAdmin = { role: 'security_admin', reach: 'subordinate' } as const;
const everyRoleAtTheAgency = ROLES.map((role) => ({ role, reach: 'agency' }) as const);

/**
 * Who may do what with agencies, people and accounts. The system administrator sets up agencies, people and posts, of
 * the own agency and of those below; the security administrator looks after accounts; neither does the other's work.
 */
export const POLICY: readonly PolicyRule[] = [
  // Agencies and divisions
  { action: 'identity.create_agency', allow: [systemAdmin] },
  { action: 'identity.revise_agency', allow: [systemAdmin, { role: 'foi_head', reach: 'agency' }] },
  { action: 'identity.rename_agency', allow: [systemAdmin] },
  { action: 'identity.move_agency', allow: [systemAdmin] },
  { action: 'identity.close_agency', allow: [systemAdmin] },
  { action: 'identity.list_agencies', allow: [], everyone: true },
  { action: 'identity.read_agency', allow: [], everyone: true },
  { action: 'identity.create_division', allow: [systemAdmin] },
  { action: 'identity.rename_division', allow: [systemAdmin] },
  { action: 'identity.close_division', allow: [systemAdmin] },
  // People, posts, delegation
  { action: 'identity.create_person', allow: [systemAdmin] },
  { action: 'identity.revise_person', allow: [systemAdmin] },
  { action: 'identity.give_post', allow: [systemAdmin] },
  { action: 'identity.end_post', allow: [systemAdmin] },
  { action: 'identity.delegate', allow: [systemAdmin], self: true },
  { action: 'identity.end_delegation', allow: [systemAdmin], self: true },
  {
    action: 'identity.list_delegations',
    allow: [
      systemAdmin,
      securityAdmin,
      { role: 'auditor', reach: 'subordinate' },
      { role: 'foi_head', reach: 'agency' },
    ],
  },
  {
    action: 'identity.list_people',
    allow: [
      ...everyRoleAtTheAgency,
      systemAdmin,
      securityAdmin,
      { role: 'supervisor', reach: 'subordinate' },
      { role: 'auditor', reach: 'subordinate' },
    ],
  },
  // Signing in
  { action: 'identity.sign_in', allow: [], everyone: true },
  { action: 'identity.sign_out', allow: [], self: true },
  { action: 'identity.change_password', allow: [], self: true },
  { action: 'identity.read_me', allow: [], self: true },
  { action: 'identity.list_sessions', allow: [securityAdmin], self: true },
  { action: 'identity.revoke_session', allow: [securityAdmin], self: true },
  { action: 'identity.lock_account', allow: [securityAdmin] },
  { action: 'identity.unlock_account', allow: [securityAdmin] },
  { action: 'identity.reset_password', allow: [securityAdmin] },
  {
    action: 'identity.read_sign_in_rules',
    allow: [systemAdmin, securityAdmin, { role: 'auditor', reach: 'subordinate' }],
  },
  { action: 'identity.set_sign_in_rules', allow: [{ role: 'security_admin', reach: 'agency' }] },
];
