-- Who was allowed more, or less, by whom and when.
create table authority_change (
    account_id uuid        not null,
    id         uuid        not null default uuidv7(),
    at         timestamptz not null,
    authority  varchar(20) not null,
    granted    boolean     not null,
    admin_id   uuid,
    constraint authority_change_pk primary key (account_id, id),
    constraint authority_change_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint authority_change_admin_fk foreign key (admin_id) references account (id) on delete set null,
    constraint authority_change_authority_known check (authority in ('LEARNER', 'MENTOR', 'ADMIN'))
);

create index authority_change_admin_idx on authority_change (admin_id) where admin_id is not null;
