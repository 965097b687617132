-- A push asks another site to carry a released document; the receiving site decides. Keys end with the agency that asks.
create table site_pushes (
  id text not null,
  agency_id text not null,
  document_id text not null,
  site_id text not null,
  site_agency_id text not null,
  asked_column_id text not null,
  column_id text,
  note text not null,
  state text not null,
  asked_on date not null,
  asked_at timestamptz(3) not null,
  asked_by text not null,
  decided_on date,
  decided_by text,
  decision_note text,
  ended_on date,
  ended_by text,
  end_reason text,
  primary key (id, agency_id)
);
-- serves: what is asked of a site, newest first (its desk)
create index site_pushes_incoming on site_pushes (site_agency_id, asked_at desc);
-- serves: what an agency has asked of others, newest first (its desk)
create index site_pushes_outgoing on site_pushes (agency_id, asked_at desc);
-- serves: a document is asked of a site once at a time; the pushes of a document
create unique index site_pushes_open on site_pushes (document_id, site_id, agency_id) where state in ('waiting', 'accepted');

-- What a site carries for others: written when a push is accepted, removed when it ends. Whether readers find it is asked
-- of the released documents each time; it is never a copy.
create table site_placements (
  site_agency_id text not null,
  column_id text not null,
  document_id text not null,
  push_id text not null,
  primary key (site_agency_id, column_id, document_id)
);
-- serves: where a document is carried; taking it out
create index site_placements_by_document on site_placements (document_id, site_agency_id);
