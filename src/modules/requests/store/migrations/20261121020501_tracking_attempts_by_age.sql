-- serves: forgetting failed attempts after a day
create index tracking_attempts_by_age on tracking_attempts (window_started_at);
