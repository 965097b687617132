-- An interpretation whose review is complete waits for the document that it explains; both are then released together.
alter table document_editions add column waits_for text;
alter table document_editions add column interpretation_form text;
-- serves: the interpretations that are released with a document
create index document_editions_waiting on document_editions (waits_for) where waits_for is not null;
-- serves: the interpretations of a document that are being prepared
create index document_editions_by_interpreted on document_editions (interprets_id) where interprets_id is not null;

-- What is planned for the interpretation of a document, reviewed with the edition that it belongs to.
create table interpretation_plans (
  edition_id text not null,
  agency_id text not null,
  document_id text not null,
  plan jsonb not null,
  primary key (edition_id, agency_id)
);
-- serves: the plans of a document (its page, its digest)
create index interpretation_plans_by_document on interpretation_plans (document_id);
