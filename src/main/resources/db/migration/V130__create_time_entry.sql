-- Time that a learner has spent on a thing of the catalogue: measured by a timer, or told afterwards.
create table time_entry (
    account_id uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    form_id    uuid        not null,
    item_key   text        not null,
    day        date        not null,
    minutes    integer     not null,
    note       text        not null,
    started_at timestamptz,
    ended_at   timestamptz,
    constraint time_entry_pk primary key (account_id, id),
    constraint time_entry_form_unique unique (account_id, form_id),
    constraint time_entry_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint time_entry_item_fk foreign key (item_key) references catalog_key (key),
    constraint time_entry_item_workable check (item_key ~ '^(unit|project|certification|task)/'),
    constraint time_entry_fits_into_a_day check (minutes between 1 and 1440),
    constraint time_entry_note_is_short check (length(note) <= 300),
    constraint time_entry_is_measured_or_told check ((started_at is null) = (ended_at is null)),
    constraint time_entry_ends_after_it_starts check (ended_at >= started_at)
);

create index time_entry_day on time_entry (account_id, day desc, id desc);
create index time_entry_item on time_entry (account_id, item_key, day desc, id desc);
