create table sign_in_attempt (
  subject        varchar(80) not null,
  tries          integer     not null,
  last_at        timestamptz not null,
  blocked_until  timestamptz not null,
  constraint sign_in_attempt_pk primary key (subject)
);

create index sign_in_attempt_last_at on sign_in_attempt (last_at);
