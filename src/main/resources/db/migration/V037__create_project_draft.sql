-- What was typed and not saved, one row for each form that it was typed into, so that two tabs keep both.
create table project_draft (
    account_id   uuid        not null,
    project_id   uuid        not null,
    editor_id    uuid        not null,
    content      jsonb       not null,
    base_version integer     not null,
    saved_at     timestamptz not null,
    constraint project_draft_pk primary key (account_id, project_id, editor_id),
    constraint project_draft_project_fk foreign key (account_id, project_id)
        references project (account_id, id) on delete cascade,
    constraint project_draft_base_version_not_negative check (base_version >= 0)
);
