-- How a person wants to be told of one kind of notice; without a row, as the kind has it by default.
create table notice_preference (
    account_id uuid not null,
    kind       text not null,
    delivery   text not null,
    constraint notice_preference_pk primary key (account_id, kind),
    constraint notice_preference_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint notice_preference_delivery_known check (delivery in ('BOTH', 'IN_APP', 'MAIL', 'NONE'))
);
