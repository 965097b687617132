import type { InstantColumn, JsonColumn } from '../../../kernel/database/tables.ts';
import type { AgencyKind, FoiOffice, Remedies } from '../domain/agency.ts';
import type { Role } from '../domain/roles.ts';

type NullableInstant = InstantColumn | null;

export interface AgenciesTable {
  id: string;
  code: string;
  kind: AgencyKind;
  region: string;
  organisation_code: string;
  has_rulemaking_power: boolean;
  foi_office: JsonColumn<FoiOffice>;
  remedies: JsonColumn<Remedies>;
  sort_order: number;
  opened_on: string;
  closed_on: string | null;
  successor_id: string | null;
}

export interface AgencyVersionsTable {
  agency_id: string;
  valid_from: string;
  name: string;
  short_name: string;
  document_abbreviation: string;
  parent_id: string | null;
}

export interface DivisionsTable {
  id: string;
  agency_id: string;
  name: string;
  sort_order: number;
  opened_on: string;
  closed_on: string | null;
}

export interface PersonsTable {
  id: string;
  agency_id: string;
  login: string;
  name: string;
  phone: string;
  email: string;
  created_on: string;
}

export interface AccountsTable {
  person_id: string;
  password_hash: string;
  must_change_password: boolean;
  password_changed_at: InstantColumn;
  locked_at: NullableInstant;
  locked_reason: string | null;
  last_signed_in_at: NullableInstant;
}

export interface PostsTable {
  id: string;
  agency_id: string;
  person_id: string;
  division_id: string | null;
  role: Role;
  title: string;
  from_on: string;
  /** First day on which the post is no longer held. */
  ended_on: string | null;
}

export interface DelegationsTable {
  id: string;
  agency_id: string;
  from_person_id: string;
  to_person_id: string;
  roles: JsonColumn<Role[]>;
  from_on: string;
  /** Last day. */
  until_on: string;
  reason: string;
  /** First day on which it no longer holds, when it was ended early. */
  ended_on: string | null;
}

export interface SessionsTable {
  id: string;
  token_hash: string;
  person_id: string;
  created_at: InstantColumn;
  last_seen_at: InstantColumn;
  expires_at: InstantColumn;
  address: string;
  device: string;
  ended_at: NullableInstant;
  ended_reason: string | null;
}

export interface SignInAttemptsTable {
  login_key: string;
  failures: number;
  last_failed_at: InstantColumn;
  locked_until: NullableInstant;
}

export type IdentityTables = {
  agencies: AgenciesTable;
  agency_versions: AgencyVersionsTable;
  divisions: DivisionsTable;
  persons: PersonsTable;
  accounts: AccountsTable;
  posts: PostsTable;
  delegations: DelegationsTable;
  sessions: SessionsTable;
  sign_in_attempts: SignInAttemptsTable;
};
