-- Whether a review helped the learner. The note is for admins alone.
create table review_rating (
    account_id    uuid        not null,
    submission_id uuid        not null,
    helpful       boolean     not null,
    note          text        not null,
    rated_at      timestamptz not null,
    constraint review_rating_pk primary key (account_id, submission_id),
    constraint review_rating_review_fk foreign key (account_id, submission_id)
        references review (account_id, submission_id) on delete cascade
);
