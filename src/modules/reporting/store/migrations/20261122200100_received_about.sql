-- serves: an agency's reports whoever keeps them (series, last year's report of an agency of the house)
create index received_reports_of_agency on received_reports (about_agency_id, year) where about_agency_id is not null;
