-- Files a snapshot shows. As long as they are here they are kept, whatever the learner does with the original.
create table submission_file (
    account_id    uuid not null,
    submission_id uuid not null,
    file_id       uuid not null,
    constraint submission_file_pk primary key (account_id, submission_id, file_id),
    constraint submission_file_submission_fk foreign key (account_id, submission_id)
        references submission (account_id, id) on delete cascade,
    constraint submission_file_file_fk foreign key (account_id, file_id) references file (account_id, id)
);

create index submission_file_file_idx on submission_file (file_id);
