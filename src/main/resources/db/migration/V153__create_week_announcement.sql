-- For which week a person was told last that it begins.
create table week_announcement (
    account_id uuid not null,
    monday     date not null,
    constraint week_announcement_pk primary key (account_id),
    constraint week_announcement_account_fk foreign key (account_id) references account (id) on delete cascade
);
