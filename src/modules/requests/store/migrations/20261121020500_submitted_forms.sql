-- Forms of the portal that made a request, by a keyed digest of their one-time token and what they say: sent a second time,
-- a form finds its request again. Not under legal weight, outside every digest.
create table submitted_forms (
  form_key text primary key,
  agency_id text not null,
  request_id text not null
);
