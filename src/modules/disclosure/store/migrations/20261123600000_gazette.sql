-- Gazette issues assembled from released documents. While an issue is a draft its entries name documents; publication
-- freezes which edition of each is in it.
create table gazette_issues (
  id text not null,
  agency_id text not null,
  year integer not null,
  number integer not null,
  issued_on date not null,
  note text not null,
  state text not null,
  sections jsonb not null,
  editor_ids jsonb not null,
  created_at timestamptz(3) not null,
  submitted_at timestamptz(3),
  sent_back_reason text,
  published_at timestamptz(3),
  published_on date,
  published_by text,
  primary key (id, agency_id)
);
-- serves: an agency's number of a year is given once; the archive of an agency by year
create unique index gazette_issues_by_number on gazette_issues (agency_id, year desc, number desc);
-- serves: published issues of all agencies, newest first
create index gazette_issues_published on gazette_issues (issued_on desc, id) where state = 'published';

create table gazette_entries (
  issue_id text not null,
  agency_id text not null,
  document_id text not null,
  section integer not null,
  position integer not null,
  edition_id text,
  primary key (issue_id, document_id, agency_id)
);
-- serves: the issues that carry a document (its page; whether it may be chosen again)
create index gazette_entries_by_document on gazette_entries (document_id);

-- The files of published issues, one for each set of entries that may be read: a withdrawal makes the next.
create table gazette_files (
  issue_id text not null,
  agency_id text not null,
  format text not null,
  variant text not null,
  file_id text not null,
  primary key (issue_id, format, variant, agency_id)
);
