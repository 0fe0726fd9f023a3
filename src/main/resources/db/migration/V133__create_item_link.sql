-- A learner's own links beside a thing of the catalogue.
create table item_link (
    account_id uuid not null,
    id         uuid not null,
    form_id    uuid not null,
    item_key   text not null,
    title      text not null,
    url        text not null,
    constraint item_link_pk primary key (account_id, id),
    constraint item_link_form_unique unique (account_id, form_id),
    constraint item_link_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint item_link_item_fk foreign key (item_key) references catalog_key (key),
    constraint item_link_item_workable check (item_key ~ '^(unit|project|certification|task)/'),
    constraint item_link_title_is_short check (length(title) between 1 and 150),
    constraint item_link_leads_to_the_web check (url ~* '^https?://' and length(url) <= 2000)
);

create index item_link_item on item_link (account_id, item_key, id);
