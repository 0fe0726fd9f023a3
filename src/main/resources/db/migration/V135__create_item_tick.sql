-- What of the catalogue's checklist and resources somebody has ticked at one of its things. The words of a point are its
-- identity: where a later edition asks for something else, it is not ticked.
create table item_tick (
    account_id uuid not null,
    item_key   text not null,
    kind       text not null,
    name       text not null,
    constraint item_tick_pk primary key (account_id, item_key, kind, name),
    constraint item_tick_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint item_tick_item_fk foreign key (item_key) references catalog_key (key),
    constraint item_tick_item_workable check (item_key ~ '^(unit|project|certification|task)/'),
    constraint item_tick_kind_known check (kind in ('POINT', 'RESOURCE')),
    constraint item_tick_name_is_short check (length(name) <= 500)
);
