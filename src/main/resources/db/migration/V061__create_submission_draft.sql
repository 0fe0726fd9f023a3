-- The half-filled form of a submission.
create table submission_draft (
    account_id uuid        not null,
    kind       text        not null,
    series_id  uuid        not null,
    content    jsonb       not null,
    saved_at   timestamptz not null,
    constraint submission_draft_pk primary key (account_id, kind, series_id),
    constraint submission_draft_account_fk foreign key (account_id) references account (id) on delete cascade
);
