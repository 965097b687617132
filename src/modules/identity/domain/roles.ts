/**
 * The roles of the house. A person holds a role in a post at an agency; the same person may hold several. The three
 * administrators are separate persons' posts (等级保护: 三员分立).
 */
export const ROLES = [
  'foi_clerk', // FOI office clerk: registers, chases, dispatches
  'handler', // handling unit: drafts replies
  'unit_head', // head of the handling unit: first review
  'foi_head', // head of the FOI office: approves replies and extensions (Art. 33)
  'leader', // leader in charge: third review where an agency wants it
  'editor', // drafts documents for publication
  'publication_reviewer', // approves publication, never of their own draft
  'supervisor', // supervising office: sees every agency below
  'auditor', // reads the ledger and runs the proofs
  'system_admin', // agencies, people, posts, calendar, settings
  'security_admin', // accounts: lock, unlock, reset, end sessions
] as const;

export type Role = (typeof ROLES)[number];
