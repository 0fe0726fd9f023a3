create table setup_link (
  only_one    boolean  not null,
  token_hash  char(64) not null,
  constraint setup_link_pk primary key (only_one),
  constraint setup_link_only_one check (only_one)
);
