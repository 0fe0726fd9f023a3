-- Which uploaded pictures a project needs: those it shows, those of its earlier versions and of its drafts. What shows
-- where is in the content; this keeps a file from going while something still points to it.
create table project_image (
    account_id uuid not null,
    project_id uuid not null,
    file_id    uuid not null,
    constraint project_image_pk primary key (account_id, project_id, file_id),
    constraint project_image_project_fk foreign key (account_id, project_id)
        references project (account_id, id) on delete cascade,
    constraint project_image_file_fk foreign key (account_id, file_id) references file (account_id, id)
);

create index project_image_file_index on project_image (file_id);
