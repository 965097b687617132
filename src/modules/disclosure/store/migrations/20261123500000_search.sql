-- Released documents are counted by ordinals, which only grow: each release, and each new indexing of one, takes the next.
-- Facets read the narrow columns; the words stand in a table of their own, so that its rows stay small.
alter table released_documents add column ordinal integer;
alter table released_documents add column topic text;
alter table released_documents add column genre text;
alter table released_documents add column target_groups text[] not null default '{}';
alter table released_documents add column channels text[] not null default '{website}';
update released_documents set ordinal = numbered.ordinal
  from (select document_id, row_number() over (order by released_on, document_id)::int as ordinal from released_documents) as numbered
  where numbered.document_id = released_documents.document_id;
update released_documents set topic = e.topic, genre = e.genre
  from document_editions e where e.id = released_documents.edition_id;
alter table released_documents alter column ordinal set not null;
-- serves: released documents by ordinal (hits, loading what facets are counted from)
create index released_documents_by_ordinal on released_documents (ordinal);

-- The words of each ordinal. Two tables: while one answers, the other is built by a newer segmentation. The vectors are
-- kept out of the rows even when short, so that the rows of many hits fit into few pages.
create table search_index_a (
  ordinal integer not null primary key,
  words tsvector not null
) with (toast_tuple_target = 128);
create table search_index_b (
  ordinal integer not null primary key,
  words tsvector not null
) with (toast_tuple_target = 128);
insert into search_index_a (ordinal, words) select ordinal, tsv from released_documents;
-- serves: full-text search
create index search_index_a_by_words on search_index_a using gin (words);
-- serves: full-text search
create index search_index_b_by_words on search_index_b using gin (words);

-- One row: which table answers, how far ordinals and changes have come, and a rebuild under way.
create table search_state (
  id integer not null primary key,
  active text not null,
  generation integer not null,
  tokenizer_version integer not null,
  last_ordinal integer not null,
  last_change integer not null,
  building_version integer,
  built_to integer,
  build_goal integer,
  built_at timestamptz(3)
);
insert into search_state (id, active, generation, tokenizer_version, last_ordinal, last_change)
  select 1, 'a', 1, coalesce(min(tokenizer_version), 0), coalesce(max(ordinal), 0), 0 from released_documents;

-- What has changed of released documents, in order, for those who keep them in memory.
create table search_changes (
  seq integer not null primary key,
  ordinal integer not null
);

-- Words of titles and keywords with the number of documents, for suggestions when a word is mistyped.
create table search_words (
  word text not null primary key,
  documents integer not null
);

drop index released_documents_by_words;
alter table released_documents drop column tokenizer_version;
alter table released_documents drop column tt;
alter table released_documents drop column tsv;
