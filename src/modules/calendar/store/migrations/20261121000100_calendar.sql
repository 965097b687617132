-- Notices entered here; those the program brings are data. The highest version of a year is in force.
create table calendar_notices (
  id text primary key,
  year integer not null,
  version integer not null,
  title text not null,
  document_number text not null,
  published_on date not null,
  off_days jsonb not null,
  working_weekend_days jsonb not null,
  moved jsonb not null,
  entered_at timestamptz(3) not null,
  entered_by text not null,
  unique (year, version)
);

-- Days a local government adds or takes away, for the agencies in agency_ids.
create table calendar_overlays (
  id text primary key,
  agency_id text not null,
  agency_ids jsonb not null,
  title text not null,
  document_number text not null,
  off_days jsonb not null,
  working_days jsonb not null,
  moved jsonb not null,
  entered_at timestamptz(3) not null,
  entered_by text not null,
  withdrawn_at timestamptz(3),
  withdrawn_reason text
);

-- One row whose stamp changes with every change, so that a process can tell cheaply whether its copy is current.
create table calendar_stamp (
  id integer primary key,
  stamp text not null
);
