-- When and for what a mentor can be booked for mock interviews. Slots, their zone and exceptions are read and saved as a
-- whole.
create table interview_hours (
    account_id uuid    not null,
    version    integer not null,
    topics     text[]  not null,
    place      text    not null,
    slots      jsonb   not null,
    constraint interview_hours_pk primary key (account_id),
    constraint interview_hours_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint interview_hours_topics_known check (topics <@ array ['CODING', 'SYSTEM_DESIGN', 'ML_THEORY']),
    constraint interview_hours_slots_is_object check (jsonb_typeof(slots) = 'object')
);
