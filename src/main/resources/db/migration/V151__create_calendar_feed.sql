-- Where a person's calendar can be read without signing in, and at what time of day their study begins.
create table calendar_feed (
    account_id    uuid        not null,
    secret_digest text,
    made_at       timestamptz,
    read_at       timestamptz,
    study_from    time        not null,
    constraint calendar_feed_pk primary key (account_id),
    constraint calendar_feed_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint calendar_feed_secret_unique unique (secret_digest),
    constraint calendar_feed_secret_has_date check ((secret_digest is null) = (made_at is null))
);
