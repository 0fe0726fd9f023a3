-- Work given to be judged: a snapshot that never changes, and its place among what waits.
create table submission (
    account_id          uuid        not null,
    id                  uuid        not null,
    kind                text        not null,
    -- What its versions are versions of: the project, the person for portfolio and CV, the interview itself.
    series_id           uuid        not null,
    number              integer     not null,
    state               text        not null,
    title               text        not null,
    edition             integer     not null,
    rubric_key          text        not null,
    role_key            text,
    -- Skills a mentor needs one of; none: any mentor will do.
    skills              text[]      not null,
    snapshot            jsonb       not null,
    note                text        not null,
    form_id             uuid        not null,
    submitted_at        timestamptz not null,
    -- Earlier than submitted_at when it keeps the place of the version before.
    place_at            timestamptz not null,
    due_at              timestamptz not null,
    -- Who may take it until then; without an end for a mock interview.
    reserved_for        uuid,
    reserved_until      timestamptz,
    not_for             uuid,
    withdrawal_asked_at timestamptz,
    decided_at          timestamptz,
    constraint submission_pk primary key (account_id, id),
    constraint submission_version_unique unique (account_id, kind, series_id, number),
    constraint submission_form_unique unique (account_id, form_id),
    constraint submission_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint submission_edition_fk foreign key (edition) references edition (number),
    constraint submission_rubric_fk foreign key (rubric_key) references catalog_key (key),
    constraint submission_role_fk foreign key (role_key) references catalog_key (key),
    constraint submission_reserved_for_fk foreign key (reserved_for) references account (id) on delete set null,
    constraint submission_not_for_fk foreign key (not_for) references account (id) on delete set null,
    constraint submission_kind_known check (kind in ('PORTFOLIO', 'PROJECT', 'CV', 'MOCK_INTERVIEW')),
    constraint submission_state_known check (state in
        ('QUEUED', 'IN_REVIEW', 'APPROVED', 'APPROVED_WITH_NOTES', 'CHANGES_REQUESTED', 'WITHDRAWN')),
    constraint submission_number_positive check (number > 0),
    constraint submission_not_for_oneself check (reserved_for <> account_id),
    constraint submission_decided_has_a_time check
        ((decided_at is not null) = (state in ('APPROVED', 'APPROVED_WITH_NOTES', 'CHANGES_REQUESTED')))
);

-- Mentors come by the id alone.
create unique index submission_id_idx on submission (id);

-- The newest version alone may be open.
create unique index submission_one_open_idx on submission (account_id, kind, series_id)
    where state in ('QUEUED', 'IN_REVIEW');

create index submission_queue_idx on submission (place_at, id)
    where state in ('QUEUED', 'IN_REVIEW') and kind <> 'MOCK_INTERVIEW';

create index submission_decided_idx on submission (kind, decided_at desc) where decided_at is not null;
create index submission_reserved_for_idx on submission (reserved_for) where reserved_for is not null;
create index submission_not_for_idx on submission (not_for) where not_for is not null;

create trigger submission_content_is_immutable
    before update of account_id, id, kind, series_id, number, title, edition, rubric_key, role_key, skills, snapshot,
        note, form_id, submitted_at on submission
    for each row execute function refuse_change_of_published();
