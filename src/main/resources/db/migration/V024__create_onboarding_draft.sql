-- The half-filled onboarding form of a person.
create table onboarding_draft (
    account_id uuid        not null,
    content    jsonb       not null,
    saved_at   timestamptz not null,
    constraint onboarding_draft_pk primary key (account_id),
    constraint onboarding_draft_account_fk foreign key (account_id) references account (id) on delete cascade
);
