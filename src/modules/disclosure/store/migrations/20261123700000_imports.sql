-- Documents taken over from an older site: each import of an index is a batch that may be interrupted and gone on with.
create table import_batches (
  id text not null,
  agency_id text not null,
  source text not null,
  basis text not null,
  begun_by text not null,
  begun_at timestamptz(3) not null,
  primary key (id, agency_id)
);

create table imported_documents (
  document_id text not null,
  agency_id text not null,
  batch_id text not null,
  content_hash text not null,
  -- where it stood before, as redirects keep it
  old_address text,
  imported_at timestamptz(3) not null,
  primary key (document_id, agency_id)
);
-- serves: whether the same content was imported before
create unique index imported_documents_by_content on imported_documents (agency_id, content_hash);
-- serves: whether what stood at an old address was imported before
create index imported_documents_by_address on imported_documents (agency_id, old_address) where old_address is not null;
