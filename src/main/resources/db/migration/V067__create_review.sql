-- What was decided. A review stays with the learner when the mentor has gone.
create table review (
    account_id    uuid             not null,
    submission_id uuid             not null,
    mentor_id     uuid,
    verdict       text             not null,
    scores        jsonb            not null,
    result        double precision not null,
    verified      text[]           not null,
    notes         text             not null,
    started_at    timestamptz      not null,
    decided_at    timestamptz      not null,
    constraint review_pk primary key (account_id, submission_id),
    constraint review_submission_fk foreign key (account_id, submission_id)
        references submission (account_id, id) on delete cascade,
    constraint review_mentor_fk foreign key (mentor_id) references account (id) on delete set null,
    constraint review_verdict_known check (verdict in ('APPROVED', 'APPROVED_WITH_NOTES', 'CHANGES_REQUESTED')),
    constraint review_result_is_a_share check (result between 0 and 1),
    constraint review_not_of_own_work check (mentor_id <> account_id)
);

create index review_mentor_idx on review (mentor_id, decided_at desc);
