-- The register of table 2: documents one by one, decisions and fees as figures of a period. Corrected by facts, never deleted.
create table register_entries (
  agency_id text not null,
  id text not null,
  kind text not null,
  title text,
  document_number text,
  -- day of issue, or first and last day of a figure's period
  from_on date not null,
  to_on date,
  repealed_on date,
  repeal_basis text,
  -- decisions, or fees in fen
  quantity bigint,
  source text not null,
  voided boolean not null,
  primary key (agency_id, id)
);
-- serves: one entry by its id (repealing and correcting it, lists behind cells)
create unique index register_entries_by_id on register_entries (id, agency_id);

-- An agency's annual report of a year: its written parts, and once published what was published.
create table annual_reports (
  agency_id text not null,
  year integer not null,
  id text not null,
  narrative jsonb not null,
  published_on date,
  -- the compiled report with the list behind every cell
  frozen jsonb,
  html_file_id text,
  docx_file_id text,
  pdf_file_id text,
  primary key (agency_id, year)
);
-- serves: digests of reports by id (verify)
create unique index annual_reports_by_id on annual_reports (id, agency_id);
-- serves: the public list of reports, newest first
create index annual_reports_published on annual_reports (published_on, agency_id) where published_on is not null;
