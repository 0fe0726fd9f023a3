-- What people can search for in an edition. Trigrams find what is misspelt.
create extension if not exists pg_trgm;

create table search_entry (
    edition  integer  not null,
    kind     text     not null,
    slug     text     not null,
    title    text     not null,
    names    text     not null,
    body     text     not null,
    document tsvector not null generated always as (
        setweight(to_tsvector('english', names), 'A') || setweight(to_tsvector('english', body), 'C')) stored,
    constraint search_entry_pk primary key (edition, kind, slug),
    constraint search_entry_edition_fk foreign key (edition) references edition (number)
);

create index search_entry_document on search_entry using gin (document);
