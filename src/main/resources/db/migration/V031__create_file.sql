-- What people uploaded: names and facts. The bytes are in file_chunk.
create table file (
    account_id uuid        not null,
    id         uuid        not null,
    name       text        not null,
    kind       text        not null,
    size       bigint      not null,
    width      integer,
    height     integer,
    digest     text        not null,
    created_at timestamptz not null,
    constraint file_pk primary key (account_id, id),
    constraint file_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint file_name_given check (name <> '' and length(name) <= 120),
    constraint file_kind_known check (kind in ('PNG', 'JPEG', 'PDF')),
    constraint file_not_empty check (size > 0),
    constraint file_image_has_size check ((kind = 'PDF') = (width is null) and (width is null) = (height is null))
);

create index file_created_at_index on file (created_at);
