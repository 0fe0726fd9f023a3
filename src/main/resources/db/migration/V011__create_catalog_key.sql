-- Everything that was ever published, by its lasting name (unit/python.working). People's rows refer to it, so that
-- what they did stays theirs when a thing leaves the catalogue.
create table catalog_key (
    key           text    not null,
    introduced_in integer not null,
    constraint catalog_key_pk primary key (key),
    constraint catalog_key_form check (key ~ '^[a-z]+/[a-z0-9.-]+$'),
    constraint catalog_key_introduced_in_fk foreign key (introduced_in) references edition (number)
);

create trigger catalog_key_is_immutable
    before update or delete on catalog_key
    for each row execute function refuse_change_of_published();

create trigger catalog_key_is_kept
    before truncate on catalog_key
    for each statement execute function refuse_change_of_published();
