-- The way back in for somebody who has lost their password. One at a time; only the digest is kept.
create table reset_link (
    account_id uuid        not null,
    token_hash char(64)    not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    constraint reset_link_pk primary key (account_id),
    constraint reset_link_token_unique unique (token_hash),
    constraint reset_link_account_fk foreign key (account_id) references account (id) on delete cascade
);
