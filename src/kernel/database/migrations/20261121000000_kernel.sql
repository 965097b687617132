-- The ledger: one hash chain per agency, so that agencies never wait for each other and a province can be
-- distributed by agency_id.
create table facts (
  agency_id text not null,
  seq bigint not null,
  id text not null,
  kind text not null,
  subject_type text not null,
  subject_id text not null,
  legal_on date not null,
  recorded_at timestamptz(3) not null,
  actor text not null,
  on_behalf_of text,
  data jsonb not null,
  record_hash text,
  prev_hash text not null,
  hash text not null,
  primary key (agency_id, seq)
);
-- serves: all facts of one record, in order (case page, clock, verify)
create index facts_by_subject on facts (subject_type, subject_id, seq);
-- serves: facts of some kinds of one agency in a period (report tables)
create index facts_by_kind on facts (agency_id, kind, legal_on);

create table ledger_heads (
  agency_id text primary key,
  seq bigint not null,
  hash text not null
);

create table files (
  id text primary key,
  agency_id text not null,
  sha256 text not null,
  stored_sha256 text not null,
  size bigint not null,
  name text not null,
  media_type text not null,
  sealed boolean not null,
  created_at timestamptz(3) not null,
  created_by text not null
);
-- serves: verify and clean-up walk the stored contents
create index files_by_content on files (stored_sha256);

create table settings (
  scope text not null,
  key text not null,
  value jsonb not null,
  updated_at timestamptz(3) not null,
  primary key (scope, key)
);

create table counters (
  scope text not null,
  name text not null,
  value bigint not null,
  primary key (scope, name)
);
