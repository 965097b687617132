-- A document has identity; its editions have text, files and reviews; a release puts an edition on columns. Keys end
-- with the agency, so that the tables can be distributed by it.
create table documents (
  id text not null,
  agency_id text not null,
  index_number text,
  newest_edition integer not null,
  repealed_on date,
  repeal_basis text,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  primary key (id, agency_id)
);
-- serves: an index number is given once and never again
create unique index documents_by_index_number on documents (index_number, agency_id);
-- serves: the documents of an agency, most recently touched first (back-office list)
create index documents_by_agency on documents (agency_id, updated_at desc);

create table document_editions (
  id text not null,
  agency_id text not null,
  document_id text not null,
  number integer not null,
  review_state text not null,
  title text not null,
  summary text not null,
  body_html text not null,
  body_text text not null,
  kind text not null,
  genre text,
  topic text,
  keywords jsonb not null,
  document_number text,
  issuer text,
  source text,
  signed_on date,
  changed_on date,
  effective_on date,
  expires_on date,
  columns jsonb not null,
  attribute text not null,
  withholding_ground text,
  withholding_reason text,
  interprets_id text,
  drafter_ids jsonb not null,
  created_at timestamptz(3) not null,
  submitted_at timestamptz(3),
  sent_back_reason text,
  reviewed_by text,
  reviewed_at timestamptz(3),
  secrecy_review text,
  reassess_on date,
  primary key (id, agency_id)
);
-- serves: the editions of a document in order; one number is given once
create unique index document_editions_by_number on document_editions (document_id, number, agency_id);

create table edition_files (
  edition_id text not null,
  agency_id text not null,
  file_id text not null,
  document_id text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  position integer not null,
  primary key (edition_id, file_id, agency_id)
);
-- serves: the editions that carry a file (whether it may be seen now)
create index edition_files_by_file on edition_files (file_id);
-- serves: all files of a document (its page, its digest)
create index edition_files_by_document on edition_files (document_id);

create table releases (
  id text not null,
  agency_id text not null,
  document_id text not null,
  edition_id text not null,
  edition_number integer not null,
  columns jsonb not null,
  released_on date not null,
  released_at timestamptz(3) not null,
  released_by text not null,
  ended_on date,
  ended_at timestamptz(3),
  ended_by text,
  withdrawal_reason text,
  withdrawal_note text,
  primary key (id, agency_id)
);
-- serves: the releases of a document (its page, its history); an edition is released once
create unique index releases_by_document on releases (document_id, edition_number, agency_id);
-- serves: at most one edition of a document is released at a time; whether an edition is
create unique index releases_standing on releases (document_id, agency_id) where ended_at is null;
-- serves: how many releases an agency made in a period (annual report, section one)
create index releases_by_agency on releases (agency_id, released_on);

-- What readers find now: one narrow row for each released document, written with the release and removed with it.
create table released_documents (
  document_id text not null,
  agency_id text not null,
  edition_id text not null,
  title text not null,
  summary text not null,
  issuer text not null,
  kind text not null,
  index_number text not null,
  document_number text,
  signed_on date,
  released_on date not null,
  effective_on date,
  expires_on date,
  repealed_on date,
  interprets_id text,
  columns text[] not null,
  tokenizer_version integer not null,
  tt tsvector not null,
  tsv tsvector not null,
  primary key (document_id, agency_id)
);
-- serves: full-text search
create index released_documents_by_words on released_documents using gin (tsv);
-- serves: the newest documents of the site, and by year
create index released_documents_by_day on released_documents (released_on desc, document_id desc);
-- serves: the newest documents of an agency, and by year
create index released_documents_by_agency on released_documents (agency_id, released_on desc, document_id desc);
-- serves: the newest documents of a kind
create index released_documents_by_kind on released_documents (kind, released_on desc, document_id desc);
-- serves: the interpretations of a document
create index released_documents_by_interpreted on released_documents (interprets_id) where interprets_id is not null;

create table released_placements (
  column_id text not null,
  agency_id text not null,
  document_id text not null,
  kind text not null,
  released_on date not null,
  primary key (column_id, agency_id, document_id)
);
-- serves: the documents of a column over all agencies, newest first
create index released_placements_by_day on released_placements (column_id, released_on desc, document_id desc);
-- serves: the documents of a column of an agency, newest first; counts for its catalogue
create index released_placements_by_agency on released_placements (agency_id, column_id, released_on desc, document_id desc);
-- serves: taking a document out of its columns
create index released_placements_by_document on released_placements (document_id);
