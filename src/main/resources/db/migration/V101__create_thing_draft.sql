-- What an admin has typed into the form of a thing and not saved; of a new thing the key has only its kind (skill/).
create table thing_draft (
    account_id   uuid        not null,
    key          text        not null,
    typed        jsonb       not null,
    base         jsonb       not null,
    base_version timestamptz,
    kept_at      timestamptz not null,
    constraint thing_draft_pk primary key (account_id, key),
    constraint thing_draft_account_fk foreign key (account_id) references account (id) on delete cascade
);
