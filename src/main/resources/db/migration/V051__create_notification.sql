-- What a person is told: the words that go into the text of its kind, and what it leads to.
create table notification (
    account_id uuid        not null,
    id         uuid        not null,
    kind       text        not null,
    key        text        not null,
    words      jsonb       not null,
    link       text        not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    constraint notification_pk primary key (account_id, id),
    constraint notification_key_unique unique (account_id, key),
    constraint notification_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint notification_words_is_object check (jsonb_typeof(words) = 'object')
);

-- The order of the list: what is unread first, then the newest first.
create index notification_in_order on notification (account_id, (read_at is not null), id desc);
