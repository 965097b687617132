-- Publication in other places than the website (Art. 23), one row for each document and act.
create table channel_releases (
  id text not null,
  agency_id text not null,
  document_id text,
  title text not null,
  channel text not null,
  outlet_id text,
  outlet_name text not null,
  published_on date not null,
  reference text not null,
  note text not null,
  proof_file_id text,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  voided boolean not null,
  primary key (id, agency_id)
);
-- serves: the list and the figures of an agency by day
create index channel_releases_by_agency on channel_releases (agency_id, published_on desc, id desc);
-- serves: the channels of documents (their pages, the search facet)
create index channel_releases_by_document on channel_releases (document_id) where document_id is not null;

-- Lists of published documents handed over to archives and libraries (Art. 25).
create table transfers (
  id text not null,
  agency_id text not null,
  number text not null,
  place_id text,
  receiver_kind text not null,
  receiver_name text not null,
  -- the place, or the name without one: a document goes to a receiver once
  receiver_key text not null,
  from_on date not null,
  to_on date not null,
  form text not null,
  state text not null,
  handed_on date,
  handed_by text,
  received_by text,
  note text not null,
  discard_reason text,
  created_by text not null,
  created_at timestamptz(3) not null,
  primary key (id, agency_id)
);
-- serves: the lists of an agency, newest first
create index transfers_by_agency on transfers (agency_id, created_at desc, id desc);

create table transfer_items (
  agency_id text not null,
  transfer_id text not null,
  document_id text not null,
  receiver_key text not null,
  position integer not null,
  title text not null,
  document_number text,
  index_number text,
  signed_on date,
  released_on date not null,
  primary key (agency_id, transfer_id, document_id)
);
-- serves: a document is handed to a receiver once; what still waits for a receiver
create unique index transfer_items_by_receiver on transfer_items (agency_id, receiver_key, document_id);
