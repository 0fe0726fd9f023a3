-- Learners who want to be mentors, and what an admin decided.
create table mentor_application (
    account_id uuid        not null,
    id         uuid        not null,
    form_id    uuid        not null,
    body       text        not null,
    skills     text[]      not null,
    languages  text[]      not null,
    applied_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    accepted   boolean,
    answer     text        not null default '',
    constraint mentor_application_pk primary key (account_id, id),
    constraint mentor_application_form_unique unique (account_id, form_id),
    constraint mentor_application_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint mentor_application_decided_by_fk foreign key (decided_by) references account (id) on delete set null,
    constraint mentor_application_body_given check (body <> ''),
    constraint mentor_application_decided_as_a_whole check ((decided_at is null) = (accepted is null))
);

create unique index mentor_application_id_idx on mentor_application (id);
create unique index mentor_application_one_open_idx on mentor_application (account_id) where decided_at is null;
create index mentor_application_open_idx on mentor_application (applied_at) where decided_at is null;
create index mentor_application_decided_by_idx on mentor_application (decided_by) where decided_by is not null;
