-- What a person's calendar has been told, so that later it can be told what became of it.
create table calendar_entry (
    account_id   uuid        not null,
    uid          text        not null,
    sequence     integer     not null,
    content      jsonb       not null,
    changed_at   timestamptz not null,
    cancelled_at timestamptz,
    constraint calendar_entry_pk primary key (account_id, uid),
    constraint calendar_entry_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint calendar_entry_sequence_not_negative check (sequence >= 0)
);
