-- What a person is working on right now, and since when; one thing at a time.
create table running_timer (
    account_id uuid        not null,
    item_key   text        not null,
    started_at timestamptz not null,
    constraint running_timer_pk primary key (account_id),
    constraint running_timer_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint running_timer_item_fk foreign key (item_key) references catalog_key (key),
    constraint running_timer_item_workable check (item_key ~ '^(unit|project|certification|task)/')
);
