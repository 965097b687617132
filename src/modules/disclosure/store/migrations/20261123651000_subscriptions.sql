-- E-mail subscriptions. The address is encrypted; equality is asked of its keyed digest. An unconfirmed one sends nothing
-- but the question, and is forgotten after its time; leaving deletes the row.
create table subscriptions (
  id text primary key,
  address_index text not null,
  sealed_address text not null,
  wish jsonb not null,
  wish_hash text not null,
  frequency text not null,
  language text not null,
  created_at timestamptz(3) not null,
  confirm_until timestamptz(3) not null,
  confirmed_at timestamptz(3)
);
-- serves: one subscription of an address to one thing; all subscriptions of an address
create unique index subscriptions_by_address on subscriptions (address_index, wish_hash);
-- serves: the subscriptions of a round of mails, in order
create index subscriptions_confirmed on subscriptions (frequency, id) where confirmed_at is not null;
-- serves: forgetting those that were not confirmed in time
create index subscriptions_unconfirmed on subscriptions (confirm_until) where confirmed_at is null;

-- Mails that ask an address something, counted so that nobody can be flooded by others.
create table subscription_asks (
  id text primary key,
  address_index text not null,
  asked_at timestamptz(3) not null
);
-- serves: how often an address was asked lately, and forgetting what is older
create index subscription_asks_by_address on subscription_asks (address_index, asked_at);

-- What was mailed to whom, so that each release is mailed once.
create table subscription_deliveries (
  subscription_id text not null,
  release_id text not null,
  delivered_at timestamptz(3) not null,
  primary key (subscription_id, release_id)
);
-- serves: forgetting what is long past
create index subscription_deliveries_by_time on subscription_deliveries (delivered_at);

-- Rounds of mails: the releases of a span of time, and how far through the subscriptions the round has come.
create table digest_rounds (
  id text primary key,
  frequency text not null,
  span_from timestamptz(3) not null,
  span_to timestamptz(3) not null,
  done_through text not null,
  finished_at timestamptz(3)
);
-- serves: the newest round of a frequency
create index digest_rounds_by_frequency on digest_rounds (frequency, span_to desc);
-- serves: the releases of a span of time over all agencies
create index releases_by_instant on releases (released_at);
