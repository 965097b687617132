-- What an editor's window saved by itself since the draft was last saved for the record: the fields that differ from the
-- edition. Working paper without legal weight, so it is in no digest and makes no fact; the next act on the draft takes
-- it into the edition and throws it away.
create table draft_copies (
  edition_id text not null,
  agency_id text not null,
  document_id text not null,
  content jsonb not null,
  saved_by text not null,
  saved_at timestamptz(3) not null,
  primary key (edition_id, agency_id)
);
-- serves: the copies that lie over a document's drafts whenever the document is loaded
create index draft_copies_by_document on draft_copies (document_id);
