-- Columns that an agency adds below its statutory content; the fixed frame is part of the program.
create table own_columns (
  agency_id text not null,
  id text not null,
  name text not null,
  description text not null,
  keywords jsonb not null,
  sort_order integer not null,
  opened_on date not null,
  closed_on date,
  closing_reason text,
  primary key (agency_id, id)
);
-- serves: one column by its id (placing a document, changing and closing it)
create unique index own_columns_by_id on own_columns (id, agency_id);
