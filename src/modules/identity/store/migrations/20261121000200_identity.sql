-- Agencies: identity and profile here; names and places in the tree by date in agency_versions.
create table agencies (
  id text primary key,
  code text not null unique,
  kind text not null,
  region text not null,
  organisation_code text not null,
  has_rulemaking_power boolean not null,
  foi_office jsonb not null,
  remedies jsonb not null,
  sort_order integer not null,
  opened_on date not null,
  closed_on date,
  successor_id text references agencies (id)
);

create table agency_versions (
  agency_id text not null references agencies (id),
  valid_from date not null,
  name text not null,
  short_name text not null,
  document_abbreviation text not null,
  parent_id text references agencies (id),
  primary key (agency_id, valid_from)
);

create table divisions (
  id text primary key,
  agency_id text not null references agencies (id),
  name text not null,
  sort_order integer not null,
  opened_on date not null,
  closed_on date
);
-- serves: the divisions of an agency (assignment, post forms)
create index divisions_by_agency on divisions (agency_id);

create table persons (
  id text primary key,
  agency_id text not null references agencies (id),
  login text not null unique,
  name text not null,
  phone text not null,
  email text not null,
  created_on date not null
);
-- serves: the people list of an agency
create index persons_by_agency on persons (agency_id);

create table accounts (
  person_id text primary key references persons (id),
  password_hash text not null,
  must_change_password boolean not null,
  password_changed_at timestamptz(3) not null,
  locked_at timestamptz(3),
  locked_reason text,
  last_signed_in_at timestamptz(3)
);

create table posts (
  id text primary key,
  agency_id text not null references agencies (id),
  person_id text not null references persons (id),
  division_id text references divisions (id),
  role text not null,
  title text not null,
  from_on date not null,
  ended_on date
);
-- serves: the grants of a person at every request
create index posts_by_person on posts (person_id);
-- serves: who holds posts at an agency (people list, last administrator)
create index posts_by_agency on posts (agency_id, role);

create table delegations (
  id text primary key,
  agency_id text not null references agencies (id),
  from_person_id text not null references persons (id),
  to_person_id text not null references persons (id),
  roles jsonb not null,
  from_on date not null,
  until_on date not null,
  reason text not null,
  ended_on date
);
-- serves: the grants a person holds for absent colleagues, at every request
create index delegations_by_receiver on delegations (to_person_id);
-- serves: what a person has handed over (own page, overlap check)
create index delegations_by_giver on delegations (from_person_id);

create table sessions (
  id text primary key,
  token_hash text not null unique,
  person_id text not null references persons (id),
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  address text not null,
  device text not null,
  ended_at timestamptz(3),
  ended_reason text
);
-- serves: the sessions of a person (list, end all)
create index sessions_by_person on sessions (person_id);

-- Failed sign-ins by keyed digest of what was typed as login, also of logins that do not exist: both lock alike.
create table sign_in_attempts (
  login_key text primary key,
  failures integer not null,
  last_failed_at timestamptz(3) not null,
  locked_until timestamptz(3)
);
-- serves: clearing away attempts that no longer count
create index sign_in_attempts_by_time on sign_in_attempts (last_failed_at);
