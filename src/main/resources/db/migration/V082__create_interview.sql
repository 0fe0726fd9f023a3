-- A mock interview that a learner has booked with a mentor, and what became of it.
create table interview (
    account_id    uuid        not null,
    id            uuid        not null,
    -- Null when the mentor's account is gone.
    mentor_id     uuid,
    topic         text        not null,
    starts_at     timestamptz not null,
    minutes       smallint    not null,
    -- Where to meet: a link or words, the mentor's at the time of booking unless they have given another one since.
    place         text        not null,
    note          text        not null,
    state         text        not null,
    -- Grows with every change, for calendars and for whoever looks at an older state.
    sequence      integer     not null,
    form_id       uuid        not null,
    submission_id uuid,
    constraint interview_pk primary key (account_id, id),
    constraint interview_form_unique unique (account_id, form_id),
    constraint interview_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint interview_mentor_fk foreign key (mentor_id) references account (id) on delete set null,
    constraint interview_not_with_oneself check (mentor_id <> account_id),
    constraint interview_topic_known check (topic in ('CODING', 'SYSTEM_DESIGN', 'ML_THEORY')),
    constraint interview_length_known check (minutes in (30, 45, 60, 90)),
    constraint interview_state_known check (state in ('BOOKED', 'HELD', 'MISSED', 'CANCELLED')),
    constraint interview_held_is_judged check ((submission_id is not null) = (state = 'HELD'))
);

-- Mentors come by the id alone, and by their own list.
create unique index interview_id_idx on interview (id);
create index interview_mentor_idx on interview (mentor_id, starts_at);

-- Reminders.
create index interview_booked_idx on interview (starts_at) where state = 'BOOKED';
