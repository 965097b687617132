-- The agency whose document a page shows; empty for pages of the site itself.
alter table page_views add column agency_id text not null default '';
-- serves: the documents of an agency most asked for in a period
create index page_views_by_agency on page_views (agency_id, day);
-- serves: all views of one page
create index page_views_by_page on page_views (page);
