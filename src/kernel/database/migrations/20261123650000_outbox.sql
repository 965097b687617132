-- Mails are written in the transaction of the act that causes them and sent afterwards, so that none is lost and none is
-- sent for an act that did not happen. What they say is encrypted, and emptied once it is sent.
create table outbox_mails (
  id text primary key,
  kind text not null,
  sealed_content text not null,
  state text not null,
  attempts integer not null,
  due_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  settled_at timestamptz(3),
  last_error text
);
-- serves: the mails to send now, oldest first
create index outbox_mails_waiting on outbox_mails (due_at) where state = 'waiting';
-- serves: mails that could not be sent, newest first (administrators), and clearing out settled ones
create index outbox_mails_settled on outbox_mails (state, settled_at desc) where settled_at is not null;
