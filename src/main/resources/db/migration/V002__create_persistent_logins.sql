create table persistent_logins (
  series_hash    char(64)    not null,
  account_id     uuid        not null,
  token_hash     char(64)    not null,
  previous_hash  char(64)    not null,
  used_at        timestamptz not null,
  constraint persistent_logins_pk primary key (series_hash),
  constraint persistent_logins_account_fk foreign key (account_id) references account (id) on delete cascade
);

create index persistent_logins_account on persistent_logins (account_id);
create index persistent_logins_used_at on persistent_logins (used_at);
