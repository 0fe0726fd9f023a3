-- The bytes of a file, cut into pieces that are read one by one; compressed already, so stored as they are.
create table file_chunk (
    account_id uuid    not null,
    file_id    uuid    not null,
    number     integer not null,
    content    bytea   not null,
    constraint file_chunk_pk primary key (account_id, file_id, number),
    constraint file_chunk_file_fk foreign key (account_id, file_id) references file (account_id, id) on delete cascade,
    constraint file_chunk_numbered_from_zero check (number >= 0)
);

alter table file_chunk alter column content set storage external;
