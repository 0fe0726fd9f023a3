-- What a CV says beyond the portfolio: how to reach the person, where they worked and what they studied.
create table cv (
    account_id uuid        not null,
    version    integer     not null,
    content    jsonb       not null,
    changed_at timestamptz not null,
    constraint cv_pk primary key (account_id),
    constraint cv_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint cv_version_positive check (version > 0),
    constraint cv_content_is_object check (jsonb_typeof(content) = 'object')
);
