-- How many bytes a person keeps. Its row is what parallel uploads of one person queue at.
create table file_usage (
    account_id uuid   not null,
    bytes      bigint not null,
    constraint file_usage_pk primary key (account_id),
    constraint file_usage_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint file_usage_not_negative check (bytes >= 0)
);
