-- Every saved state of a project, the present one included; the oldest of very many are dropped.
create table project_version (
    account_id uuid        not null,
    project_id uuid        not null,
    number     integer     not null,
    content    jsonb       not null,
    saved_at   timestamptz not null,
    constraint project_version_pk primary key (account_id, project_id, number),
    constraint project_version_project_fk foreign key (account_id, project_id)
        references project (account_id, id) on delete cascade,
    constraint project_version_number_not_negative check (number >= 0)
);
