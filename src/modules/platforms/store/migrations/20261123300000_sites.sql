-- Sites: the city's portal and an agency's own. The portal's particulars were a setting until now.
create table sites (
  id text not null,
  agency_id text not null,
  kind text not null,
  slug text,
  hostnames jsonb not null,
  name text not null,
  name_en text not null,
  domain text not null,
  site_id_code text not null,
  sponsor text not null,
  organiser text not null,
  contact text not null,
  icp_filing text not null,
  police_filing text not null,
  error_report_url text not null,
  organ_mark_url text not null,
  theme text not null,
  state text not null,
  announcement text,
  announced_on date,
  closes_on date,
  closed_on date,
  opened_on date not null,
  primary key (id, agency_id)
);
-- serves: one unit has one site (国办发〔2017〕47号); the site of an agency
create unique index sites_by_agency on sites (agency_id);

insert into sites
select
  'site', f.agency_id, 'city', null, '[]'::jsonb, s.value->>'name', coalesce(s.value->>'nameEn', ''),
  coalesce(s.value->>'domain', ''), coalesce(s.value->>'siteIdCode', ''), coalesce(s.value->>'sponsor', ''),
  coalesce(s.value->>'organiser', ''), coalesce(s.value->>'contact', ''), coalesce(s.value->>'icpFiling', ''),
  coalesce(s.value->>'policeFiling', ''), coalesce(s.value->>'errorReportUrl', ''), '', 'indigo', 'open',
  null, null, null, null, f.opened_on
from settings s, (
  select agency_id, min(legal_on) as opened_on from facts where kind = 'platforms.site_changed'
  group by agency_id order by min(legal_on) limit 1
) f
where s.scope = 'system' and s.key = 'platforms.site';

-- Own columns may stand below an item (null: directly below the statutory content), have a type of their own, and be
-- merged into another column when they close.
alter table own_columns add column parent_id text;
alter table own_columns add column column_type text;
alter table own_columns add column merged_into text;
