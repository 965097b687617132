-- What was read out of a file, once for each version of the reader: the text for search and for the checks, what a
-- reader does not see, and marks of what else the file carries. Can be made again from the file at any time.
create table file_texts (
  file_id text not null,
  agency_id text not null,
  sha256 text not null,
  reader_version integer not null,
  state text not null,
  body text not null,
  -- where lines of the text stand: [{line, page?, sheet?, row?}]
  places jsonb not null,
  hidden_body text not null,
  hidden_places jsonb not null,
  marks jsonb not null,
  read_at timestamptz(3) not null,
  primary key (file_id, agency_id)
);
-- serves: files read by an earlier reader, to be read again
create index file_texts_by_version on file_texts (reader_version);

-- A person's judgement of a finding; the fingerprint is keyed, so that nothing personal can be learnt from it.
create table document_judgements (
  id text not null,
  agency_id text not null,
  document_id text not null,
  fingerprint text not null,
  code text not null,
  verdict text not null,
  reason text not null,
  judged_by text not null,
  judged_at timestamptz(3) not null,
  withdrawn_by text,
  withdrawn_at timestamptz(3),
  primary key (id, agency_id)
);
-- serves: the judgements of a document; one stands for each finding
create unique index document_judgements_standing on document_judgements (document_id, fingerprint, agency_id) where withdrawn_at is null;

-- Wrong and sensitive words: of the whole house (scope 'house') or of one agency.
create table checked_words (
  id text not null,
  scope text not null,
  wrong text not null,
  suggestion text not null,
  severity text not null,
  why text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  primary key (id, scope)
);
-- serves: the list of a scope in order; a word stands once in it
create unique index checked_words_by_word on checked_words (scope, wrong);

-- Whether addresses outside answered when they were last asked.
create table external_links (
  address text not null primary key,
  state text not null,
  status integer,
  checked_at timestamptz(3),
  wanted_at timestamptz(3) not null
);
-- serves: the addresses to be asked next
create index external_links_by_check on external_links (checked_at nulls first);

-- Pictures of the text are files of the edition too; what readers download has the role 'attachment'.
alter table edition_files add column role text not null default 'attachment';
