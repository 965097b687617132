-- Review by plan, emergency publication, relations, preview, reassessment, addresses that moved. Columns added here are
-- left out of a record's digest while they are null, so that older records stay provable.
alter table documents add column discarded_on date;
alter table document_editions add column revision integer;
alter table document_editions add column review_plan jsonb;
alter table document_editions add column audience text;
alter table document_editions add column disclosure_term text;
alter table document_editions add column target_groups jsonb;
alter table document_editions add column facet_category text;
alter table releases add column public_notice text;
alter table releases add column moved_to_document text;
alter table releases add column moved_to_path text;

-- serves: editions of an agency that wait for review, or are drafts (the desk of editors and reviewers)
create index document_editions_open on document_editions (agency_id, review_state) where review_state <> 'approved';
-- serves: withheld documents of an agency by the day of their assessment
create index document_editions_by_reassessment on document_editions (agency_id, reassess_on) where reassess_on is not null;

create table edition_reviews (
  id text not null,
  agency_id text not null,
  document_id text not null,
  edition_id text not null,
  edition_number integer not null,
  step text not null,
  outcome text not null,
  person_id text not null,
  basis text,
  opinion text not null,
  content_hash text not null,
  decided_on date not null,
  decided_at timestamptz(3) not null,
  position integer not null,
  primary key (id, agency_id)
);
-- serves: the decisions on a document's editions, in order
create unique index edition_reviews_by_document on edition_reviews (document_id, edition_number, position, agency_id);

create table emergency_publications (
  id text not null,
  agency_id text not null,
  document_id text not null,
  edition_id text not null,
  edition_number integer not null,
  reason text not null,
  published_by text not null,
  published_on date not null,
  published_at timestamptz(3) not null,
  approve_by date not null,
  outcome text,
  decided_by text,
  decided_on date,
  decided_at timestamptz(3),
  opinion text,
  primary key (id, agency_id)
);
-- serves: the emergency publications of a document; an edition is published once
create unique index emergency_publications_by_document on emergency_publications (document_id, edition_number, agency_id);
-- serves: emergency publications of an agency that wait for approval
create index emergency_publications_open on emergency_publications (agency_id, approve_by) where outcome is null;

create table document_relations (
  id text not null,
  agency_id text not null,
  document_id text not null,
  edition_number integer,
  type text not null,
  target_id text,
  target_text text,
  effective_on date,
  note text,
  applied_on date,
  created_by text not null,
  created_at timestamptz(3) not null,
  primary key (id, agency_id)
);
-- serves: the relations of a document to others
create index document_relations_by_document on document_relations (document_id);
-- serves: the relations of others to a document
create index document_relations_by_target on document_relations (target_id) where target_id is not null;

create table preview_links (
  token_hash text primary key,
  id text not null,
  agency_id text not null,
  document_id text not null,
  edition_number integer not null,
  created_by text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
-- serves: the preview links of a document
create index preview_links_by_document on preview_links (document_id);

create table reassessments (
  id text not null,
  agency_id text not null,
  document_id text not null,
  edition_id text not null,
  decision text not null,
  ground text,
  reason text not null,
  next_on date,
  decided_by text not null,
  decided_on date not null,
  decided_at timestamptz(3) not null,
  primary key (id, agency_id)
);
-- serves: the assessments of a withheld document, the last one first
create index reassessments_by_document on reassessments (document_id, decided_at desc);

-- Old addresses and where they lead: a document (wherever it is then) or another path of the site.
create table address_redirects (
  from_path text primary key,
  agency_id text not null,
  to_document text,
  to_path text,
  reason text not null,
  created_by text not null,
  created_at timestamptz(3) not null
);
-- serves: the old addresses of a document
create index address_redirects_by_document on address_redirects (to_document) where to_document is not null;
