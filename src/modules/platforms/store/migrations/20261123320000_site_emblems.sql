-- The national emblem on the sites of governments (国徽法 Art. 6, 7): the standard drawing, as the site uploads it.
create table site_emblems (
  site_id text not null,
  agency_id text not null,
  file_id text not null,
  media_type text not null,
  set_on date not null,
  primary key (site_id, agency_id)
);
