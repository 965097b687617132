-- Who has a document open right now. Ephemeral: rows are overwritten by signs of life and thrown away when these stop;
-- nothing of it has legal weight, so it is in no digest and makes no fact.
create table document_presence (
  document_id text not null,
  agency_id text not null,
  person_id text not null,
  doing text not null,
  since timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  primary key (document_id, person_id, agency_id)
);
-- serves: throwing away what an agency's windows left behind
create index document_presence_by_age on document_presence (agency_id, seen_at);
