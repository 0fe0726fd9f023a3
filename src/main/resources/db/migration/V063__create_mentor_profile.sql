-- What a mentor can review and when. Made at the first look or start; the columns without a value follow the portal.
create table mentor_profile (
    account_id    uuid     not null,
    version       integer  not null,
    skills        text[]   not null default '{}',
    languages     text[]   not null default '{}',
    time_zone     text,
    open_reviews  smallint,
    about         text     not null default '',
    meeting_place text     not null default '',
    paused        boolean  not null default false,
    constraint mentor_profile_pk primary key (account_id),
    constraint mentor_profile_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint mentor_profile_open_reviews_sane check (open_reviews between 1 and 20)
);

-- Mentors who take work at present.
create view active_mentor as
    select a.id as account_id, a.display_name
      from account a
      join account_authority t on t.account_id = a.id and t.authority = 'MENTOR'
      left join mentor_profile m on m.account_id = a.id
     where not a.disabled and not coalesce(m.paused, false);
