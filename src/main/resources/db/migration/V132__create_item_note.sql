-- What a learner writes for themselves about a thing of the catalogue, in Markdown. Nobody else reads it.
create table item_note (
    account_id uuid        not null,
    item_key   text        not null,
    version    integer     not null,
    content    text        not null,
    saved_at   timestamptz not null,
    constraint item_note_pk primary key (account_id, item_key),
    constraint item_note_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint item_note_item_fk foreign key (item_key) references catalog_key (key),
    constraint item_note_item_workable check (item_key ~ '^(unit|project|certification|task)/'),
    constraint item_note_is_no_book check (length(content) <= 20000)
);

create index item_note_saved on item_note (account_id, saved_at desc, item_key);
