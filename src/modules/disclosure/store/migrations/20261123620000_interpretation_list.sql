-- serves: the documents of an agency that were planned to be explained
create index interpretation_plans_by_agency on interpretation_plans (agency_id);
