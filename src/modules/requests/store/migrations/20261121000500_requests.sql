-- Requests and what hangs on them. Dates of legal weight live in the ledger; the columns received_on, closed_on, is_open,
-- outcome and in_time repeat them for lists and are covered by the record's digest. Personal data is sealed.
create table requests (
  agency_id text not null,
  id text not null,
  number text not null,
  number_key text not null,
  channel text not null,
  applicant_type text not null,
  applicant_key text not null,
  name_sealed text not null,
  contact_sealed text not null,
  description_sealed text not null,
  corrected_description_sealed text,
  subject text,
  document_number text,
  corrected_document_number text,
  wanted_form text not null,
  delivery text not null,
  submitted_on date,
  arrived_on date not null,
  query_code_digest text not null,
  division_id text,
  assignee_id text,
  received_on date,
  closed_on date,
  is_open boolean not null,
  outcome text,
  in_time boolean,
  created_at timestamptz(3) not null,
  primary key (agency_id, id)
);
-- serves: one case by its id (case page, every act)
create index requests_by_id on requests (id);
-- serves: tracking by number
create index requests_by_number on requests (number_key);
-- serves: open cases of an agency (work board, recomputation after a calendar change)
create index requests_open on requests (agency_id, is_open, arrived_on);
-- serves: closed cases of an agency by closing date (list of closed cases)
create index requests_closed on requests (agency_id, closed_on);
-- serves: earlier requests of the same applicant (monthly fee count, duplicates)
create index requests_by_applicant on requests (agency_id, applicant_key, received_on);

create table request_files (
  agency_id text not null,
  id text not null,
  request_id text not null,
  role text not null,
  file_id text not null,
  name text not null,
  added_on date not null,
  added_by text not null,
  primary key (agency_id, id)
);
-- serves: files of one case (case page, digest)
create index request_files_by_request on request_files (request_id);

create table request_notes (
  agency_id text not null,
  id text not null,
  request_id text not null,
  kind text not null,
  text_sealed text not null,
  author_id text not null,
  written_on date not null,
  primary key (agency_id, id)
);
-- serves: notes of one case (case page, digest)
create index request_notes_by_request on request_notes (request_id);

create table consultations (
  agency_id text not null,
  id text not null,
  request_id text not null,
  party text not null,
  party_sealed text not null,
  information_sealed text not null,
  summary_sealed text,
  letter_id text not null,
  primary key (agency_id, id)
);
-- serves: consultations of one case (case page, digest)
create index consultations_by_request on consultations (request_id);

create table decision_drafts (
  agency_id text not null,
  id text not null,
  request_id text not null,
  version integer not null,
  answers jsonb not null,
  outcome text,
  sub_kind text,
  grounds jsonb not null,
  basis jsonb not null,
  text_sealed text not null,
  author_id text not null,
  saved_on date not null,
  primary key (agency_id, id)
);
-- serves: versions of one case's decision (case page, digest)
create index decision_drafts_by_request on decision_drafts (request_id, version);

create table letters (
  agency_id text not null,
  id text not null,
  request_id text not null,
  kind text not null,
  title text not null,
  number text,
  issued_on date not null,
  addressee text not null,
  content_sealed text not null,
  pdf_file_id text,
  primary key (agency_id, id)
);
-- serves: letters of one case (case page, tracking, digest)
create index letters_by_request on letters (request_id);

create table remedies (
  agency_id text not null,
  id text not null,
  request_id text not null,
  track text not null,
  organ text not null,
  case_number text,
  note text,
  filed_on date not null,
  decided_on date,
  result text,
  detail text,
  taken_back boolean not null,
  primary key (agency_id, id)
);
-- serves: one remedy by its id (its decision, digest)
create index remedies_by_id on remedies (id);
-- serves: remedies of one case (case page)
create index remedies_by_request on remedies (request_id);

-- Failed attempts to track a request, by number and by address; not under legal weight, outside every digest.
create table tracking_attempts (
  attempt_key text primary key,
  failures integer not null,
  window_started_at timestamptz(3) not null
);
