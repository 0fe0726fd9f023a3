-- What an admin is importing: read in the background, looked at, then kept as the draft or dropped. One at a time.
create table catalog_import (
    account_id uuid        not null,
    id         uuid        not null,
    file_name  text        not null,
    state      text        not null,
    problems   jsonb       not null default '[]',
    content    jsonb,
    changed_at timestamptz not null,
    constraint catalog_import_pk primary key (account_id),
    constraint catalog_import_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint catalog_import_state
        check (state in ('READING', 'REFUSED', 'READY', 'KEEPING', 'KEPT', 'FAILED')),
    constraint catalog_import_ready_has_content check (state not in ('READY', 'KEEPING') or content is not null)
);
