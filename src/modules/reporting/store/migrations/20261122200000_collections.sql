-- A report that an office received: uploaded, handed in, given as figures or imported. The newest copy of an agency and year stands.
create table received_reports (
  -- the office that keeps it
  agency_id text not null,
  id text not null,
  about_agency_id text,
  agency_name text not null,
  -- what copies and judgements hang on: the agency's id, or its folded name
  about_key text not null,
  year integer not null,
  format text not null,
  source text not null,
  file_id text,
  file_name text,
  published_on date,
  -- what was read
  model jsonb not null,
  received_at timestamptz(3) not null,
  replaced_by text,
  -- what the checks say of it, with the keys that judgements hang on
  findings jsonb not null,
  checked_at timestamptz(3) not null,
  -- reports of other agencies or years with the same passages
  resemblances jsonb not null,
  primary key (agency_id, id)
);
-- serves: one report by its id (opening, judging), digests (verify)
create unique index received_reports_by_id on received_reports (id, agency_id);
-- serves: the copies of an agency's report of a year, last year's report beside it, an agency's series
create index received_reports_about on received_reports (agency_id, about_key, year);
-- serves: the review desk's list of a year
create index received_reports_of_year on received_reports (agency_id, year);

-- What a person says of a finding; it outlives re-checks and newer copies.
create table finding_judgements (
  agency_id text not null,
  year integer not null,
  about_key text not null,
  finding_key text not null,
  id text not null,
  verdict text not null,
  reason text not null,
  judged_by text not null,
  judged_at timestamptz(3) not null,
  primary key (agency_id, year, about_key, finding_key)
);
-- serves: digests of judgements by id (verify)
create unique index finding_judgements_by_id on finding_judgements (id, agency_id);

-- A supervising office collects the reports of a year.
create table collections (
  agency_id text not null,
  id text not null,
  year integer not null,
  title text not null,
  note text not null,
  submit_by date not null,
  publish_by date not null,
  opened_on date not null,
  closed_on date,
  include_own boolean not null,
  used_for_report boolean not null,
  primary key (agency_id, id)
);
-- serves: one collection by its id, digests (verify)
create unique index collections_by_id on collections (id, agency_id);

create table collection_members (
  agency_id text not null,
  collection_id text not null,
  id text not null,
  about_agency_id text,
  about_key text not null,
  name text not null,
  kind text not null,
  contact_name text not null,
  contact_phone text not null,
  contact_email text not null,
  submit_by date,
  contained_in_id text,
  left_out text,
  published_on date,
  -- keyed digest of the submission code in force
  code_index text,
  code_number integer not null,
  code_expires_on date,
  removed_on date,
  sort_order integer not null,
  primary key (agency_id, collection_id, id)
);
-- serves: digests of members by id (verify)
create unique index collection_members_by_id on collection_members (id, agency_id, collection_id);
-- serves: the collections an agency belongs to
create index collection_members_about on collection_members (about_agency_id) where about_agency_id is not null;
-- serves: a submission by its code
create index collection_members_by_code on collection_members (code_index) where code_index is not null;

-- What was handed in, one after the other; a returned one stays.
create table collection_submissions (
  agency_id text not null,
  collection_id text not null,
  member_id text not null,
  number integer not null,
  id text not null,
  report_id text not null,
  via text not null,
  note text not null,
  submitted_on date not null,
  submitted_by text not null,
  state text not null,
  decided_on date,
  decided_by text,
  words text not null,
  reasons jsonb not null,
  primary key (agency_id, collection_id, member_id, number)
);
-- serves: digests of submissions by id (verify)
create unique index collection_submissions_by_id on collection_submissions (id, agency_id);
-- serves: the submission a received report came with
create index collection_submissions_report on collection_submissions (agency_id, report_id);

create table collection_reminders (
  agency_id text not null,
  collection_id text not null,
  member_id text not null,
  id text not null,
  sent_on date not null,
  about text not null,
  text text not null,
  sent_by text not null,
  primary key (agency_id, collection_id, member_id, id)
);
-- serves: digests of reminders by id (verify)
create unique index collection_reminders_by_id on collection_reminders (id, agency_id);

-- Something done jointly, reported by several agencies, that counts once in the sum.
create table joint_items (
  agency_id text not null,
  collection_id text not null,
  id text not null,
  title text not null,
  reason text not null,
  entries jsonb not null,
  members jsonb not null,
  counted_by text not null,
  entered_on date not null,
  entered_by text not null,
  removed_on date,
  primary key (agency_id, collection_id, id)
);
-- serves: digests of joint items by id (verify)
create unique index joint_items_by_id on joint_items (id, agency_id);
