-- Reading places (查阅场所, Art. 25) of an agency, with the visits of each month.
create table reading_places (
  id text not null,
  agency_id text not null,
  kind text not null,
  name text not null,
  address text not null,
  hours text not null,
  phone text not null,
  accessibility text not null,
  services text not null,
  receives_transfers boolean not null,
  sort_order integer not null,
  opened_on date not null,
  closed_on date,
  closing_reason text,
  primary key (id, agency_id)
);
-- serves: the reading places of an agency
create index reading_places_by_agency on reading_places (agency_id, sort_order);

create table reading_place_visits (
  agency_id text not null,
  place_id text not null,
  -- first day of the month
  month date not null,
  visits integer not null,
  recorded_on date not null,
  primary key (agency_id, place_id, month)
);
-- serves: the visits of places by id (their digests)
create index reading_place_visits_by_place on reading_place_visits (place_id, month);

-- Accounts, screens, boards, papers an agency publishes in besides its site.
create table channel_outlets (
  id text not null,
  agency_id text not null,
  channel text not null,
  name text not null,
  provider text not null,
  location text not null,
  note text not null,
  opened_on date not null,
  closed_on date,
  closing_reason text,
  primary key (id, agency_id)
);
-- serves: the outlets of an agency
create index channel_outlets_by_agency on channel_outlets (agency_id, channel, name);

-- How often public pages were asked for. Numbers only: nothing about who asked is ever stored.
create table page_views (
  site text not null,
  page text not null,
  day date not null,
  views bigint not null,
  primary key (site, page, day)
);
-- serves: the pages most asked for in a period
create index page_views_by_day on page_views (day, page);
