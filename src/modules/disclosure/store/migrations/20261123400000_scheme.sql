-- The basic publication scheme (主动公开基本目录) of each agency, one row for each item; its levels stand in the row.
create table scheme_items (
  id text not null,
  agency_id text not null,
  position integer not null,
  version integer not null,
  level1 text not null,
  level2 text not null,
  level3 text not null,
  content text not null,
  body text not null,
  time_limit text not null,
  time_limit_kind text not null,
  time_limit_days integer,
  cycle text not null,
  channels jsonb not null,
  channel_note text not null,
  basis text not null,
  audience text not null,
  audience_note text not null,
  mode text not null,
  statutory_item text not null,
  added_on date not null,
  changed_on date not null,
  removed_on date,
  removal_reason text,
  primary key (id, agency_id)
);
-- serves: the scheme of an agency in its order
create index scheme_items_by_agency on scheme_items (agency_id, position) where removed_on is null;

-- The items a document stands under.
create table scheme_links (
  agency_id text not null,
  document_id text not null,
  item_id text not null,
  linked_on date not null,
  linked_by text not null,
  primary key (agency_id, document_id, item_id)
);
-- serves: the documents of an item, the standing of all items of an agency
create index scheme_links_by_item on scheme_links (agency_id, item_id, document_id);
-- serves: the items of a document
create index scheme_links_by_document on scheme_links (document_id);
