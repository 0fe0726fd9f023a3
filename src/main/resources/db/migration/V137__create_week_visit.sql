-- When a learner was last at their week, so that it can say what has changed since: seen_at of this visit, since of the
-- one before.
create table week_visit (
    account_id uuid        not null,
    seen_at    timestamptz not null,
    since      timestamptz not null,
    constraint week_visit_pk primary key (account_id),
    constraint week_visit_account_fk foreign key (account_id) references account (id) on delete cascade
);
