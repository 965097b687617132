-- A year's report has versions: a correction after publication is a new one, the old one stays as it was.
alter table annual_reports add column version integer not null default 1;
alter table annual_reports drop constraint annual_reports_pkey;
alter table annual_reports add primary key (agency_id, year, version);
-- why a later version was made
alter table annual_reports add column reason text;
-- the frozen figures while the report is being signed; published they stand in "frozen"
alter table annual_reports add column snapshot jsonb;
-- who checked, approved and published: person, instant, opinion, digest of what was signed
alter table annual_reports add column checked jsonb;
alter table annual_reports add column approved jsonb;
alter table annual_reports add column released jsonb;
alter table annual_reports add column xlsx_file_id text;
alter table annual_reports add column json_file_id text;

-- Text in the making, part by part. It has no legal weight until the report is checked, which copies it into the report and
-- binds it by a fact; saving it while writing leaves no fact.
create table report_parts (
  agency_id text not null,
  year integer not null,
  version integer not null,
  part text not null,
  -- with figures as [[key]]; null = the draft from the records
  body text,
  revision integer not null,
  saved_by text not null,
  saved_by_name text not null,
  saved_at timestamptz(3) not null,
  primary key (agency_id, year, version, part)
);
insert into report_parts (agency_id, year, version, part, body, revision, saved_by, saved_by_name, saved_at)
  select agency_id, year, 1, entry.key, entry.value, 1, '', '', now()
  from annual_reports cross join lateral jsonb_each_text(narrative) as entry(key, value)
  where published_on is null;

-- Which charts stand in the report, and under which titles; charts without a row stand in it under their own.
create table report_charts (
  agency_id text not null,
  year integer not null,
  version integer not null,
  chart text not null,
  shown boolean not null,
  title text not null,
  primary key (agency_id, year, version, chart)
);
