-- Repeals that were recorded wrongly and taken back by a correcting act. The document itself is in force again.
create table annulled_repeals (
  id text not null,
  agency_id text not null,
  document_id text not null,
  repealed_on date not null,
  repeal_basis text not null,
  by_document text,
  reason text not null,
  note text not null,
  annulled_by text not null,
  annulled_on date not null,
  annulled_at timestamptz(3) not null,
  primary key (id, agency_id)
);
-- serves: the repeals of a document that were taken back
create index annulled_repeals_by_document on annulled_repeals (document_id);

-- A relation whose repeal was taken back stays on record and is shown no longer.
alter table document_relations add column annulled_on date;
-- The day the page of a document was corrected, for lists of addresses.
alter table released_documents add column corrected_on date;
