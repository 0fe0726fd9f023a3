-- Who is at work on a submission. At most one mentor for each; each mentor has so many places.
create table review_lease (
    account_id    uuid        not null,
    submission_id uuid        not null,
    mentor_id     uuid        not null,
    -- Which of the mentor's places it takes; none for a mock interview, which has its hour anyway.
    place         smallint,
    started_at    timestamptz not null,
    expires_at    timestamptz not null,
    constraint review_lease_pk primary key (account_id, submission_id),
    constraint review_lease_place_unique unique (mentor_id, place),
    constraint review_lease_submission_fk foreign key (account_id, submission_id)
        references submission (account_id, id) on delete cascade,
    constraint review_lease_mentor_fk foreign key (mentor_id) references account (id) on delete cascade,
    constraint review_lease_not_own_work check (mentor_id <> account_id),
    constraint review_lease_place_sane check (place between 1 and 20)
);

create index review_lease_expires_at_idx on review_lease (expires_at);
