-- Where a person is in a quarter of an hour: at most at one interview, be it as mentor or as learner. All interviews lie
-- on this grid, so the key keeps out two bookings of one slot and overlaps of any lengths alike.
create table interview_quarter (
    account_id   uuid        not null,
    begins_at    timestamptz not null,
    learner_id   uuid        not null,
    interview_id uuid        not null,
    constraint interview_quarter_pk primary key (account_id, begins_at),
    constraint interview_quarter_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint interview_quarter_interview_fk foreign key (learner_id, interview_id)
        references interview (account_id, id) on delete cascade,
    constraint interview_quarter_on_the_grid check (mod(extract(epoch from begins_at), 900) = 0)
);

create index interview_quarter_interview_idx on interview_quarter (learner_id, interview_id);
