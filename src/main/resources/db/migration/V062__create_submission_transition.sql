-- Who moved a submission from which state to which. Written in the statement that moves it; nobody: the portal itself.
create table submission_transition (
    account_id    uuid        not null,
    submission_id uuid        not null,
    id            uuid        not null default uuidv7(),
    at            timestamptz not null,
    actor_id      uuid,
    from_state    text        not null,
    to_state      text        not null,
    note          text        not null,
    constraint submission_transition_pk primary key (account_id, submission_id, id),
    constraint submission_transition_submission_fk foreign key (account_id, submission_id)
        references submission (account_id, id) on delete cascade,
    constraint submission_transition_actor_fk foreign key (actor_id) references account (id) on delete set null,
    -- The table of states, as the database sees it.
    constraint submission_transition_known check ((from_state, to_state) in (
        ('DRAFT', 'QUEUED'),
        ('QUEUED', 'IN_REVIEW'),
        ('QUEUED', 'WITHDRAWN'),
        ('IN_REVIEW', 'QUEUED'),
        ('IN_REVIEW', 'APPROVED'),
        ('IN_REVIEW', 'APPROVED_WITH_NOTES'),
        ('IN_REVIEW', 'CHANGES_REQUESTED'),
        ('CHANGES_REQUESTED', 'QUEUED')))
);

create index submission_transition_actor_idx on submission_transition (actor_id);
