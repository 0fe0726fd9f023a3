-- What a mentor has typed about a submission; stays when the lease does not.
create table review_draft (
    account_id    uuid        not null,
    submission_id uuid        not null,
    mentor_id     uuid        not null,
    version       integer     not null,
    content       jsonb       not null,
    saved_at      timestamptz not null,
    constraint review_draft_pk primary key (account_id, submission_id, mentor_id),
    constraint review_draft_submission_fk foreign key (account_id, submission_id)
        references submission (account_id, id) on delete cascade,
    constraint review_draft_mentor_fk foreign key (mentor_id) references account (id) on delete cascade
);

create index review_draft_mentor_idx on review_draft (mentor_id);
