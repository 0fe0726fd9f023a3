create table account (
  id             uuid         not null,
  version        integer      not null,
  email          varchar(254) not null,
  email_key      varchar(254) not null,
  display_name   varchar(100) not null,
  password_hash  varchar(255) not null,
  disabled       boolean      not null,
  locale         varchar(35),
  time_zone      varchar(64),
  created_at     timestamptz  not null,
  sign_up_form   uuid,
  session_stamp  integer      not null,
  constraint account_pk primary key (id),
  constraint account_email_unique unique (email_key),
  constraint account_sign_up_form_unique unique (sign_up_form),
  constraint account_display_name_given check (display_name <> '')
);

create table account_authority (
  account_id  uuid        not null,
  authority   varchar(20) not null,
  constraint account_authority_pk primary key (account_id, authority),
  constraint account_authority_account_fk foreign key (account_id) references account (id) on delete cascade,
  constraint account_authority_known check (authority in ('LEARNER', 'MENTOR', 'ADMIN'))
);
