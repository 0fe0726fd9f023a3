-- What a person built or is building, as last saved. The form's id lets a click sent twice make one project.
create table project (
    account_id uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    form_id    uuid        not null,
    brief_key  text,
    content    jsonb       not null,
    saved_at   timestamptz not null,
    constraint project_pk primary key (account_id, id),
    constraint project_form_unique unique (account_id, form_id),
    constraint project_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint project_brief_fk foreign key (brief_key) references catalog_key (key),
    constraint project_brief_is_brief check (brief_key like 'project/%'),
    constraint project_version_not_negative check (version >= 0),
    constraint project_title_length check (length(content ->> 'title') <= 120),
    constraint project_status_known check (content ->> 'status' in ('IDEA', 'BUILDING', 'DONE', 'PUBLISHED'))
);
