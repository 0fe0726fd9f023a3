-- What a learner adds to the checklist of a thing of the catalogue.
create table item_check (
    account_id uuid    not null,
    id         uuid    not null,
    form_id    uuid    not null,
    item_key   text    not null,
    content    text    not null,
    ticked     boolean not null,
    constraint item_check_pk primary key (account_id, id),
    constraint item_check_form_unique unique (account_id, form_id),
    constraint item_check_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint item_check_item_fk foreign key (item_key) references catalog_key (key),
    constraint item_check_item_workable check (item_key ~ '^(unit|project|certification|task)/'),
    constraint item_check_content_is_short check (length(content) between 1 and 200)
);

create index item_check_item on item_check (account_id, item_key, id);
