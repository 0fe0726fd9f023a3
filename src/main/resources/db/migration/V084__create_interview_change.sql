-- Everything that happened to an interview, in its order.
create table interview_change (
    account_id   uuid        not null,
    interview_id uuid        not null,
    sequence     integer     not null,
    at           timestamptz not null,
    actor_id     uuid,
    kind         text        not null,
    -- When it was to begin from then on.
    starts_at    timestamptz not null,
    reason       text        not null,
    constraint interview_change_pk primary key (account_id, interview_id, sequence),
    constraint interview_change_interview_fk foreign key (account_id, interview_id)
        references interview (account_id, id) on delete cascade,
    constraint interview_change_actor_fk foreign key (actor_id) references account (id) on delete set null,
    constraint interview_change_kind_known check
        (kind in ('BOOKED', 'MOVED', 'PLACE_CHANGED', 'CANCELLED', 'HELD', 'MISSED'))
);

create index interview_change_actor_idx on interview_change (actor_id);
